package org.majorslist.report.brief;

/// A language a brief is worded in. What the record quotes stays in the record's English.
public enum Language {
    /// English.
    EN("en"),
    /// Spanish.
    ES("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// Its tag (IETF BCP 47).
    ///
    /// @return `en` or `es`
    public String tag() {
        return tag;
    }
}
