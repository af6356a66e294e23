package org.majorslist.measure;

import java.math.BigDecimal;

/// An amount of United States dollars. Decimal, never floating; current and constant dollars never mix.
///
/// @param dollars the amount in dollars (not thousands or millions); negative for money taken back
/// @param prices whether the dollars are current or constant
public record Money(BigDecimal dollars, Prices prices) {
    /// No money, in current dollars.
    public static final Money NONE = new Money(BigDecimal.ZERO, Prices.CURRENT);

    /// Makes an amount in current dollars.
    ///
    /// @param dollars the amount in dollars
    /// @return the amount
    public static Money current(long dollars) {
        return new Money(BigDecimal.valueOf(dollars), Prices.CURRENT);
    }

    /// Adds an amount stated in the same prices.
    ///
    /// @param other the amount to add
    /// @return the sum
    /// @throws IllegalArgumentException if one is in current and the other in constant dollars
    public Money plus(Money other) {
        if (prices != other.prices) {
            throw new IllegalArgumentException(
                    "Cannot add %s to %s: one is in current, the other in constant dollars.".formatted(other, this));
        }
        return new Money(dollars.add(other.dollars), prices);
    }

    @Override
    public String toString() {
        return "USD " + dollars.toPlainString() + (prices == Prices.CONSTANT ? " (constant)" : "");
    }
}
