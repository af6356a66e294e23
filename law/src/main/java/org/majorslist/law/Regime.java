package org.majorslist.law;

/// The rule set that governs a country's certification on a day and for a fiscal year.
public enum Regime {
    /// No certification law: before 27 October 1986.
    NONE("no certification law", "sin ley de certificación", "none"),
    /// Foreign Assistance Act (FAA) section 481(h) as restated in 1986.
    R86("FAA 481(h), 1986", "FAA 481(h), 1986", "faa-481h"),
    /// FAA section 481(h) as rewritten in 1988.
    R88("FAA 481(h), 1988", "FAA 481(h), 1988", "faa-481h"),
    /// FAA sections 489 and 490 as enacted in 1992, for fiscal years 1993 and 1994.
    R92("FAA 489-490, 1992", "FAA 489-490, 1992", "faa-490"),
    /// FAA sections 489A and 490A, in the two gaps before the law was made permanent.
    R490A("FAA 490A", "FAA 490A", "faa-490a"),
    /// FAA sections 489 and 490 as amended in 1994.
    R94("FAA 489-490, 1994", "FAA 489-490, 1994", "faa-490"),
    /// Section 591 of the foreign operations act for fiscal year 2002.
    R02("FOAA 2002 s.591", "FOAA 2002 s.591", "foaa-591"),
    /// Foreign Relations Authorization Act (FRAA), fiscal year 2003, section 706.
    R706("FRAA 706", "FRAA 706", "fraa-706");

    private final String english;
    private final String spanish;
    private final String folder;

    Regime(String english, String spanish, String folder) {
        this.english = english;
        this.spanish = spanish;
        this.folder = folder;
    }

    /// The short name of the provision.
    ///
    /// @return in both languages
    public Wording title() {
        return new Wording(english, spanish);
    }

    /// The folder under `content/statutes` that holds its rules.
    ///
    /// @return a folder name, or `none`
    public String folder() {
        return folder;
    }
}
