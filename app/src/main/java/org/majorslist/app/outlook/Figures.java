package org.majorslist.app.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.majorslist.outlook.compare.Conditions;
import org.majorslist.outlook.compare.Difference;
import org.majorslist.outlook.compare.Level;
import org.majorslist.outlook.compare.Spread;
import org.majorslist.outlook.money.MoneyRange;
import org.majorslist.sim.analyse.Box;

/// How figures of an answer are written for people, the same in the terminal and on the page.
final class Figures {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Figures() {}

    static String difference(Difference difference) {
        String numbers = relative(difference.relative());
        return switch (difference.verdict()) {
            case BETTER -> numbers + " better";
            case WORSE -> numbers + " worse";
            case EQUAL -> "equal";
            case UNDETERMINED -> numbers + " undetermined";
            case NOT_SCORED -> numbers;
        };
    }

    /// A relative difference in percent: median and 90 percent interval.
    static String relative(Spread spread) {
        return String.format(
                Locale.ROOT, "%+.1f [%+.1f; %+.1f]", 100 * spread.p50(), 100 * spread.p05(), 100 * spread.p95());
    }

    static String level(Level level) {
        Spread spread = level.spread();
        String numbers = number(spread.p50()) + " [" + number(spread.p05()) + "; " + number(spread.p95()) + "]";
        return switch (level.basis()) {
            case MODEL, UNTESTED, NAIVE_BAND -> numbers;
            case NOT_SHOWN -> "";
        };
    }

    static String basis(Level.Basis basis) {
        return switch (basis) {
            case MODEL -> "model";
            case NAIVE_BAND -> "naive band: the model does not beat naive forecasts";
            case UNTESTED -> "model; nobody publishes this";
            case NOT_SHOWN -> "not shown: the model does not beat naive forecasts";
        };
    }

    /// Share of members, box, coverage and density as the end of a sentence.
    static String conditions(Conditions conditions) {
        String share = percent(conditions.weight()) + " of the members";
        return conditions
                .box()
                .map(box -> share + ", mostly if "
                        + box.limits().stream().map(Figures::limit).collect(Collectors.joining(" and "))
                        + " (coverage " + percent(box.coverage()) + ", density " + percent(box.density()) + ")")
                .orElse(share);
    }

    static String limit(Box.Limit limit) {
        boolean low = Double.isFinite(limit.low());
        boolean high = Double.isFinite(limit.high());
        if (low && high) {
            return number(limit.low()) + " < " + limit.parameter() + " < " + number(limit.high());
        }
        return limit.parameter() + (low ? " > " + number(limit.low()) : " < " + number(limit.high()));
    }

    static String range(MoneyRange range) {
        return range.isCertain()
                ? millions(range.low().dollars())
                : millions(range.low().dollars()) + " - "
                        + millions(range.high().dollars());
    }

    static String millions(BigDecimal dollars) {
        return dollars.divide(MILLION, 1, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.3g", value);
    }
}
