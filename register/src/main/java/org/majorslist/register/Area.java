package org.majorslist.register;

/// A place that observations describe: a country, a part of one, or a group of countries.
///
/// @param code ISO 3166 code, such as `COL` or `CO-NSA`; `WLD` for the world, `EUE` for the European Union
/// @param nameEn its name in English
/// @param nameEs its name in Spanish
/// @param kind country, department or aggregate
/// @param partOf code of the area it lies in; empty for the world
public record Area(String code, String nameEn, String nameEs, String kind, String partOf) {}
