package org.majorslist.sim.sample;

import org.hipparchus.special.Beta;

/// The beta distribution between 0 and 1.
final class BetaShape {
    private static final int MOST_STEPS = 200;

    private BetaShape() {}

    static double cumulative(double alpha, double beta, double x) {
        return x <= 0 ? 0 : x >= 1 ? 1 : Beta.regularizedBeta(x, alpha, beta);
    }

    /// Solves cumulative(x) = p by bisection with Newton steps while these stay inside the bracket.
    static double quantile(double alpha, double beta, double p) {
        double low = 0;
        double high = 1;
        double x = alpha / (alpha + beta);
        double logBeta = Beta.logBeta(alpha, beta);
        for (int step = 0; step < MOST_STEPS && high - low > Math.ulp(high); step++) {
            double error = cumulative(alpha, beta, x) - p;
            if (error == 0) {
                return x;
            }
            low = error < 0 ? x : low;
            high = error > 0 ? x : high;
            double slope =
                    StrictMath.exp((alpha - 1) * StrictMath.log(x) + (beta - 1) * StrictMath.log1p(-x) - logBeta);
            double next = x - error / slope;
            boolean inside = next > low && next < high;
            double moved = inside ? next : low + (high - low) / 2;
            if (Math.abs(moved - x) <= 4 * Math.ulp(moved)) {
                return moved;
            }
            x = moved;
        }
        return x;
    }
}
