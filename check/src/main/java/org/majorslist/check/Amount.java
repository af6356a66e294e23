package org.majorslist.check;

import org.jspecify.annotations.Nullable;

/// The value a claim states: a number with its unit, or a word such as `record_high`.
///
/// @param number the number as written, scaled to its unit; `null` where the value is a word or too vague
/// @param most the upper end of a range; `null` where one number stands
/// @param word a value that is no number, such as `decertified`; empty where a number stands
/// @param unit a unit of content/check/units.csv, or empty
/// @param qualifier how firmly the words put it
/// @param isUnitCarried whether the unit is not written with the number, but that of a figure before it
public record Amount(
        @Nullable Double number,
        @Nullable Double most,
        String word,
        String unit,
        Qualifier qualifier,
        boolean isUnitCarried) {
    /// A value that is a word.
    ///
    /// @param word such as `waiver_granted`
    /// @param unit such as `rank`, or empty
    /// @param qualifier how firmly the words put it
    /// @return the amount
    public static Amount word(String word, String unit, Qualifier qualifier) {
        return new Amount(null, null, word, unit, qualifier, false);
    }

    /// A plain number.
    ///
    /// @param number the number
    /// @param unit its unit
    /// @param qualifier how firmly the words put it
    /// @return the amount
    public static Amount number(double number, String unit, Qualifier qualifier) {
        return new Amount(number, null, "", unit, qualifier, false);
    }

    /// Whether it tells a record, high or low.
    ///
    /// @return whether it does
    public boolean isRecord() {
        return word.startsWith("record_");
    }

    /// The same where the unit is that of a figure before.
    ///
    /// @return the amount, its unit not written
    public Amount carried() {
        return new Amount(number, most, word, unit, qualifier, true);
    }

    /// The same number in another unit.
    ///
    /// @param other the unit
    /// @return the amount, its unit as if it were written
    public Amount in(String other) {
        return new Amount(number, most, word, other, qualifier, false);
    }
}
