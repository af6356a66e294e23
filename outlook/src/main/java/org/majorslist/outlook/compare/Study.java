package org.majorslist.outlook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.Outcome;

/// The options judged at one horizon: regret by outcome and weighted, robustness, and what decides.
///
/// @param projection the runs
/// @param horizon years after the decision
/// @param regrets regret by option, outcome and member
/// @param weights weight by place of the outcome
/// @param options one judgement an option
public record Study(
        Projection projection, int horizon, Regrets regrets, Map<Integer, Double> weights, List<Judgement> options) {
    /// Copies weights and judgements.
    public Study {
        weights = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(weights));
        options = List.copyOf(options);
    }

    /// What is said of one option.
    ///
    /// @param optionId key of the option
    /// @param regret spread of the weighted regret
    /// @param shareLeastRegret share of members in which its weighted regret is least
    /// @param robust share of members in which it is good enough in every weighted outcome
    public record Judgement(String optionId, Spread regret, double shareLeastRegret, double robust) {}

    /// Judges the options.
    ///
    /// @param projection the runs
    /// @param horizonYears one of the projection's horizons
    /// @param weights weight by outcome key; `null` weighs every scored headline outcome alike
    /// @param tolerance greatest regret that is good enough, such as 0.05
    /// @return the study
    public static Study of(
            Projection projection, int horizonYears, @Nullable Map<String, Double> weights, double tolerance) {
        int horizon = projection.horizons().indexOf(horizonYears);
        Regrets regrets = Regrets.of(projection, horizon);
        Map<Integer, Double> byPlace = weightsByPlace(projection, weights);
        List<double[]> weighted = new ArrayList<>();
        for (int option = 0; option < projection.options().size(); option++) {
            weighted.add(regrets.weighted(option, byPlace));
        }
        var judgements = new ArrayList<Judgement>();
        for (int option = 0; option < weighted.size(); option++) {
            judgements.add(new Judgement(
                    projection.options().get(option).option().id(),
                    Spread.of(weighted.get(option)),
                    shareLeast(weighted, option),
                    Robustness.share(regrets, option, List.copyOf(byPlace.keySet()), tolerance)));
        }
        return new Study(projection, horizonYears, regrets, byPlace, judgements);
    }

    private static Map<Integer, Double> weightsByPlace(Projection projection, @Nullable Map<String, Double> weights) {
        Map<Integer, Double> byPlace = new LinkedHashMap<>();
        for (int place = 0; place < projection.outcomes().size(); place++) {
            Outcome outcome = projection.outcomes().get(place);
            double weight = weights == null ? (outcome.headline() ? 1 : 0) : weights.getOrDefault(outcome.id(), 0.0);
            if (weight > 0 && Regrets.isScored(outcome)) {
                byPlace.put(place, weight);
            }
        }
        return byPlace;
    }

    private static double shareLeast(List<double[]> weighted, int option) {
        double[] own = weighted.get(option);
        int least = 0;
        for (int member = 0; member < own.length; member++) {
            boolean beaten = false;
            for (double[] other : weighted) {
                beaten |= !(own[member] <= other[member] + 1e-12);
            }
            least += beaten ? 0 : 1;
        }
        return own.length == 0 ? Double.NaN : (double) least / own.length;
    }

    /// The assumptions that go with one option having more weighted regret than another.
    ///
    /// @param first key of an option
    /// @param second key of another
    /// @return difference of weighted regret, first less second, one a member
    public double[] regretDifference(String first, String second) {
        double[] left = regrets.weighted(projection.placeOfOption(first), weights);
        double[] right = regrets.weighted(projection.placeOfOption(second), weights);
        for (int member = 0; member < left.length; member++) {
            left[member] -= right[member];
        }
        return left;
    }

    /// Difference of one outcome between two options, first less second.
    ///
    /// @param outcomeId key of the outcome
    /// @param first key of an option
    /// @param second key of another
    /// @return one number a member
    public double[] outcomeDifference(String outcomeId, String first, String second) {
        int outcome = projection.placeOfOutcome(outcomeId);
        int place = projection.horizons().indexOf(horizon);
        double[] left =
                projection.of(projection.placeOfOption(first), outcome, place).clone();
        double[] right = projection.of(projection.placeOfOption(second), outcome, place);
        for (int member = 0; member < left.length; member++) {
            left[member] -= right[member];
        }
        return left;
    }
}
