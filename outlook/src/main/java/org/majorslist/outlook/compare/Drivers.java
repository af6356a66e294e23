package org.majorslist.outlook.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

    /// Ranks of numbers, ties sharing the mean rank.
    static double[] ranks(double[] values) {
        double[] plain = new double[values.length];
        Arrays.setAll(plain, i -> values[i] + 0.0); // no negative zeros
        double[] sorted = plain.clone();
        Arrays.sort(sorted);
        double[] bySorted = ranksOfSorted(sorted);
        double[] ranks = new double[values.length];
        Arrays.setAll(ranks, i -> bySorted[Arrays.binarySearch(sorted, plain[i])]);
        return ranks;
    }

    private static double[] ranksOfSorted(double[] sorted) {
        double[] ranks = new double[sorted.length];
        int above;
        for (int first = 0; first < sorted.length; first = above) {
            above = first + 1;
            while (above < sorted.length && Double.compare(sorted[above], sorted[first]) == 0) {
                above++;
            }
            Arrays.fill(ranks, first, above, (first + above - 1) / 2.0);
        }
        return ranks;
    }

    private static double correlation(double[] left, double[] right) {
        double meanLeft = Arrays.stream(left).average().orElse(0);
        double meanRight = Arrays.stream(right).average().orElse(0);
        double both = 0;
        double squaresLeft = 0;
        double squaresRight = 0;
        for (int i = 0; i < left.length; i++) {
            both += (left[i] - meanLeft) * (right[i] - meanRight);
            squaresLeft += (left[i] - meanLeft) * (left[i] - meanLeft);
            squaresRight += (right[i] - meanRight) * (right[i] - meanRight);
        }
        double scale = Math.sqrt(squaresLeft * squaresRight);
        return scale == 0 ? 0 : both / scale;
    }
}
