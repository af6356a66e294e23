package org.majorslist.register;

/// Who measured, which is not always who printed.
///
/// @param key its name in the data package, such as `ONDCP`
/// @param name its name in full
/// @param family the key of the body whose one estimate this is: ONDCP, INL and CIA_CNC all release the `US` estimate
/// @param government ISO 3166-1 code of the government it belongs to; empty for all others
public record Measurer(String key, String name, String family, String government) {}
