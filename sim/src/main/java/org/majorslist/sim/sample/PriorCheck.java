package org.majorslist.sim.sample;

import java.util.List;
import java.util.Locale;

/// The conditions a prior's numbers must meet.
final class PriorCheck {
    private PriorCheck() {}

    @SuppressWarnings("AnnotateFormatMethod") // its annotation would need a library of its own
    static void require(boolean holds, String complaint, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, complaint, values));
        }
    }

    static void requireFinite(double first, double second) {
        require(
                Double.isFinite(first) && Double.isFinite(second),
                "%s and %s are not both finite numbers",
                first,
                second);
    }

    static void requireRising(double low, double high) {
        requireFinite(low, high);
        require(low < high, "the upper bound %s is not above the lower bound %s", high, low);
        require(Double.isFinite(high - low), "the bounds %s and %s are too far apart", low, high);
    }

    static void requireWithin(double mode, double low, double high) {
        require(mode >= low && mode <= high, "the likeliest value %s is outside %s to %s", mode, low, high);
    }

    static void requireChoices(List<Double> values, List<Double> weights) {
        require(!values.isEmpty(), "there is no value to choose from");
        require(values.size() == weights.size(), "%s values have %s weights", values.size(), weights.size());
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            double weight = weights.get(i);
            require(Double.isFinite(value), "the value %s is not a finite number", value);
            require(Double.isFinite(weight) && weight > 0, "the weight %s is not above 0", weight);
            require(value > last, "the values are not rising at %s", value);
            last = value;
        }
    }
}
