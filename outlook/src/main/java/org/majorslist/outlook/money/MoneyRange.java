package org.majorslist.outlook.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.majorslist.measure.Money;

/// An amount known between two bounds, all in the same prices.
///
/// @param low the least
/// @param likely the one to reckon with
/// @param high the most
public record MoneyRange(Money low, Money likely, Money high) {
    /// An amount known for certain.
    ///
    /// @param amount the amount
    /// @return a range of one point
    public static MoneyRange of(Money amount) {
        return new MoneyRange(amount, amount, amount);
    }

    /// A part of an amount.
    ///
    /// @param amount the whole
    /// @param low least share, 0 to 1
    /// @param likely share to reckon with, 0 to 1
    /// @param high greatest share, 0 to 1
    /// @return the parts, to the dollar; for a negative amount (money taken back) the bounds change places
    static MoneyRange ofShares(Money amount, double low, double likely, double high) {
        Money least = part(amount, low);
        Money most = part(amount, high);
        boolean negative = amount.dollars().signum() < 0;
        return new MoneyRange(negative ? most : least, part(amount, likely), negative ? least : most);
    }

    /// Adds another range of the same source and measure.
    ///
    /// @param other the range to add
    /// @return the sums
    /// @throws IllegalArgumentException if one is in current and the other in constant dollars
    MoneyRange plus(MoneyRange other) {
        return new MoneyRange(low.plus(other.low), likely.plus(other.likely), high.plus(other.high));
    }

    /// What is left of a whole.
    ///
    /// @param whole the whole, in the same prices
    /// @return whole less this range; the bounds change places
    MoneyRange restOf(Money whole) {
        return new MoneyRange(less(whole, high), less(whole, likely), less(whole, low));
    }

    /// Whether the bounds meet.
    ///
    /// @return true for an amount known for certain
    public boolean isCertain() {
        return low.dollars().compareTo(high.dollars()) == 0;
    }

    private static Money part(Money amount, double share) {
        BigDecimal dollars =
                amount.dollars().multiply(BigDecimal.valueOf(share)).setScale(0, RoundingMode.HALF_EVEN);
        return new Money(dollars, amount.prices());
    }

    private static Money less(Money whole, Money part) {
        return new Money(whole.dollars().subtract(part.dollars()), whole.prices());
    }
}
