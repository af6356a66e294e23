package org.majorslist.outlook.scenario;

import java.util.Locale;

/// One thing the options are compared by.
///
/// @param id stable key
/// @param label what a reader sees
/// @param variable the model variable it is read from
/// @param reading how it is read at a horizon
/// @param unit its unit
/// @param better which way is better
/// @param regret how regret is counted
/// @param headline whether it is shown without being asked for
/// @param neverWithout id of an outcome that must stand beside it; empty if it may stand alone
/// @param levelSeries published series that decides whether its level may be shown; empty if nobody publishes it
public record Outcome(
        String id,
        String label,
        String variable,
        Reading reading,
        String unit,
        Better better,
        RegretKind regret,
        boolean headline,
        String neverWithout,
        String levelSeries) {
    /// How an outcome is read at a horizon.
    public enum Reading {
        /// The variable counts since the decision: its value at the horizon is the total.
        TOTAL,
        /// The variable's value at the horizon.
        VALUE,
        /// The variable sums since the decision: its value over the years is the mean.
        MEAN
    }

    /// Which way is better.
    public enum Better {
        /// Less is better.
        LOWER,
        /// More is better.
        HIGHER,
        /// Shown and never scored.
        REPORT
    }

    /// How regret is counted.
    public enum RegretKind {
        /// Distance from the best option as a share of the best.
        RELATIVE,
        /// Distance from the best option in the outcome's unit.
        ABSOLUTE,
        /// Not counted.
        NONE
    }

    /// Turns the variable's value at a horizon into the outcome.
    ///
    /// @param raw the variable's value
    /// @param years years from the decision to the horizon, above 0
    /// @return the outcome in its unit
    public double read(double raw, double years) {
        return switch (reading) {
            case TOTAL, VALUE -> raw;
            case MEAN -> raw / years;
        };
    }

    /// The key of an enum value in the tables.
    ///
    /// @param word such as `LOWER`
    /// @return lower case
    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
