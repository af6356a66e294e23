package org.majorslist.check.weigh;

import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;

/// How near a recorded figure must come to a claimed one, by the words of the claim.
///
/// Differences are relative to the recorded figure. The first band is `supported`, the second `imprecise`.
public final class Tolerance {
    private static final double ROUNDING = 1e-9;

    private Tolerance() {}

    /// Judges a level.
    ///
    /// @param recorded the figure on record
    /// @param claimed the figure claimed, same unit
    /// @param qualifier the hedge
    /// @return how near it comes
    public static Finding level(double recorded, double claimed, Qualifier qualifier) {
        double off = recorded == 0 ? Math.abs(claimed) : Math.abs(claimed - recorded) / Math.abs(recorded);
        double ratio = claimed == 0 ? Double.POSITIVE_INFINITY : recorded / claimed;
        return switch (qualifier) {
            case EXACTLY -> band(off <= 0.01 || rounds(recorded, claimed), off <= 0.05);
            case ABOUT -> band(off <= 0.05 || tens(recorded, claimed), off <= 0.10);
            case NEARLY -> band(ratio >= 0.90 && ratio <= 1.005, ratio >= 0.80 && ratio <= 1.05);
            case MORE_THAN, AT_LEAST -> band(ratio >= 0.995 && ratio <= 1.25, ratio >= 0.95 && ratio <= 2);
            case LESS_THAN, UP_TO -> band(ratio >= 0.75 && ratio <= 1.0 + ROUNDING, ratio >= 0.5 && ratio <= 1.05);
            case VAGUE -> band(ratio >= 0.8 && ratio <= 6.7, ratio >= 0.4 && ratio <= 13);
        };
    }

    /// Judges a figure worked out from two others: a change in percent or a share.
    ///
    /// @param derived what the record gives
    /// @param claimed what is claimed, same unit
    /// @param qualifier the hedge
    /// @param percent whether points of percent count
    /// @return how near it comes
    public static Finding derived(double derived, double claimed, Qualifier qualifier, boolean percent) {
        if (Math.signum(derived) != Math.signum(claimed) && Math.abs(claimed) > 1 && Math.abs(derived - claimed) > 1) {
            return Finding.contradicted;
        }
        if (qualifier != Qualifier.EXACTLY) {
            return level(Math.abs(derived), Math.abs(claimed), qualifier);
        }
        double off = derived == 0 ? Math.abs(claimed) : Math.abs(claimed - derived) / Math.abs(derived);
        double points = percent ? Math.abs(claimed - derived) : Double.MAX_VALUE;
        boolean rounded = Math.abs(Math.rint(derived) - claimed) < ROUNDING && Math.rint(claimed) == claimed;
        return band(off <= 0.03 || points <= 0.5 || (percent && rounded), off <= 0.05 || points <= 1);
    }

    /// Judges a multiple said in words.
    ///
    /// @param factor what the record gives, such as 2.9
    /// @param claimed such as 3
    /// @param qualifier the hedge
    static Finding multiple(double factor, double claimed, Qualifier qualifier) {
        double ratio = factor / claimed;
        return switch (qualifier) {
            case NEARLY -> band(ratio >= 0.85 && ratio <= 1.0, ratio >= 0.75 && ratio <= 1.05);
            case MORE_THAN, AT_LEAST -> band(ratio >= 0.995 && ratio <= 1.25, ratio >= 0.95 && ratio <= 2);
            case LESS_THAN, UP_TO -> band(ratio >= 0.75 && ratio <= 1.0, ratio >= 0.5 && ratio <= 1.05);
            case EXACTLY, ABOUT, VAGUE -> {
                double off = factor == 0 ? 1 : Math.abs(claimed - factor) / Math.abs(factor);
                yield band(off <= 0.15, off <= 0.30);
            }
        };
    }

    /// The better of two findings.
    ///
    /// @param a one
    /// @param b the other
    /// @return the better one
    public static Finding better(Finding a, Finding b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Finding band(boolean first, boolean second) {
        return first ? Finding.supported : second ? Finding.imprecise : Finding.contradicted;
    }

    /// Whether the record rounds to the claim as printed, two figures kept at least.
    private static boolean rounds(double recorded, double claimed) {
        if (claimed == 0 || Math.abs(recorded - claimed) > Math.abs(claimed) * 0.06) {
            return false;
        }
        double digit = Math.pow(10, Math.floor(Math.log10(Math.abs(claimed))) - 1);
        while (digit > 1e-6 && Math.abs(Math.rint(claimed / digit) * digit - claimed) > ROUNDING * Math.abs(claimed)) {
            digit /= 10;
        }
        return Math.abs(Math.rint(recorded / digit) * digit - claimed) <= ROUNDING * Math.abs(claimed);
    }

    /// "Some 20" said of a count under 100: the record rounds to the ten.
    private static boolean tens(double recorded, double claimed) {
        boolean inTens = claimed >= 10 && claimed < 100 && Math.rint(claimed / 10) * 10 == claimed;
        return inTens && Math.rint(recorded) == recorded && Math.rint(recorded / 10) * 10 == claimed;
    }
}
