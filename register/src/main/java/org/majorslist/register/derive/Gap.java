package org.majorslist.register.derive;

/// One thing the record lacks.
///
/// @param need how much answers miss it, 0 to 100
/// @param kind such as instrument-content, series-ended, weak-outcome, lead
/// @param country ISO 3166-1 code of the country concerned; empty for all
/// @param what what is missing
/// @param why why it is needed, or what is known instead
public record Gap(int need, String kind, String country, String what, String why) {}
