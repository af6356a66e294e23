package org.majorslist.report.write;

/// How much of a page a terminal shows.
public enum Depth {
    /// Every line; remarks on details left out, sources in one line each without their address.
    SHORT,
    /// All.
    FULL
}
