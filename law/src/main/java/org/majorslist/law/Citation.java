package org.majorslist.law;

/// The paragraph that decides.
///
/// @param text the section of the act as lawyers write it, such as `FRAA 706(3)`
/// @param identifier the same paragraph as a United States Code or public-law identifier, such as
///     `/us/usc/t22/s2291j-1/3`; empty where the codification is not known
public record Citation(String text, String identifier) {}
