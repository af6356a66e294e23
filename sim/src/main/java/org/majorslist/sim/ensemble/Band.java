package org.majorslist.sim.ensemble;

import java.util.Arrays;

/// The spread of one output at one time.
///
/// @param quantiles one a share asked for; NaN if no member was finite
/// @param least the least finite value; NaN if there is none
/// @param greatest the greatest finite value; NaN if there is none
/// @param notFinite how many members were NaN or infinite here; they are left out of the rest
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record Band(double[] quantiles, double least, double greatest, long notFinite) {
    /// Reads the spread off all values.
    ///
    /// @param values one a member; left as they are
    /// @param shares which quantiles, each 0 to 1
    /// @return quantiles by Hyndman and Fan's type 7, as R and numpy compute them
    static Band exactly(double[] values, double[] shares) {
        double[] sorted = new double[values.length];
        int n = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                sorted[n++] = value;
            }
        }
        Arrays.sort(sorted, 0, n);
        double[] quantiles = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            quantiles[i] = quantile(sorted, n, shares[i]);
        }
        return new Band(quantiles, quantile(sorted, n, 0), quantile(sorted, n, 1), values.length - n);
    }

    /// Reads the spread off a sketch.
    ///
    /// @param sketch the values
    /// @param shares which quantiles, each 0 to 1
    /// @return quantiles within the sketch's error
    static Band of(QuantileSketch sketch, double[] shares) {
        double[] quantiles = Arrays.stream(shares).map(sketch::quantile).toArray();
        return new Band(quantiles, sketch.quantile(0), sketch.quantile(1), sketch.notFinite());
    }

    private static double quantile(double[] sorted, int n, double share) {
        if (n == 0) {
            return Double.NaN;
        }
        double rank = share * (n - 1);
        int lower = (int) Math.floor(rank);
        double part = rank - lower;
        return part == 0 ? sorted[lower] : sorted[lower] + part * (sorted[lower + 1] - sorted[lower]);
    }
}
