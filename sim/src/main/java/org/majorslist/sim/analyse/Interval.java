package org.majorslist.sim.analyse;

import java.util.Arrays;

/// An estimate with its interval.
///
/// @param estimate the estimate
/// @param low lower end
/// @param high upper end
public record Interval(double estimate, double low, double high) {
    private static final double TAIL = 0.025;

    /// The percentile interval of bootstrap replicates, 95 percent wide.
    ///
    /// @param estimate from all the data
    /// @param replicates estimates from resampled data; sorted in place
    /// @return the interval
    static Interval of(double estimate, double[] replicates) {
        Arrays.sort(replicates);
        int last = replicates.length - 1;
        return new Interval(
                estimate, replicates[(int) Math.floor(TAIL * last)], replicates[(int) Math.ceil((1 - TAIL) * last)]);
    }
}
