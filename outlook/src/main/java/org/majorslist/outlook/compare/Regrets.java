package org.majorslist.outlook.compare;

import java.util.Arrays;
import java.util.Map;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.Outcome;

/// Regret: how far each option lies from the best one, member by member, at one horizon.
///
/// @param horizon place of the horizon in the projection
/// @param values `values[option][outcome][member]`; empty rows for outcomes that are not scored
/// @param means finite regret of an outcome, on average over options and members; 0 for outcomes that are not scored
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record Regrets(int horizon, double[][][] values, double[] means) {
    /// Counts regret.
    ///
    /// @param projection the runs
    /// @param horizon place of the horizon
    /// @return regret of every scored outcome
    public static Regrets of(Projection projection, int horizon) {
        int options = projection.options().size();
        double[][][] values = new double[options][projection.outcomes().size()][0];
        for (int outcome = 0; outcome < projection.outcomes().size(); outcome++) {
            Outcome what = projection.outcomes().get(outcome);
            if (isScored(what)) {
                for (int option = 0; option < options; option++) {
                    values[option][outcome] = new double[projection.members()];
                }
                fill(projection, horizon, outcome, values);
            }
        }
        double[] means = new double[projection.outcomes().size()];
        for (int outcome = 0; outcome < means.length; outcome++) {
            means[outcome] = mean(values, outcome);
        }
        return new Regrets(horizon, values, means);
    }

    /// Whether an outcome is scored.
    ///
    /// @param outcome the outcome
    /// @return false for outcomes that are only reported
    public static boolean isScored(Outcome outcome) {
        return outcome.better() != Outcome.Better.REPORT && outcome.regret() != Outcome.RegretKind.NONE;
    }

    private static void fill(Projection projection, int horizon, int outcome, double[][][] values) {
        Outcome what = projection.outcomes().get(outcome);
        boolean lower = what.better() == Outcome.Better.LOWER;
        for (int member = 0; member < projection.members(); member++) {
            double best = projection.of(0, outcome, horizon)[member];
            for (int option = 1; option < values.length; option++) {
                double value = projection.of(option, outcome, horizon)[member];
                best = lower ? Math.min(best, value) : Math.max(best, value);
            }
            for (int option = 0; option < values.length; option++) {
                double distance = Math.abs(projection.of(option, outcome, horizon)[member] - best);
                values[option][outcome][member] = switch (what.regret()) {
                    case RELATIVE -> best == 0 ? distance : distance / Math.abs(best);
                    case ABSOLUTE, NONE -> distance;
                };
            }
        }
    }

    /// The mean of the finite numbers, added up by Kahan's compensated sum.
    private static double mean(double[][][] values, int outcome) {
        double sum = 0;
        double excess = 0;
        int count = 0;
        for (double[][] option : values) {
            for (double value : option[outcome]) {
                if (Double.isFinite(value)) {
                    double next = value - excess;
                    double before = sum;
                    sum = before + next;
                    excess = (sum - before) - next;
                    count++;
                }
            }
        }
        return count == 0 ? 0 : (sum - excess) / count;
    }

    /// Regret over several outcomes.
    ///
    /// Each outcome's regret is divided by its mean over options and members first, so that a weight of 1 means the
    /// same for a share and for a percentage point.
    ///
    /// @param option place of the option
    /// @param weights weight by place of the outcome; outcomes without a weight, or not scored, do not count
    /// @return one number a member; 1 is the regret of an average option in an average member
    public double[] weighted(int option, Map<Integer, Double> weights) {
        int members =
                Arrays.stream(values[option]).mapToInt(row -> row.length).max().orElse(0);
        double[] sum = new double[members];
        double total = 0;
        for (Map.Entry<Integer, Double> weight : new java.util.TreeMap<>(weights).entrySet()) {
            int outcome = weight.getKey();
            double scale = means[outcome];
            if (values[option][outcome].length > 0 && weight.getValue() > 0 && scale > 0) {
                total += weight.getValue();
                for (int member = 0; member < members; member++) {
                    sum[member] += weight.getValue() * values[option][outcome][member] / scale;
                }
            }
        }
        for (int member = 0; member < members && total > 0; member++) {
            sum[member] /= total;
        }
        return sum;
    }

    /// In which share of the members an option is best, ties counted for each.
    ///
    /// @param option place of the option
    /// @param outcome place of the outcome
    /// @return 0 to 1; NaN if the outcome is not scored
    public double shareBest(int option, int outcome) {
        double[] regret = values[option][outcome];
        return regret.length == 0 ? Double.NaN : (double) countBest(regret) / regret.length;
    }

    private static int countBest(double[] regret) {
        int best = 0;
        for (double value : regret) {
            best += value <= 1e-12 ? 1 : 0;
        }
        return best;
    }
}
