package org.majorslist.outlook.compare;

import org.majorslist.outlook.scenario.Outcome;

/// How an option differs from the reference in one outcome at one horizon, member by member.
///
/// A member that did not stay finite is left out of the spreads, counts among the members, and bears out no sign.
///
/// @param absolute option less reference, in the outcome's unit
/// @param relative the same as a share of the reference; NaN where the reference is 0
/// @param shareHigher share of members in which the option lies higher, 0 to 1
/// @param shareLower share of members in which the option lies lower, 0 to 1
/// @param sign what may be said of the sign
/// @param verdict what may be said of better or worse
public record Difference(
        Spread absolute, Spread relative, double shareHigher, double shareLower, Sign sign, Verdict verdict) {
    /// The share of members that must agree before a sign is stated.
    public static final double AGREEMENT = 0.9;

    /// Below this share of the reference two numbers count as equal.
    private static final double EQUAL = 1e-9;

    /// What may be said of a sign.
    public enum Sign {
        /// Higher in at least 90 percent of the members.
        HIGHER,
        /// Lower in at least 90 percent of the members.
        LOWER,
        /// Equal in every member.
        EQUAL,
        /// The members disagree.
        UNDETERMINED
    }

    /// What may be said of better or worse.
    public enum Verdict {
        /// Better in at least 90 percent of the members.
        BETTER,
        /// Worse in at least 90 percent of the members.
        WORSE,
        /// Equal in every member.
        EQUAL,
        /// The members disagree.
        UNDETERMINED,
        /// The outcome is shown and not scored.
        NOT_SCORED
    }

    /// Compares an option with the reference.
    ///
    /// @param option one value a member
    /// @param reference one value a member, the same members
    /// @param better which way is better
    /// @return the difference
    public static Difference of(double[] option, double[] reference, Outcome.Better better) {
        double[] absolute = new double[option.length];
        double[] relative = new double[option.length];
        int higher = 0;
        int lower = 0;
        int finite = 0;
        for (int member = 0; member < option.length; member++) {
            absolute[member] = option[member] - reference[member];
            relative[member] = absolute[member] / Math.abs(reference[member]);
            if (Double.isFinite(absolute[member])) {
                finite++;
                double least = EQUAL * Math.max(Math.abs(reference[member]), Math.abs(option[member]));
                higher += absolute[member] > least ? 1 : 0;
                lower += absolute[member] < -least ? 1 : 0;
            }
        }
        double shareHigher = (double) higher / option.length;
        double shareLower = (double) lower / option.length;
        Sign sign = sign(shareHigher, shareLower, finite);
        return new Difference(
                Spread.of(absolute), Spread.of(relative), shareHigher, shareLower, sign, verdict(sign, better));
    }

    private static Sign sign(double higher, double lower, int finite) {
        if (higher == 0 && lower == 0 && finite > 0) {
            return Sign.EQUAL;
        }
        return higher >= AGREEMENT ? Sign.HIGHER : lower >= AGREEMENT ? Sign.LOWER : Sign.UNDETERMINED;
    }

    private static Verdict verdict(Sign sign, Outcome.Better better) {
        return switch (better) {
            case REPORT -> Verdict.NOT_SCORED;
            case LOWER -> verdict(sign, Sign.LOWER);
            case HIGHER -> verdict(sign, Sign.HIGHER);
        };
    }

    private static Verdict verdict(Sign sign, Sign good) {
        return switch (sign) {
            case EQUAL -> Verdict.EQUAL;
            case UNDETERMINED -> Verdict.UNDETERMINED;
            case HIGHER, LOWER -> sign == good ? Verdict.BETTER : Verdict.WORSE;
        };
    }

    /// Share of members in which the option is better.
    ///
    /// @param better which way is better
    /// @return 0 to 1; NaN if the outcome is not scored
    public double shareBetter(Outcome.Better better) {
        return switch (better) {
            case LOWER -> shareLower;
            case HIGHER -> shareHigher;
            case REPORT -> Double.NaN;
        };
    }
}
