package org.majorslist.sim.program;

/// Exponential, natural logarithm and power, with the same bits on every machine and in vector code.
///
/// They use sums, products, quotients and fused multiply-adds only, in one order, so that vector code which does the
/// same has the same bits. Results are within 0.7 units in the last place where nothing overflows; arguments outside
/// the usual range are left to [StrictMath].
///
/// @see "Muller et al., Handbook of Floating-Point Arithmetic, 2nd edition, 2018, chapters 4 and 10"
public final class Elementary {
    /// Exponents from here on, up or down, are left to [StrictMath].
    public static final double LARGEST_EXPONENT = 700;

    /// 1 / ln 2.
    public static final double LOG2_E = 0x1.71547652b82fep0;

    /// The first 42 bits of ln 2: its products with whole numbers up to 1,024 are exact.
    public static final double LN2_HIGH = 0x1.62e42fefa0000p-1;

    /// The rest of ln 2.
    public static final double LN2_LOW = 0x1.cf79abc9e3b39p-40;

    /// Added to a small number, it leaves the nearest whole number in the lowest bits.
    public static final double ROUNDER = 0x1.8p52;

    /// 2^52: its lowest bits hold a whole number.
    public static final double TWO_52 = 0x1p52;

    /// The bits of the square root of a half: mantissas are brought to between that and the square root of 2.
    public static final long ROOT_HALF = 0x3fe6a09e00000000L;

    /// The bits of 1.
    public static final long ONE = 0x3ff0000000000000L;

    /// The bits of a mantissa.
    public static final long MANTISSA = 0x000fffffffffffffL;

    /// 2/3, and what is missing.
    public static final double TWO_THIRDS = 2.0 / 3;

    /// 2/3 less [#TWO_THIRDS].
    public static final double TWO_THIRDS_LOW = 0x1.5555555555555p-55;

    /// 1/13!, 1/12! … 1/2!: the series of the exponential without its first two terms, from the back.
    private static final double[] EXPONENTIAL = inverseFactorials();

    /// 2/23, 2/21 … 2/5: the series of the logarithm of (1+s)/(1-s) from s⁵ on, in s², from the back.
    private static final double[] LOGARITHM = logarithmSeries();

    private Elementary() {}

    private static double[] inverseFactorials() {
        double[] series = new double[12];
        double factorial = 1;
        for (int n = 2; n <= 13; n++) {
            factorial *= n;
            series[13 - n] = 1 / factorial;
        }
        return series;
    }

    private static double[] logarithmSeries() {
        double[] series = new double[10];
        for (int i = 0; i < series.length; i++) {
            series[i] = 2.0 / (23 - 2 * i);
        }
        return series;
    }

    /// The coefficients of the exponential's series, for vector code.
    ///
    /// @return 1/13!, 1/12! … 1/2!
    public static double[] exponentialSeries() {
        return EXPONENTIAL.clone();
    }

    /// The coefficients of the logarithm's series, for vector code.
    ///
    /// @return 2/23, 2/21 … 2/5
    public static double[] logarithmicSeries() {
        return LOGARITHM.clone();
    }

    /// Whether the exponential of a number is computed here.
    ///
    /// @param x an exponent
    /// @return false for large numbers and NaN
    public static boolean isUsualExponent(double x) {
        return Math.abs(x) < LARGEST_EXPONENT;
    }

    /// Whether the logarithm of a number is computed here.
    ///
    /// @param x any number
    /// @return true for positive numbers that are neither subnormal nor infinite
    public static boolean hasUsualLogarithm(double x) {
        return x >= Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY;
    }

    /// Power of e.
    ///
    /// @param x any number
    /// @return e to the power of `x`
    public static double exp(double x) {
        return isUsualExponent(x) ? exp(x, 0) : StrictMath.exp(x);
    }

    /// Natural logarithm.
    ///
    /// @param x any number
    /// @return the logarithm; NaN below 0
    public static double ln(double x) {
        return hasUsualLogarithm(x) ? logarithm(x).high : StrictMath.log(x);
    }

