package org.majorslist.check;

/// One indicator, area or period a claim may speak of, and why.
///
/// @param value as in the claim, such as `2023` or `COL`; empty where a text names none
/// @param sureness how firmly the words bind it
/// @param why where it comes from, such as "named in its sentence"
public record Link(String value, Sureness sureness, String why) {
    /// Whether the words bind it.
    ///
    /// @return whether it is written
    public boolean isSure() {
        return sureness == Sureness.WRITTEN;
    }
}
