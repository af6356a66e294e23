package org.majorslist.check;

/// What the record says about a claim; the names are those of the labelled articles. Best first.
public enum Finding {
    /// A row, or arithmetic on rows, fits.
    supported(
            "supported",
            "what the record has fits the claim",
            "respaldado",
            "lo que consta concuerda con la afirmación"),
    /// It fits, but only by another measurer, a later vintage, or one accounting basis of several.
    supported_other(
            "supported other",
            "it fits, but by another measurer, a figure published later, or one accounting basis of several",
            "respaldado por otra cifra",
            "concuerda, pero con otra fuente que mide, una cifra publicada después o una de varias bases contables"),
    /// Close, or only bounded, or right at the core with a wrong circumstance.
    imprecise(
            "imprecise",
            "close, or right at the core with a wrong circumstance",
            "impreciso",
            "cercano, o cierto en lo esencial con una circunstancia errada"),
    /// Legal claims only: the statute and an official reading differ.
    disputed(
            "disputed",
            "the statute and an official reading differ",
            "discutido",
            "la ley y una lectura oficial difieren"),
    /// The record covers it and no permitted reading comes near.
    contradicted(
            "contradicted",
            "the record covers it and has it otherwise",
            "contradicho",
            "el registro lo abarca y dice otra cosa"),
    /// No row, or only rows that are not comparable.
    not_in_register(
            "not in register",
            "the record has no row that could tell",
            "no consta",
            "el registro no tiene fila que lo diga");

    private final String english;
    private final String meaning;
    private final String spanish;
    private final String significado;

    Finding(String english, String meaning, String spanish, String significado) {
        this.english = english;
        this.meaning = meaning;
        this.spanish = spanish;
        this.significado = significado;
    }

    /// Whether a row, or arithmetic on rows, fits the claim, if only by another measurer or vintage.
    ///
    /// @return whether it does
    public boolean bearsOut() {
        return compareTo(imprecise) < 0;
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

    /// What the verdict says, for readers who meet it for the first time.
    ///
    /// @param language their language
    /// @return half a sentence, such as `the record has no row that could tell`
    public String meaning(Language language) {
        return switch (language) {
            case en -> meaning;
            case es -> significado;
        };
    }
}
