package org.majorslist.outlook.compare;

import java.util.List;

/// Whether the order of options survives other model structures: Kendall's coefficient of concordance W.
///
/// @see "Kendall and Babington Smith, The problem of m rankings, 1939"
public final class RankStability {
    /// Below this the answer is that the order depends on the variant.
    public static final double STABLE = 0.7;

    private RankStability() {}

    /// Agreement of several rankings of the same options.
    ///
    /// @param scores one array a variant, one score an option; equal scores share their rank
    /// @return 0 no agreement to 1 the same order everywhere, corrected for ties; NaN with fewer than two options
    public static double concordance(List<double[]> scores) {
        int options = scores.getFirst().length;
        int variants = scores.size();
        if (options < 2) {
            return Double.NaN;
        }
        double[] sums = new double[options];
        double ties = 0;
        for (double[] score : scores) {
            double[] ranks = Drivers.ranks(score);
            ties += tieTerm(score);
            for (int option = 0; option < options; option++) {
                sums[option] += ranks[option] + 1;
            }
        }
        double mean = variants * (options + 1) / 2.0;
        double squares = 0;
        for (double sum : sums) {
            squares += (sum - mean) * (sum - mean);
        }
        double most = (double) variants * variants * (Math.pow(options, 3) - options) - variants * ties;
        return most <= 0 ? Double.NaN : 12 * squares / most;
    }

    private static double tieTerm(double[] score) {
        double[] sorted = score.clone();
        java.util.Arrays.sort(sorted);
        double term = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            double size = to - from;
            term += size * size * size - size;
            from = to;
        }
        return term;
    }
}
