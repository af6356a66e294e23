package org.majorslist.check;

/// A language the check reads.
public enum Language {
    /// English.
    en,
    /// Spanish.
    es
}
