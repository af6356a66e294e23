package org.majorslist.sim.analyse;

/// The order of numbers from the least to the greatest, counted digit by digit.
///
/// Sorting by comparison takes a branch that nobody can foresee for each pair of numbers, and sorting places instead of
/// numbers takes an object for each. Here the bits of the numbers are read as digits, the last one first, and places
/// are dealt out by digit: six rounds, or fewer where all numbers share a digit.
///
/// @see "Knuth, The Art of Computer Programming 3, section 5.2.5, 1998: distribution sorting"
public final class RisingOrder {
    private static final int BITS = 11; // of a digit
    private static final int DIGITS = 6; // of a number
    private static final int LAST = (1 << BITS) - 1;

    private RisingOrder() {}

    /// Finds the order.
    ///
    /// @param values numbers; left as they are
    /// @return places in `values`, that of the least number first; equal numbers stay in the order of their places,
    ///     negative zero comes before zero, NaN after infinity
    public static int[] of(double[] values) {
        long[] keys = keys(values);
        int[][] counts = count(keys);
        int[] order = new int[values.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = place;
        }
        int[] other = new int[values.length];
        for (int digit = 0; digit < DIGITS; digit++) {
            if (tells(counts[digit], values.length)) {
                deal(keys, digit, counts[digit], order, other);
                int[] dealt = other;
                other = order;
                order = dealt;
            }
        }
        return order;
    }

    /// Whole numbers that have the order of the values when read without a sign.
    private static long[] keys(double[] values) {
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) {
            long bits = Double.doubleToLongBits(values[i]);
            keys[i] = bits ^ ((bits >> 63) | Long.MIN_VALUE);
        }
        return keys;
    }

    private static int digit(long key, int digit) {
        return (int) (key >>> (digit * BITS)) & LAST;
    }

    private static int[][] count(long[] keys) {
        int[][] counts = new int[DIGITS][LAST + 1];
        for (int digit = 0; digit < DIGITS; digit++) {
            int[] row = counts[digit];
            for (long key : keys) {
                row[digit(key, digit)]++;
            }
        }
        return counts;
    }

    private static boolean tells(int[] counts, int all) {
        for (int count : counts) {
            if (count > 0) {
                return count < all;
            }
        }
        return false;
    }

    private static void deal(long[] keys, int digit, int[] counts, int[] from, int[] to) {
        int next = 0;
        for (int value = 0; value < counts.length; value++) {
            int count = counts[value];
            counts[value] = next;
            next += count;
        }
        for (int place : from) {
            to[counts[digit(keys[place], digit)]++] = place;
        }
    }
}
