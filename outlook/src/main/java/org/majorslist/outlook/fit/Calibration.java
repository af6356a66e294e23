package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.project.FittedMembers;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.sim.run.CompiledModel;

/// Fits the members that projections start from, and says how well.
///
/// @param members fitted members with their state at the start of the projection
/// @param diagnostics `key: value` pairs: misfit by round, what the figures informed, agreement of two seeds
public record Calibration(FittedMembers members, Map<String, Double> diagnostics) {
    private static final double NOT_FELT = 1e-4;
    private static final double HIGH_SCORE = 1.2815515655446004;

    /// Copies the diagnostics in order.
    public Calibration {
        diagnostics = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(diagnostics));
    }

    /// Fits to all figures before the start of the projection.
    ///
    /// @param model the country's model
    /// @param compiled its model file, compiled
    /// @param series the targets with their figures
    /// @param repairs which repairs are in force
    /// @param members how many members, at least 50
    /// @param seed any number; the same seed gives the same members
    /// @param threads how many threads; does not change the result
    /// @return members and diagnostics
    public static Calibration fit(
            ScenarioModel model,
            CompiledModel compiled,
            List<ObservedSeries> series,
            Repairs repairs,
            int members,
            long seed,
            int threads) {
        int origin = (int) ScenarioModel.ORIGIN - 1;
        var fitter = new Fitter(model, compiled, series, repairs, members, seed, threads);
        Fit fit = fitter.fit(origin);
        Fit second = new Fitter(model, compiled, series, repairs, members, seed + 1, threads).fit(origin);
        List<String> felt = felt(model, repairs, fitter);
        Map<String, double[]> parameters = new LinkedHashMap<>();
        Map<String, double[]> starts = new LinkedHashMap<>(fit.values());
        starts.keySet().retainAll(fitter.runs().stocks());
        fit.values().forEach((name, column) -> {
            boolean switchedOff = java.util.Arrays.stream(column).distinct().count() == 1;
            if ((felt.contains(name) || switchedOff) && !fitter.runs().stocks().contains(name)) {
                parameters.put(name, column);
            }
        });
        return new Calibration(
                new FittedMembers(parameters, fitter.state(fit), starts),
                diagnostics(model, series, fit, second, felt));
    }

    /// Parameters that history can feel: moving them alone changes a target or a stock before the projection.
    private static List<String> felt(ScenarioModel model, Repairs repairs, Fitter fitter) {
        int count = model.priors().parameters().size();
        double[][] scores = new double[count][count + 1];
        for (int p = 0; p < count; p++) {
            scores[p][p + 1] = HIGH_SCORE;
        }
        Map<String, double[]> values = new Assumptions(model.priors().parameters(), repairs).values(scores);
        HistoryRuns runs = fitter.runs();
        List<String> variables = HistoryRuns.variables(model);
        Stretch stretch = runs.run(values, count + 1, runs.start(), ScenarioModel.ORIGIN, variables, Map.of());
        var all = new ArrayList<>(variables);
        all.addAll(runs.stocks());
        var felt = new ArrayList<String>();
        for (int p = 0; p < count; p++) {
            if (isFelt(stretch, all, p + 1)) {
                felt.add(model.priors().parameters().get(p).name());
            }
        }
        return felt;
    }

    private static boolean isFelt(Stretch stretch, List<String> variables, int member) {
        for (String variable : variables) {
            for (double time = 2001; time <= ScenarioModel.ORIGIN; time++) {
                double[] row = stretch.at(variable, time);
                if (Math.abs(row[member] - row[0]) > NOT_FELT * Math.max(Math.abs(row[0]), NOT_FELT)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<String, Double> diagnostics(
            ScenarioModel model, List<ObservedSeries> series, Fit fit, Fit second, List<String> felt) {
        Map<String, Double> diagnostics = new LinkedHashMap<>();
        for (int round = 0; round < fit.misfits().size(); round++) {
            diagnostics.put("misfit_round_" + (round + 1), fit.misfits().get(round));
        }
        diagnostics.put("misfit_after_search", fit.searched().getLast());
        diagnostics.putAll(FitCheck.errors(series, fit));
        diagnostics.putAll(FitCheck.drives(model.priors().parameters(), felt, fit));
        diagnostics.put("parameters", (double) model.priors().parameters().size());
        diagnostics.put("parameters_felt_by_history", (double) felt.size());
        double worst = 0;
        for (int p = 0; p < fit.scores().length; p++) {
            double rHat = reduction(fit.scores()[p], second.scores()[p]);
            worst = Math.max(worst, rHat);
            double narrowed = deviation(fit.scores()[p]);
            if (narrowed < 0.8) {
                diagnostics.put("informed_" + model.priors().parameters().get(p).name(), narrowed);
            }
        }
        diagnostics.put("r_hat_worst_of_two_seeds", worst);
        return diagnostics;
    }

    /// Potential scale reduction of two independent fits (Gelman and Rubin 1992, without the correction for length).
    private static double reduction(double[] left, double[] right) {
        double within = (square(deviation(left)) + square(deviation(right))) / 2;
        double gap = mean(left) - mean(right);
        return Math.sqrt(1 + gap * gap / 2 / Math.max(within, 1e-12));
    }

    private static double square(double value) {
        return value * value;
    }

    private static double mean(double[] values) {
        return java.util.Arrays.stream(values).average().orElse(0);
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(java.util.Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    }
}
