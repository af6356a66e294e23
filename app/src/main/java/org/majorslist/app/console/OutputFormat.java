package org.majorslist.app.console;

/// How a command prints data: for people, or for programs.
public enum OutputFormat {
    /// Aligned columns for a terminal of 100 columns.
    table,
    /// One JSON document.
    json,
    /// Comma-separated values with a header line, as RFC 4180 writes them but with `\n` line ends.
    csv
}
