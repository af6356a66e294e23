package org.majorslist.check.row;

import java.util.List;
import org.majorslist.check.Amount;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Units;
import org.majorslist.check.weigh.Tolerance;

/// How easily a figure would fit some figures of the record by chance.
///
/// A figure printed to the last digit fits few others; a round one fits many. If the figures that might be meant lay
/// anywhere within half as much again or two thirds, each would fit with the width of what fits, set against that
/// stretch.
final class Chance {
    private static final double NEAR = 1.5;
    private static final double STRETCH = NEAR - 1 / NEAR;
    private static final double HIGHEST = 1e12;
    private static final double ROUNDING = 1e-9;
    /// A share in words, such as half, is one within a point of it.
    private static final double ONE_SHARE = 2;

    private final Amount amount;
    private final double claimed;
    private final double step;

    /// @param amount a claim's number
    Chance(Amount amount) {
        this.amount = amount;
        double number = amount.number() == null ? 0 : amount.number();
        double factor = Units.factor(amount.unit());
        claimed = number * factor;
        step = amount.unit().equals("share") ? ONE_SHARE : lastDigit(number) * factor;
    }

    /// What the last printed digit stands for: 10 in 45,730 and 0.1 in 23.5; a whole one at least counts as one.
    private static double lastDigit(double number) {
        double size = Math.abs(number);
        if (size == 0 || size > HIGHEST) {
            return Math.max(1, size);
        }
        double digit = Math.pow(10, Math.floor(Math.log10(size)));
        while (digit > 1e-4 && Math.abs(Math.rint(size / digit) * digit - size) > ROUNDING * size) {
            digit /= 10;
        }
        return digit;
    }

    /// The figure claimed, in the unit of the record.
    double claimed() {
        return claimed;
    }

    /// Whether a recorded figure, rounded as the claim is, is the figure claimed.
    boolean isSame(double recorded) {
        return Math.abs(recorded - claimed) <= step / 2 * (1 + 1e-6);
    }

    /// Whether a recorded figure fits the claim with its hedge.
    boolean fits(double recorded) {
        return isSame(recorded)
                || (amount.qualifier() != Qualifier.EXACTLY
                        && Tolerance.level(recorded, claimed, amount.qualifier()) == Finding.supported)
                || (amount.most() != null
                        && recorded >= claimed
                        && recorded <= amount.most() * Units.factor(amount.unit()));
    }

    /// The chance that a recorded figure fits, among some that might be meant.
    ///
    /// @param recorded the one that fits
    /// @param all those that might be meant, that one among them
    double of(double recorded, List<Double> all) {
        long near = all.stream()
                .filter(value -> value >= claimed / NEAR && value <= claimed * NEAR)
                .distinct()
                .count();
        return Math.max(1, near) * width(recorded) / (STRETCH * Math.abs(claimed));
    }

    private double width(double recorded) {
        if (isSame(recorded)) {
            return step;
        }
        double size = Math.abs(claimed);
        return switch (amount.qualifier()) {
            case EXACTLY -> amount.most() == null ? step : amount.most() * Units.factor(amount.unit()) - claimed;
            case ABOUT, NEARLY -> 0.1 * size;
            case MORE_THAN, AT_LEAST, LESS_THAN, UP_TO -> 0.25 * size;
            case VAGUE -> size;
        };
    }
}
