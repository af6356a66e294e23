package org.majorslist.law;

/// How sure the encoding of a rule is.
public enum Confidence {
    /// The text of the statute was read.
    HIGH,
    /// Part of the text was read, or the inference is strong.
    MEDIUM,
    /// An interpretation, or from memory.
    LOW;

    /// Reads the letter used in the decision tables.
    ///
    /// @param letter `H`, `M` or `L`
    /// @return the confidence
    /// @throws IllegalArgumentException for another letter
    public static Confidence of(String letter) {
        return switch (letter) {
            case "H" -> HIGH;
            case "M" -> MEDIUM;
            case "L" -> LOW;
            default -> throw new IllegalArgumentException("Confidence \"" + letter + "\" is not H, M or L.");
        };
    }

    /// The less sure of two.
    ///
    /// @param other another confidence
    /// @return the lower one
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
