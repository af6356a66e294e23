package org.majorslist.outlook.compare;

import java.util.Arrays;
import org.majorslist.sim.analyse.RisingOrder;

/// Quantiles of some numbers, one a member; NaN if no number is finite.
///
/// @param p05 5 percent lie below
/// @param p25 25 percent lie below
/// @param p50 the median
/// @param p75 75 percent lie below
/// @param p95 95 percent lie below
public record Spread(double p05, double p25, double p50, double p75, double p95) {
    /// Reads the quantiles off (type 7 of Hyndman and Fan, as R and numpy compute them).
    ///
    /// @param values one a member; left as they are; those that are not finite are left out
    /// @return the spread
    public static Spread of(double[] values) {
        double[] sorted = sortedFinite(values);
        return new Spread(
                quantile(sorted, 0.05),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                quantile(sorted, 0.95));
    }

    private static double[] sortedFinite(double[] values) {
        double[] finite = new double[values.length];
        int n = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                finite[n++] = value;
            }
        }
        double[] found = Arrays.copyOf(finite, n);
        int[] order = RisingOrder.of(found);
        double[] sorted = new double[n];
        for (int i = 0; i < n; i++) {
            sorted[i] = found[order[i]];
        }
        return sorted;
    }

    /// One quantile of sorted numbers.
    ///
    /// @param sorted ascending
    /// @param share 0 to 1
    /// @return the value below which that share lies
    public static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double rank = share * (sorted.length - 1);
        int lower = (int) Math.floor(rank);
        double part = rank - lower;
        return part == 0 ? sorted[lower] : sorted[lower] + part * (sorted[lower + 1] - sorted[lower]);
    }
}
