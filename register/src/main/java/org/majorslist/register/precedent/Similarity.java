package org.majorslist.register.precedent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.majorslist.register.Outcome;
import org.majorslist.register.Waiver;

/// How alike two determinations are, feature by feature.
///
/// Each feature gives a likeness between 0 and 1:
/// - outcome: 1 if equal; denied and failed demonstrably 0.9; vital national interests and a failure with
///   waiver 0.8; both without consequence 0.9; else 0.
/// - waiver: 1 if equal; full and partial 0.5; a certification for vital national interests counts as full;
///   else 0.
/// - first time, role: 1 if equal, else 0.
/// - assistance: 1 − |log10(a / b)| / 2, at least 0: equal amounts 1, a hundredfold 0.
/// - evidence: 1 − |difference of the two changes|, at least 0.
/// - relations: 1 − |difference of the counts| / the larger, 1 if both are zero.
///
/// The likeness of two cases is the weighted mean over all features. A feature that the record lacks for
/// one of the two counts as half alike, so that a case is not close because little is known of it.
///
/// @param score the weighted mean, 0 to 1
/// @param known the weight of the features known for both, as a share of all weight, 0 to 1
/// @param parts the likeness of each feature known for both
public record Similarity(double score, double known, List<Part> parts) {
    /// What a feature counts that is not known for both.
    private static final double UNKNOWN = 0.5;

    /// The likeness in one feature.
    ///
    /// @param feature the feature
    /// @param likeness between 0 and 1
    public record Part(Feature feature, double likeness) {}

    /// Copies the parts.
    public Similarity {
        parts = List.copyOf(parts);
    }

    /// Compares two determinations.
    ///
    /// @param one the description of one
    /// @param other the description of the other
    /// @param weights how much each feature counts
    /// @return their likeness
    public static Similarity of(Features one, Features other, Weights weights) {
        var parts = new ArrayList<Part>();
        double sum = 0;
        double weight = 0;
        double all = 0;
        for (Feature feature : Feature.values()) {
            all += weights.of(feature);
            OptionalDouble likeness = likeness(feature, one, other);
            if (likeness.isPresent()) {
                parts.add(new Part(feature, likeness.getAsDouble()));
                sum += weights.of(feature) * likeness.getAsDouble();
                weight += weights.of(feature);
            }
        }
        return new Similarity((sum + UNKNOWN * (all - weight)) / all, weight / all, parts);
    }

    private static OptionalDouble likeness(Feature feature, Features one, Features other) {
        return switch (feature) {
            case OUTCOME -> OptionalDouble.of(outcomes(one, other));
            case WAIVER -> waivers(waiver(one), waiver(other));
            case FIRST_TIME -> equal(one.firstTime(), other.firstTime());
            case ROLE -> equal(one.producer(), other.producer());
            case ASSISTANCE -> amounts(one, other);
            case EVIDENCE -> trends(one, other);
            case RELATIONS -> counts(one, other);
        };
    }

    private static double outcomes(Features one, Features other) {
        Outcome left = one.determination().outcome();
        Outcome right = other.determination().outcome();
        if (left == right) {
            return 1;
        }
        if (left.isNegative() == right.isNegative()) {
            boolean vital = left == Outcome.VITAL_NATIONAL_INTERESTS || right == Outcome.VITAL_NATIONAL_INTERESTS;
            return vital ? 0 : 0.9;
        }
        return isVitalAgainstWaived(one, other) || isVitalAgainstWaived(other, one) ? 0.8 : 0;
    }

    private static boolean isVitalAgainstWaived(Features one, Features other) {
        return one.determination().outcome() == Outcome.VITAL_NATIONAL_INTERESTS
                && other.determination().outcome() == Outcome.FAILED_DEMONSTRABLY
                && other.determination().waiver() != Waiver.NONE;
    }

    private static Waiver waiver(Features features) {
        return features.determination().outcome() == Outcome.VITAL_NATIONAL_INTERESTS
                ? Waiver.FULL
                : features.determination().waiver();
    }

    private static OptionalDouble waivers(Waiver left, Waiver right) {
        boolean unknown = left == Waiver.UNKNOWN
                || right == Waiver.UNKNOWN
                || left == Waiver.EXTENT_UNKNOWN
                || right == Waiver.EXTENT_UNKNOWN;
        if (unknown) {
            return OptionalDouble.empty();
        }
        boolean oneIsNone = left == Waiver.NONE || right == Waiver.NONE;
        return OptionalDouble.of(left == right ? 1 : oneIsNone ? 0 : 0.5);
    }

    private static OptionalDouble equal(boolean left, boolean right) {
        return OptionalDouble.of(left == right ? 1 : 0);
    }

    private static OptionalDouble amounts(Features one, Features other) {
        BigDecimal left = one.assistance();
        BigDecimal right = other.assistance();
        if (left == null || right == null || left.signum() <= 0 || right.signum() <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(atLeastZero(1 - Math.abs(Math.log10(left.doubleValue() / right.doubleValue())) / 2));
    }

    private static OptionalDouble trends(Features one, Features other) {
        Trend left = one.evidence();
        Trend right = other.evidence();
        if (left == null || right == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(atLeastZero(
                1 - Math.abs(left.change().doubleValue() - right.change().doubleValue())));
    }

    private static OptionalDouble counts(Features one, Features other) {
        Integer left = one.relationEvents();
        Integer right = other.relationEvents();
        if (left == null || right == null) {
            return OptionalDouble.empty();
        }
        int larger = Math.max(left, right);
        return OptionalDouble.of(larger == 0 ? 1 : 1 - Math.abs(left - right) / (double) larger);
    }

    private static double atLeastZero(double number) {
        return Math.max(0, number);
    }
}
