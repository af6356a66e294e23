package org.majorslist.app.law;

/// How `majors law calendar` prints: as other commands, or for a calendar program.
enum CalendarFormat {
    /// Aligned columns for a terminal.
    table,
    /// One JSON document.
    json,
    /// Comma-separated values.
    csv,
    /// An iCalendar file, RFC 5545.
    ical
}
