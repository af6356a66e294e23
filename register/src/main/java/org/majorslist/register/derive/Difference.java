package org.majorslist.register.derive;

import java.time.LocalDate;

/// One thing the record answers differently on two days.
///
/// @param on the day on which it became known
/// @param kind determination, waiver, instrument, new-figure, revised-figure, event, assistance
/// @param what what it is about
/// @param before the answer on the first day; empty if there was none
/// @param after the answer on the second day
/// @param sourceId the source that made the difference
public record Difference(LocalDate on, String kind, String what, String before, String after, String sourceId) {}
