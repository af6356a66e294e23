package org.majorslist.outlook.compare;

import java.util.Comparator;
import java.util.List;
import org.majorslist.sim.analyse.RisingOrder;

/// Which assumptions go with the difference between two options: Spearman's rank correlation over the members.
///
/// Cheap, since it needs no further runs; it sees monotone effects only.
///
/// @param parameter name of the assumption
/// @param correlation rank correlation with the difference, -1 to 1
public record Drivers(String parameter, double correlation) {
    /// A correlation below this many times its chance deviation is noise: with 200 assumptions some reach twice.
    private static final double LEAST_DEVIATIONS = 3;

    /// Ranks the assumptions.
    ///
    /// @param assumptions one column a parameter
    /// @param difference one number a member
    /// @return strongest first; ties by name
    public static List<Drivers> rank(Assumptions assumptions, double[] difference) {
        double[] outcome = ranks(difference);
        return assumptions.ranks().entrySet().parallelStream()
                .map(entry -> new Drivers(entry.getKey(), correlation(entry.getValue(), outcome)))
                .sorted(Comparator.comparingDouble((Drivers driver) -> -Math.abs(driver.correlation()))
                        .thenComparing(Drivers::parameter))
                .toList();
    }

    /// Whether the correlation stands out from what chance gives.
    ///
    /// @param members how many members it was computed from
    /// @return true from three chance deviations on
    public boolean standsOut(int members) {
        return Math.abs(correlation) >= LEAST_DEVIATIONS / Math.sqrt(members);
    }

    /// Ranks of numbers, ties sharing the mean rank; zeros tie whatever their sign.
    static double[] ranks(double[] values) {
        double[] plain = new double[values.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = values[i] + 0.0; // no negative zeros
        }
        int[] order = RisingOrder.of(plain);
        double[] ranks = new double[values.length];
        int above;
        for (int first = 0; first < order.length; first = above) {
            above = endOfTie(plain, order, first);
            for (int i = first; i < above; i++) {
                ranks[order[i]] = (first + above - 1) / 2.0;
            }
        }
        return ranks;
    }

    private static int endOfTie(double[] values, int[] order, int first) {
        int end = first + 1;
        while (end < order.length && Double.compare(values[order[end]], values[order[first]]) == 0) {
            end++;
        }
        return end;
    }

    /// The correlation of ranks.
    private static double correlation(double[] left, double[] right) {
        double mean = (left.length - 1) / 2.0; // of ranks, whatever ties there are
        double both = 0;
        double squaresLeft = 0;
        double squaresRight = 0;
        for (int i = 0; i < left.length; i++) {
            both += (left[i] - mean) * (right[i] - mean);
            squaresLeft += (left[i] - mean) * (left[i] - mean);
            squaresRight += (right[i] - mean) * (right[i] - mean);
        }
        double scale = Math.sqrt(squaresLeft * squaresRight);
        return scale == 0 ? 0 : both / scale;
    }
}
