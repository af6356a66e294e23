package org.majorslist.report.brief;

/// How much of a brief a page holds.
public enum Extent {
    /// What fits a few screens: the first series, the programmes this country has had money from, sums said of late.
    DIGEST,
    /// Everything.
    WHOLE
}
