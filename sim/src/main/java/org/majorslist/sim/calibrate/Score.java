package org.majorslist.sim.calibrate;

import java.util.Arrays;

/// How well an ensemble foretold observations. All are means over the observations.
///
/// @param count how many observations
/// @param mape mean absolute percentage error of the ensemble's median \[percent]; infinite if an observation
///     is 0
/// @param crps continuous ranked probability score \[unit of the observations]; 0 is perfect
/// @param coverage share of the observations inside the central interval
/// @param relativeWidth width of that interval over the size of the observation
/// @param intervalScore width of the interval plus 2 / (1 - level) for each unit that an observation lies outside
/// @param level probability of the interval, such as 0.9
/// @see "Gneiting, Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102, 2007"
public record Score(
        int count,
        double mape,
        double crps,
        double coverage,
        double relativeWidth,
        double intervalScore,
        double level) {
    /// Scores an ensemble.
    ///
    /// @param observed the observations, at least one
    /// @param predicted `predicted[observation][member]`, finite; sorted in place
    /// @param level probability of the central interval, above 0 and below 1
    /// @return the scores
    public static Score of(double[] observed, double[][] predicted, double level) {
        if (observed.length == 0 || observed.length != predicted.length || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("%s observations, %s predictions and level %s do not fit."
                    .formatted(observed.length, predicted.length, level));
        }
        double n = observed.length;
        double[] sums = new double[5];
        for (int i = 0; i < observed.length; i++) {
            double[] members = predicted[i];
            Arrays.sort(members);
            double y = observed[i];
            double low = quantile(members, (1 - level) / 2);
            double high = quantile(members, (1 + level) / 2);
            sums[0] += Math.abs(quantile(members, 0.5) - y) / Math.abs(y) * 100;
            sums[1] += rankedProbability(members, y);
            sums[2] += y >= low && y <= high ? 1 : 0;
            sums[3] += (high - low) / Math.abs(y);
            sums[4] += high - low + 2 / (1 - level) * (Math.max(0, low - y) + Math.max(0, y - high));
        }
        return new Score(observed.length, sums[0] / n, sums[1] / n, sums[2] / n, sums[3] / n, sums[4] / n, level);
    }

    /// E|X - y| - E|X - X'| / 2 over the members.
    private static double rankedProbability(double[] sorted, double y) {
        int n = sorted.length;
        double distance = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - y);
            spread += (2.0 * i - n + 1) * sorted[i];
        }
        return distance / n - spread / ((double) n * n);
    }

    private static double quantile(double[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int lower = (int) Math.floor(rank);
        double part = rank - lower;
        return part == 0 ? sorted[lower] : sorted[lower] + part * (sorted[lower + 1] - sorted[lower]);
    }
}
