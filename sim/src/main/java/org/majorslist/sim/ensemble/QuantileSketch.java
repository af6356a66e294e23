package org.majorslist.sim.ensemble;

/// A histogram with buckets of equal relative width, from which quantiles are read.
///
/// Each power of two is cut into 512 equal buckets, so that any number read off lies within 2^-10 (0.1
/// percent) of the ranked number it stands for; least, greatest and zero are exact. Numbers smaller in size
/// than 2^-200 count as 0. Counts add up, so sketches merge to the same result in any order.
///
/// @see "Masson, Rim, Lee, DDSketch: a fast and fully-mergeable quantile sketch, VLDB 2019"
public final class QuantileSketch {
    /// The greatest relative error of a ranked number.
    public static final double RELATIVE_ERROR = 0x1.0p-10;

    private static final int DROPPED_BITS = 43;
    private static final double SMALLEST = 0x1.0p-200;

    private final BucketCounts above = new BucketCounts();
    private final BucketCounts below = new BucketCounts();
    private long zeros;
    private long notFinite;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    /// Makes an empty sketch.
    public QuantileSketch() {}

    /// Adds a number; NaN and the infinities are only counted.
    ///
    /// @param value any number
    public void add(double value) {
        if (!Double.isFinite(value)) {
            notFinite++;
            return;
        }
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        if (Math.abs(value) < SMALLEST) {
            zeros++;
        } else if (value > 0) {
            above.add(bucket(value), 1);
        } else {
            below.add(bucket(-value), 1);
        }
    }

    /// Adds all numbers of another sketch.
    ///
    /// @param other left as it is
    public void merge(QuantileSketch other) {
        above.addAll(other.above);
        below.addAll(other.below);
        zeros += other.zeros;
        notFinite += other.notFinite;
        least = Math.min(least, other.least);
        greatest = Math.max(greatest, other.greatest);
    }

    /// How many finite numbers were added.
    ///
    /// @return at least 0
    public long count() {
        return above.total() + below.total() + zeros;
    }

    /// How many NaN and infinities were added.
    ///
    /// @return at least 0
    public long notFinite() {
        return notFinite;
    }

    /// The least finite number, exactly.
    ///
    /// @return infinity if there was none
    public double least() {
        return least;
    }

    /// The greatest finite number, exactly.
    ///
    /// @return minus infinity if there was none
    public double greatest() {
        return greatest;
    }

    /// A quantile, interpolated between the two nearest ranked numbers (Hyndman and Fan's type 7).
    ///
    /// @param p the share, 0 to 1
    /// @return the quantile; NaN if no finite number was added
    public double quantile(double p) {
        long n = count();
        if (n == 0) {
            return Double.NaN;
        }
        double rank = p * (n - 1);
        long lower = (long) Math.floor(rank);
        double low = ranked(lower);
        double part = rank - lower;
        return part == 0 ? low : low + part * (ranked(lower + 1) - low);
    }

    private double ranked(long rank) {
        long n = count();
        if (rank <= 0 || rank >= n - 1) {
            return rank <= 0 ? least : greatest;
        }
        long negatives = below.total();
        if (rank < negatives) {
            return within(-middle(below.bucketOf(negatives - 1 - rank)));
        }
        return rank < negatives + zeros ? 0 : within(middle(above.bucketOf(rank - negatives - zeros)));
    }

    private double within(double value) {
        return Math.clamp(value, least, greatest);
    }

    private static int bucket(double size) {
        return (int) (Double.doubleToRawLongBits(size) >>> DROPPED_BITS);
    }

    private static double middle(int bucket) {
        return Double.longBitsToDouble(((long) bucket << DROPPED_BITS) | (1L << (DROPPED_BITS - 1)));
    }
}
