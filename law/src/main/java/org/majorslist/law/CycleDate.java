package org.majorslist.law;

import java.time.LocalDate;

/// One date of a certification cycle.
///
/// @param key stable name, such as `report_due`
/// @param label what happens, in both languages
/// @param day the day
/// @param exact whether the law fixes the day; otherwise it is the earliest possible day
/// @param citation the paragraph that sets it
public record CycleDate(String key, Wording label, LocalDate day, boolean exact, Citation citation) {}
