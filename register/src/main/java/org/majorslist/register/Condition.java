package org.majorslist.register;

/// What a determination asked of a country, or warned it of, in our own words.
///
/// @param id its key
/// @param cycle the cycle of the determination
/// @param country ISO 3166-1 code
/// @param kind whether it was asked or threatened
/// @param asksEn a sentence in English
/// @param asksEs the same in Spanish
/// @param indicator key of the indicator that tells whether it was done; empty if none does
/// @param wanted the direction wanted of the indicator
/// @param sourceId source of the row
/// @param note what a reader must know; empty if nothing
public record Condition(
        String id,
        int cycle,
        String country,
        Kind kind,
        String asksEn,
        String asksEs,
        String indicator,
        Wanted wanted,
        String sourceId,
        String note) {
    /// How the text puts it.
    public enum Kind {
        /// Called for, or named as what would change the finding.
        ASKED,
        /// Named as what could lead to a finding.
        WARNING
    }

    /// The direction wanted of an indicator.
    public enum Wanted {
        /// Higher figures.
        MORE,
        /// Lower figures.
        LESS,
        /// No figure tells, or the text does not say.
        NOT_SAID
    }
}
