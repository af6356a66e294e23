package org.majorslist.register;

/// How far a national-interest waiver under section 706 reaches.
public enum Waiver {
    /// No waiver; also where the law of the time knew none.
    NONE,
    /// The text covers assistance to the country without limiting the subject.
    FULL,
    /// The text covers limited or named programmes only.
    PARTIAL,
    /// A waiver was given; how far it reaches is not on record.
    EXTENT_UNKNOWN,
    /// Whether a waiver was given is not on record.
    UNKNOWN
}
