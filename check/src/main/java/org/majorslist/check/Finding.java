package org.majorslist.check;

import org.majorslist.check.find.Language;

/// What the record says about a claim; the names are those of the labelled articles. Best first.
public enum Finding {
    /// A row, or arithmetic on rows, fits.
    supported("supported", "respaldado"),
    /// It fits, but only by another measurer, a later vintage, or one accounting basis of several.
    supported_other("supported other", "respaldado por otra cifra"),
    /// Close, or only bounded, or right at the core with a wrong circumstance.
    imprecise("imprecise", "impreciso"),
    /// Legal claims only: the statute and an official reading differ.
    disputed("disputed", "discutido"),
    /// The record covers it and no permitted reading comes near.
    contradicted("contradicted", "contradicho"),
    /// No row, or only rows that are not comparable.
    not_in_register("not in register", "no consta");

    private final String english;
    private final String spanish;

    Finding(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /// The name for readers.
    ///
    /// @param language their language
    /// @return such as `not in register`
    public String label(Language language) {
        return switch (language) {
            case en -> english;
            case es -> spanish;
        };
    }
}
