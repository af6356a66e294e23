package org.majorslist.law.rules;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The types a fact can have in our decision tables.
public enum ValueType {
    /// Text.
    STRING,
    /// True or false.
    BOOLEAN,
    /// A decimal number.
    NUMBER,
    /// A day.
    DATE;

    /// The type of a value.
    ///
    /// @param value a text, boolean, decimal or day
    /// @return its type
    /// @throws IllegalArgumentException for any other value
    public static ValueType of(Object value) {
        return switch (value) {
            case String text -> STRING;
            case Boolean truth -> BOOLEAN;
            case BigDecimal number -> NUMBER;
            case LocalDate day -> DATE;
            default -> throw new IllegalArgumentException("A fact of " + value.getClass() + " has no DMN type here.");
        };
    }
}
