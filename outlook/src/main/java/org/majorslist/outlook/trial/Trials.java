package org.majorslist.outlook.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.fit.HistoryRuns;
import org.majorslist.outlook.project.FittedMembers;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.project.Outlook;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.ModelOption;
import org.majorslist.register.asof.AsOf;
import org.majorslist.sim.run.CompiledModel;

/// Runs every trial of a fitted model.
public final class Trials {
    private static final String FULL_WAIVER = "O3";
    private static final String CUT_OFF = "O2b";
    private static final double YEARS = 5;

    private Trials() {}

    /// Runs the trials.
    ///
    /// @param outlook the model with its fitted members; all of them run
    /// @param inputs the options as model inputs, the reference first
    /// @param record the record, for the money of past experiments
    /// @param country ISO 3166-1 code of the country
    /// @param cycle the fiscal year of the cycle
    /// @param run seed and threads; the number of members counts for what is projected
    /// @return one entry a trial, in the order of the validation plan
    public static List<Trial> run(
            Outlook outlook, List<OptionInputs> inputs, AsOf record, String country, int cycle, Outlook.Conduct run) {
        var runs = new HistoryRuns(outlook.compiled(), run.threads());
        var history = new Pairs(runs, outlook.fitted().history());
        var trials = new ArrayList<>(EradicationTrials.run(history));
        trials.addAll(EnforcementTrials.run(history));
        trials.addAll(ViolenceTrials.run(history));
        trials.add(complements(outlook, inputs.getFirst(), cycle, run));
        trials.addAll(NaturalExperiments.run(history, MoneyOfTheDenials.of(record, country)));
        var projected = new Pairs(runs, outlook.members(run));
        trials.addAll(DesignationTrials.run(projected, constants(inputs, FULL_WAIVER)));
        trials.addAll(StepTrials.run(projected, outlook.model().outcomes(), constants(inputs, CUT_OFF)));
        trials.sort(Comparator.comparingInt((Trial trial) -> trial.plan().charAt(0))
                .thenComparingInt(trial -> Integer.parseInt(trial.plan().substring(1))));
        return trials;
    }

    /// Runs the trials of what enforcement costs and achieves.
    ///
    /// @param compiled the model file, compiled
    /// @param fitted members fitted to history; all of them run
    /// @param threads how many threads; does not change the result
    /// @return B3 to B6
    public static List<Trial> enforcement(CompiledModel compiled, FittedMembers fitted, int threads) {
        return EnforcementTrials.run(new Pairs(new HistoryRuns(compiled, threads), fitted.history()));
    }

    private static Map<String, Double> constants(List<OptionInputs> inputs, String option) {
        return inputs.stream()
                .filter(one -> one.option().id().equals(option))
                .findFirst()
                .map(OptionInputs::constants)
                .orElse(Map.of());
    }

    /// Whether eradication and substitution do more together than apart (B12).
    private static Trial complements(Outlook outlook, OptionInputs reference, int cycle, Outlook.Conduct run) {
        Map<String, Double> force = Map.of("response_manual", 70_000.0);
        Map<String, Double> substitution = Map.of("response_substitution", 25_000.0);
        Projection all = outlook.project(
                List.of(
                        reference,
                        with(reference, force),
                        with(reference, substitution),
                        with(with(reference, force), substitution)),
                cycle,
                run);
        int area = all.placeOfOutcome("coca_area");
        int horizon = all.horizons().indexOf((int) YEARS);
        double[] interaction = new double[all.members()];
        for (int m = 0; m < interaction.length; m++) {
            double none = all.of(0, area, horizon)[m];
            interaction[m] = 100
                    * (all.of(3, area, horizon)[m] - all.of(1, area, horizon)[m] - all.of(2, area, horizon)[m] + none)
                    / none;
        }
        return Trial.negative(
                "B12",
                "force_and_development_percent",
                "enforcement and development are complements: the interaction on area is negative in 90 percent of the"
                        + " members (borrero_parada_2022)",
                interaction);
    }

    private static OptionInputs with(OptionInputs inputs, Map<String, Double> more) {
        ModelOption option = inputs.option().with(more);
        Map<String, Double> constants = new java.util.TreeMap<>(inputs.constants());
        constants.putAll(more);
        return new OptionInputs(option, inputs.law(), constants);
    }
}
