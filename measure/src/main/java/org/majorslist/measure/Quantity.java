package org.majorslist.measure;

import java.math.BigDecimal;
import java.math.MathContext;

/// An amount with its unit. Immutable; arithmetic never mixes units.
///
/// @param amount the number as the source gives it, scale kept
/// @param unit the unit of `amount`
public record Quantity(BigDecimal amount, Unit unit) implements Comparable<Quantity> {
    /// Makes a quantity from a number as a source prints it.
    ///
    /// @param amount the number, such as `204257` or `-6.7`
    /// @param unit the unit of `amount`
    /// @return the quantity
    /// @throws NumberFormatException if `amount` is not a decimal number
    public static Quantity of(String amount, Unit unit) {
        return new Quantity(new BigDecimal(amount), unit);
    }

    /// Adds a quantity of the same unit.
    ///
    /// @param other the quantity to add
    /// @return the sum, in this unit
    /// @throws IllegalArgumentException if the units differ
    public Quantity plus(Quantity other) {
        requireSameUnit(other, "add", "to");
        return new Quantity(amount.add(other.amount), unit);
    }

    /// Subtracts a quantity of the same unit.
    ///
    /// @param other the quantity to take away
    /// @return the difference, in this unit
    /// @throws IllegalArgumentException if the units differ
    public Quantity minus(Quantity other) {
        requireSameUnit(other, "subtract", "from");
        return new Quantity(amount.subtract(other.amount), unit);
    }

    /// Says the same amount in another unit of the same kind.
    ///
    /// @param other the unit to express it in
    /// @return the converted quantity, to 16 digits
    /// @throws IllegalArgumentException if the units are of different kinds
    public Quantity in(Unit other) {
        if (unit.equals(other)) {
            return this;
        }
        if (!unit.convertsTo(other)) {
            throw new IllegalArgumentException("Cannot express %s in %s: one is %s, the other %s."
                    .formatted(this, other, unit.kind(), other.kind()));
        }
        return new Quantity(amount.multiply(unit.factorTo(other), MathContext.DECIMAL64), other);
    }

    /// The size of this against another quantity of the same kind.
    ///
    /// @param other the quantity to divide by; not zero
    /// @return this divided by `other`, a pure number to 16 digits
    /// @throws IllegalArgumentException if the kinds differ
    /// @throws ArithmeticException if `other` is zero
    public BigDecimal over(Quantity other) {
        return amount.divide(other.in(unit).amount, MathContext.DECIMAL64);
    }

    /// Compares amounts of one kind.
    ///
    /// @throws IllegalArgumentException if the kinds differ
    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.in(unit).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }

    private void requireSameUnit(Quantity other, String verb, String preposition) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("Cannot %s %s %s %s: the units differ. Convert one of them first."
                    .formatted(verb, other, preposition, this));
        }
    }
}