    /// Power; the square is the product with itself.
    ///
    /// @param x base
    /// @param y exponent
    /// @return `x` to the power of `y`
    public static double power(double x, double y) {
        if (y == 2 || !hasUsualLogarithm(x)) {
            return power(x, y, 0, 0);
        }
        Sum log = logarithm(x);
        return power(x, y, log.high, log.low);
    }

    /// Power, of a base whose logarithm is there already.
    ///
    /// @param x base
    /// @param y exponent
    /// @param high the logarithm of `x`, as [#logarithm(double, double\[\], int, int)] gives it
    /// @param low what it lacks
    /// @return `x` to the power of `y`
    public static double power(double x, double y, double high, double low) {
        if (y == 2) {
            return x * x;
        }
        double product = y * high;
        return hasUsualLogarithm(x) && isUsualExponent(product)
                ? exp(product, Math.fma(y, high, -product) + y * low)
                : StrictMath.pow(x, y);
    }

    /// Natural logarithm as the sum of two numbers; nothing is written if it is not computed here.
    ///
    /// @param x any number
    /// @param v where the numbers go
    /// @param high where in `v` the logarithm goes
    /// @param low where in `v` goes what it lacks
    public static void logarithm(double x, double[] v, int high, int low) {
        if (hasUsualLogarithm(x)) {
            Sum log = logarithm(x);
            v[high] = log.high;
            v[low] = log.low;
        }
    }

    /// The exponential of a sum: e^(k ln 2 + r) = 2^k (1 + r + r²/2 + …), r at most half of ln 2.
    private static double exp(double high, double low) {
        double shifted = Math.fma(high, LOG2_E, ROUNDER);
        double k = shifted - ROUNDER;
        double r = Math.fma(k, -LN2_HIGH, high);
        double rest = Math.fma(k, -LN2_LOW, low);
        double x = r + rest;
        double series = EXPONENTIAL[0];
        for (int i = 1; i < EXPONENTIAL.length; i++) {
            series = Math.fma(series, x, EXPONENTIAL[i]);
        }
        double first = 1 + r;
        double lost = (1 - first) + r;
        double value = first + (lost + Math.fma(x * x, series, rest));
        return Double.longBitsToDouble(Double.doubleToRawLongBits(value) + (Double.doubleToRawLongBits(shifted) << 52));
    }

    private record Sum(double high, double low) {}

    /// The logarithm as a sum of two numbers: ln(2^k m) = k ln 2 + 2 (s + s³/3 + s⁵/5 …), s = (m-1)/(m+1).
    private static Sum logarithm(double x) {
        long shifted = Double.doubleToRawLongBits(x) + (ONE - ROOT_HALF);
        double k = Double.longBitsToDouble((shifted >>> 52) | Double.doubleToRawLongBits(TWO_52)) - (TWO_52 + 1023);
        double m = Double.longBitsToDouble((shifted & MANTISSA) + ROOT_HALF);
        double f = m - 1;
        double g = m + 1;
        double inverse = 1 / g;
        double s = f * inverse;
        double sLow = inverse * (Math.fma(-s, g, f) - s * (m - (g - 1)));
        double z = s * s;
        double zLow = Math.fma(s, s, -z) + 2 * s * sLow;
        double series = LOGARITHM[0];
        for (int i = 1; i < LOGARITHM.length; i++) {
            series = Math.fma(series, z, LOGARITHM[i]);
        }
        double cube = z * TWO_THIRDS;
        double cubeLow = Math.fma(z, TWO_THIRDS, -cube) + (z * TWO_THIRDS_LOW + zLow * TWO_THIRDS) + z * z * series;
        double u = s * cube;
        double uLow = Math.fma(s, cube, -u) + (s * cubeLow + sLow * cube);
        double twice = 2 * s;
        double first = k * LN2_HIGH;
        double second = first + twice;
        double third = second + u;
        double low = (twice - (second - first)) + (u - (third - second)) + (2 * sLow + uLow) + k * LN2_LOW;
        double high = third + low;
        return new Sum(high, low - (high - third));
    }
}
