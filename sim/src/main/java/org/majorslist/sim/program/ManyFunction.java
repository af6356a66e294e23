package org.majorslist.sim.program;

import java.util.Arrays;

/// Functions of any number of numbers.
public enum ManyFunction {
    /// Sum, in order.
    SUM,
    /// Product, in order.
    PRODUCT,
    /// Arithmetic mean.
    MEAN,
    /// Smallest.
    MINIMUM,
    /// Largest.
    MAXIMUM,
    /// Standard deviation of all values (divisor n).
    STDDEV,
    /// Which value, counted from 1, has the rank that the first argument gives; 1 is the smallest.
    RANK,
    /// Which value, counted from 0, comes at the place of the second argument when the others are sorted; upwards
    /// if the first argument is above 0, else downwards.
    SORT_ORDER,
    /// What the first argument chooses of supply (second), for the requester of the third: see [Allocation].
    ALLOCATE,
    /// Density of the normal distribution: value, mean, standard deviation.
    NORMALPDF;

    /// Computes the function.
    ///
    /// @param a the arguments; may be sorted on return
    /// @return the value
    public double apply(double[] a) {
        return switch (this) {
            case SUM -> sum(a);
            case PRODUCT -> product(a);
            case MEAN -> sum(a) / a.length;
            case MINIMUM -> extreme(a, -1);
            case MAXIMUM -> extreme(a, 1);
            case STDDEV -> deviation(a);
            case RANK -> order(a, 1, true, (int) a[0] - 1) + 1;
            case SORT_ORDER -> order(a, 2, a[0] > 0, (int) a[1]);
            case ALLOCATE -> Allocation.of(a);
            case NORMALPDF -> density(a[0], a[1], a[2]);
        };
    }

    private static double sum(double[] a) {
        double sum = 0;
        for (double x : a) {
            sum += x;
        }
        return sum;
    }

    private static double product(double[] a) {
        double product = 1;
        for (double x : a) {
            product *= x;
        }
        return product;
    }

    private static double extreme(double[] a, int sign) {
        double extreme = a[0];
        for (double x : a) {
            extreme = sign > 0 ? Math.max(extreme, x) : Math.min(extreme, x);
        }
        return extreme;
    }

    private static double deviation(double[] a) {
        double mean = sum(a) / a.length;
        double squares = 0;
        for (double x : a) {
            squares += (x - mean) * (x - mean);
        }
        return Math.sqrt(squares / a.length);
    }

    private static double order(double[] a, int from, boolean upwards, int place) {
        Integer[] order = new Integer[a.length - from];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (i, j) ->
                        upwards ? Double.compare(a[from + i], a[from + j]) : Double.compare(a[from + j], a[from + i]));
        return place >= 0 && place < order.length ? order[place] : Double.NaN;
    }

    private static double density(double x, double mean, double deviation) {
        double z = (x - mean) / deviation;
        return StrictMath.exp(-z * z / 2) / (deviation * Math.sqrt(2 * Math.PI));
    }
}
