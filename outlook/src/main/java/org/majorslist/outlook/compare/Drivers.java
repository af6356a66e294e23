package org.majorslist.outlook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which assumptions go with the difference between two options: Spearman's rank correlation over the members.
///
/// Cheap, since it needs no further runs; it sees monotone effects only.
///
/// @param parameter name of the assumption
/// @param correlation rank correlation with the difference, -1 to 1
public record Drivers(String parameter, double correlation) {
    /// Ranks the assumptions.
    ///
    /// @param assumptions one column a parameter
    /// @param difference one number a member
    /// @return strongest first; ties by name
    public static List<Drivers> rank(Map<String, double[]> assumptions, double[] difference) {
        double[] outcome = ranks(difference);
        var found = new ArrayList<Drivers>();
        assumptions.forEach((name, column) -> found.add(new Drivers(name, correlation(ranks(column), outcome))));
        found.sort(Comparator.comparingDouble((Drivers driver) -> -Math.abs(driver.correlation()))
                .thenComparing(Drivers::parameter));
        return found;
    }

    /// Ranks of numbers, ties sharing the mean rank.
    static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = (from + to) / 2.0;
            }
            from = to + 1;
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
