package org.majorslist.sim.program;

/// Special functions that vendors' builtins need.
public final class Special {
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-06,
        1.5056327351493116e-07
    };

    private Special() {}

    /// The natural logarithm of the gamma function, by Lanczos' approximation (g = 7, nine terms).
    ///
    /// @param x any number but 0 and the negative whole numbers
    /// @return about 15 digits
    /// @see "Lanczos, A precision approximation of the gamma function, SIAM J. Numer. Anal. 1, 1964"
    public static double logGamma(double x) {
        if (x < 0.5) {
            return StrictMath.log(Math.PI / Math.abs(StrictMath.sin(Math.PI * x))) - logGamma(1 - x);
        }
        double shifted = x - 1;
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (shifted + i);
        }
        double t = shifted + 7.5;
        return 0.5 * StrictMath.log(2 * Math.PI) + (shifted + 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }

    /// The distribution function of the standard normal, by the series or the continued fraction of erfc.
    ///
    /// @param x any number
    /// @return probability of a value not above `x`, to about 14 digits
    /// @see "Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.6 and 7.1.14"
    public static double normalDistribution(double x) {
        double z = Math.abs(x) / Math.sqrt(2);
        double tail = z > 30 ? 0 : 0.5 * (z < 2 ? 1 - errorSeries(z) : errorFraction(z));
        return x < 0 ? tail : 1 - tail;
    }

    private static double errorSeries(double z) {
        double term = z;
        double sum = z;
        for (int n = 1; n < 100 && Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
            term *= 2 * z * z / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * StrictMath.exp(-z * z) * sum;
    }

    private static double errorFraction(double z) {
        double fraction = z;
        for (int n = 60; n > 0; n--) {
            fraction = z + n / 2.0 / fraction;
        }
        return StrictMath.exp(-z * z) / Math.sqrt(Math.PI) / fraction;
    }
}
