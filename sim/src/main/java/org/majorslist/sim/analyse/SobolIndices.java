package org.majorslist.sim.analyse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.majorslist.sim.sample.MemberSource;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.RandomStream;

/// Sobol's sensitivity indices: what share of the outcome's variance a parameter explains, alone (first
/// order) and with all its interactions (total).
///
/// First order by Saltelli's estimator of 2010, total by Jansen's; members from scrambled Sobol points;
/// intervals by the bootstrap over rows of the plan.
///
/// @see "Saltelli and others, Variance based sensitivity analysis of model output, Computer Physics
///     Communications 181, 2010, table 2, formulas (b) and (f)"
/// @see "Jansen, Analysis of variance designs for model output, 1999"
public final class SobolIndices {
    private static final int REPLICATES = 500;

    private final List<String> names;
    private final SobolPlan plan;
    private final long seed;

    private SobolIndices(List<String> names, SobolPlan plan, long seed) {
        this.names = names;
        this.plan = plan;
        this.seed = seed;
    }

    /// The share of one parameter.
    ///
    /// @param parameter its name
    /// @param first first-order index with a 95 percent interval; near 0 to 1, a little beyond by chance
    /// @param total total index with a 95 percent interval; at least `first` but for chance
    public record Share(String parameter, Interval first, Interval total) {}

    /// All shares.
    ///
    /// @param shares one a free parameter, in the order of the priors
    /// @param mean mean of the outcome
    /// @param variance variance of the outcome; with 0 the shares are NaN
    /// @param rowsUsed rows of the plan whose outcomes were all finite; the others are left out
    public record Result(List<Share> shares, double mean, double variance, int rowsUsed) {
        /// Copies the list.
        public Result {
            shares = List.copyOf(shares);
        }
    }

    /// Lays out the members.
    ///
    /// @param priors independent priors, at least one free
    /// @param rows how many rows, best a power of two, at least 2; each costs two members more than there are
    ///     free parameters
    /// @param seed any number
    /// @return the plan
    /// @throws org.majorslist.measure.BadInput if priors are correlated or all fixed
    /// @throws ArithmeticException if that makes more than two thousand million members
    public static SobolIndices plan(Priors priors, int rows, long seed) {
        Independence.require(priors);
        if (rows < 2) {
            throw new IllegalArgumentException("Sobol indices need at least 2 rows, not " + rows + ".");
        }
        var plan = new SobolPlan(priors, rows, seed);
        Math.multiplyExact(rows, plan.rowLength());
        return new SobolIndices(priors.freeNames(), plan, seed);
    }

    /// The members to run.
    ///
    /// @return rows × (free parameters + 2) members
    public MemberSource members() {
        return plan;
    }

    /// Reads the shares off the outcomes.
    ///
    /// @param outcomes one number a member, in order
    /// @return the shares
    /// @throws IllegalArgumentException if there are more or fewer outcomes than members
    public Result analyse(double[] outcomes) {
        if (outcomes.length != plan.members()) {
            throw new IllegalArgumentException(
                    outcomes.length + " outcomes do not fit " + plan.members() + " members.");
        }
        double[][] rows = finiteRows(outcomes);
        double mean = centre(rows);
        int[] all = new int[rows.length];
        Arrays.setAll(all, i -> i);
        double[][] estimates = estimates(rows, all);
        double[][][] replicates = bootstrap(rows);
        var shares = new ArrayList<Share>();
        for (int j = 0; j < names.size(); j++) {
            shares.add(new Share(
                    names.get(j),
                    Interval.of(estimates[0][j], replicates[0][j]),
                    Interval.of(estimates[1][j], replicates[1][j])));
        }
        return new Result(shares, mean, variance(rows, all), rows.length);
    }

    private double[][] finiteRows(double[] outcomes) {
        var rows = new ArrayList<double[]>();
        for (int start = 0; start < outcomes.length; start += plan.rowLength()) {
            double[] row = Arrays.copyOfRange(outcomes, start, start + plan.rowLength());
            if (Arrays.stream(row).allMatch(Double::isFinite)) {
                rows.add(row);
            }
        }
        return rows.toArray(double[][]::new);
    }

    private static double centre(double[][] rows) {
        double sum = 0;
        for (double[] row : rows) {
            sum += (row[0] + row[1]) / 2;
        }
        double mean = sum / rows.length;
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] -= mean;
            }
        }
        return mean;
    }

    private static double variance(double[][] rows, int[] chosen) {
        double sum = 0;
        double squares = 0;
        for (int k : chosen) {
            sum += rows[k][0] + rows[k][1];
            squares += rows[k][0] * rows[k][0] + rows[k][1] * rows[k][1];
        }
        double n = 2.0 * chosen.length;
        return (squares - sum * sum / n) / n;
    }

    /// First-order and total indices from some rows, which may repeat.
    private double[][] estimates(double[][] rows, int[] chosen) {
        double[][] sums = new double[2][names.size()];
        for (int k : chosen) {
            double[] row = rows[k];
            for (int j = 0; j < names.size(); j++) {
                double mixed = row[j + 2];
                sums[0][j] += row[1] * (mixed - row[0]);
                sums[1][j] += (row[0] - mixed) * (row[0] - mixed) / 2;
            }
        }
        double scale = chosen.length * variance(rows, chosen);
        for (double[] sum : sums) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] = scale > 0 ? sum[j] / scale : Double.NaN;
            }
        }
        return sums;
    }

    private double[][][] bootstrap(double[][] rows) {
        double[][][] replicates = new double[2][names.size()][REPLICATES];
        int[] chosen = new int[rows.length];
        for (int r = 0; r < REPLICATES; r++) {
            var random = RandomStream.of(seed, "bootstrap", r);
            Arrays.setAll(chosen, i -> random.nextInt(rows.length));
            double[][] estimates = estimates(rows, chosen);
            for (int j = 0; j < names.size(); j++) {
                replicates[0][j][r] = estimates[0][j];
                replicates[1][j][r] = estimates[1][j];
            }
        }
        return replicates;
    }
}
