package org.majorslist.check.weigh;

import java.math.BigDecimal;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;

/// To how many digits a figure is printed: the more, the less it fits by chance.
public final class PrintedDigits {
    /// A figure of so many digits seldom fits by chance.
    public static final int TELLING = 3;

    private static final int TELLING_PERCENT = 2;
    private static final int TWO_DIGITS = 10;
    private static final double ROUNDING = 1e-9;

    private PrintedDigits() {}

    /// How many digits a number has without the noughts at its end.
    ///
    /// @param number the number
    /// @return the number of digits
    public static int of(double number) {
        return BigDecimal.valueOf(Math.abs(number)).stripTrailingZeros().precision();
    }

    /// Whether a recorded figure, rounded to the last digit printed, is the printed one: 252,572 is
    /// 253,000, and 69,000 is not 68,893.
    ///
    /// @param recorded the recorded figure
    /// @param number the printed one, in the same unit
    /// @return whether it is
    public static boolean rounds(double recorded, double number) {
        double lastDigit = BigDecimal.valueOf(number).stripTrailingZeros().ulp().doubleValue();
        return Math.abs(recorded - number) <= lastDigit / 2 * (1 + ROUNDING);
    }

    /// Whether a percentage is told to two digits, the last of which may be a nought: "10 percent" is no rounder than
    /// "11 percent".
    ///
    /// @param percent the percentage
    /// @return whether it is
    public static boolean tellPercent(double percent) {
        return of(percent) >= TELLING_PERCENT || Math.abs(percent) >= TWO_DIGITS;
    }

    /// Whether a level is printed to so many digits that it tells its year and place.
    ///
    /// @param claim the claim
    /// @return whether it is
    public static boolean areTelling(Claim claim) {
        Double number = claim.amount().number();
        return number != null && claim.type() == ClaimType.quantity && of(number) >= TELLING;
    }
}
