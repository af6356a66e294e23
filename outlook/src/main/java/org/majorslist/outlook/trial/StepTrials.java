package org.majorslist.outlook.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.fit.HistoryRuns;
import org.majorslist.outlook.fit.Stretch;
import org.majorslist.outlook.scenario.Outcome;

/// What the size of the step does to the outcomes compared (validation plan C): a step beside a quarter of it.
final class StepTrials {
    private static final int FINER = 4;
    private static final double START = 2025;
    private static final double FIVE_YEARS_ON = 2030.75;
    private static final double LIMIT = 1;

    private StepTrials() {}

    /// Runs projected members under the option that changes most.
    static List<Trial> run(Pairs projected, List<Outcome> outcomes, Map<String, Double> option) {
        List<String> headline = outcomes.stream()
                .filter(Outcome::headline)
                .map(Outcome::variable)
                .toList();
        Pairs pairs = projected.with(option);
        double[] worst = new double[pairs.size()];
        Stretch coarse = ahead(pairs.runs(), pairs, headline);
        Stretch fine = ahead(pairs.runs().finer(FINER), pairs, headline);
        for (String outcome : headline) {
            double[] change = Pairs.percent(fine.at(outcome, FIVE_YEARS_ON), coarse.at(outcome, FIVE_YEARS_ON));
            for (int m = 0; m < worst.length; m++) {
                worst[m] = Math.max(worst[m], Math.abs(change[m]));
            }
        }
        return List.of(
                Trial.of(
                        "C5",
                        "step_percent",
                        "a quarter of the step changes no headline outcome by a percent in five years",
                        0,
                        LIMIT,
                        worst),
                Trial.of(
                        "C5",
                        "step_worst_member_percent",
                        "and that holds for the worst of all members",
                        0,
                        LIMIT,
                        new double[] {Arrays.stream(worst).max().orElseThrow()}));
    }

    private static Stretch ahead(HistoryRuns runs, Pairs pairs, List<String> variables) {
        return runs.run(pairs.members(), pairs.size(), START, FIVE_YEARS_ON, variables, Map.of());
    }
}
