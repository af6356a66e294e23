package org.majorslist.law;

import java.util.Arrays;

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
        return Arrays.stream(values())
                .filter(confidence -> confidence.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Confidence \"" + letter + "\" is not H, M or L."));
    }

    /// The letter used in the decision tables.
    ///
    /// @return `H`, `M` or `L`
    public String letter() {
        return name().substring(0, 1);
    }

    /// The less sure of two.
    ///
    /// @param other another confidence
    /// @return the lower one
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
