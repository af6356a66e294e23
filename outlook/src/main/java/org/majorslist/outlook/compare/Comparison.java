package org.majorslist.outlook.compare;

import java.util.List;
import java.util.stream.IntStream;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.Outcome;

/// One option in one outcome at one horizon, beside the reference.
///
/// @param optionId key of the option
/// @param outcome the outcome
/// @param horizon years after the decision
/// @param level spread of the outcome's level over the members; a band and no forecast
/// @param difference the paired difference to the reference
public record Comparison(String optionId, Outcome outcome, int horizon, Spread level, Difference difference) {
    /// Compares every option of a projection with its first.
    ///
    /// @param projection the runs
    /// @return by outcome, horizon, option
    public static List<Comparison> listAll(Projection projection) {
        int options = projection.options().size();
        int horizons = projection.horizons().size();
        return IntStream.range(0, projection.outcomes().size() * horizons * options)
                .parallel()
                .mapToObj(i -> row(projection, i % options, i / options / horizons, i / options % horizons))
                .toList();
    }

    private static Comparison row(Projection projection, int option, int outcome, int horizon) {
        double[] values = projection.of(option, outcome, horizon);
        Outcome what = projection.outcomes().get(outcome);
        return new Comparison(
                projection.options().get(option).option().id(),
                what,
                projection.horizons().get(horizon),
                Spread.of(values),
                Difference.of(values, projection.of(0, outcome, horizon), what.better()));
    }
}
