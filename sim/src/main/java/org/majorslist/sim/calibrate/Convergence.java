package org.majorslist.sim.calibrate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.majorslist.sim.sample.StandardNormal;

/// Whether chains have come to rest at one distribution, and how much they tell about it.
///
/// @param rHat split, rank-normalised R-hat, the greater of bulk and folded; up to 1.01 is good
/// @param bulkSize effective number of independent draws for the centre
/// @param tailSize effective number of independent draws for the 5 and 95 percent quantiles
/// @see "Vehtari, Gelman, Simpson, Carpenter, Bürkner, Rank-normalization, folding, and localization: an
///     improved R-hat, Bayesian Analysis 16, 2021"
public record Convergence(double rHat, double bulkSize, double tailSize) {
    private static final double OFFSET = 3.0 / 8;

    /// Judges the draws of one quantity.
    ///
    /// @param chains `chains[chain][draw]`, at least four draws each, all as many
    /// @return the diagnostics; NaN where all draws are equal
    public static Convergence of(double[][] chains) {
        double[][] split = split(chains);
        double median = quantile(split, 0.5);
        double[][] folded = map(split, x -> Math.abs(x - median));
        double rHat = Math.max(ratio(rankNormalised(split)), ratio(rankNormalised(folded)));
        double low = quantile(split, 0.05);
        double high = quantile(split, 0.95);
        double tail = Math.min(
                EffectiveSize.of(map(split, x -> x <= low ? 1 : 0)),
                EffectiveSize.of(map(split, x -> x <= high ? 1 : 0)));
        return new Convergence(rHat, EffectiveSize.of(rankNormalised(split)), tail);
    }

    private static double[][] split(double[][] chains) {
        int half = chains[0].length / 2;
        double[][] split = new double[2 * chains.length][];
        for (int c = 0; c < chains.length; c++) {
            int end = chains[c].length;
            split[2 * c] = Arrays.copyOfRange(chains[c], 0, half);
            split[2 * c + 1] = Arrays.copyOfRange(chains[c], end - half, end);
        }
        return split;
    }

    private static double[][] map(double[][] chains, java.util.function.DoubleUnaryOperator f) {
        return Arrays.stream(chains)
                .map(chain -> Arrays.stream(chain).map(f).toArray())
                .toArray(double[][]::new);
    }

    private static double quantile(double[][] chains, double share) {
        double[] all =
                Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
        double rank = share * (all.length - 1);
        int lower = (int) Math.floor(rank);
        double part = rank - lower;
        return part == 0 ? all[lower] : all[lower] + part * (all[lower + 1] - all[lower]);
    }

    /// Replaces each draw by the normal score of its rank among all; equal draws share their mean rank.
    private static double[][] rankNormalised(double[][] chains) {
        double[] all = Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
        int[] order = IntStream.range(0, all.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> all[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] scores = new double[all.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && all[order[to]] == all[order[from]]) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            double score = StandardNormal.quantile((rank - OFFSET) / (all.length + 1 - 2 * OFFSET));
            for (int k = from; k < to; k++) {
                scores[order[k]] = score;
            }
            from = to;
        }
        int length = chains[0].length;
        return IntStream.range(0, chains.length)
                .mapToObj(c -> Arrays.copyOfRange(scores, c * length, (c + 1) * length))
                .toArray(double[][]::new);
    }

    private static double ratio(double[][] chains) {
        int n = chains[0].length;
        double[] means = Arrays.stream(chains).mapToDouble(Convergence::mean).toArray();
        double within = Arrays.stream(chains)
                .mapToDouble(Convergence::variance)
                .average()
                .orElse(Double.NaN);
        double between = n * variance(means);
        return Math.sqrt((between / within + n - 1) / n);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    static double variance(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return squares / (values.length - 1);
    }
}
