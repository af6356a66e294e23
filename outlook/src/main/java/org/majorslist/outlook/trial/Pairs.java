package org.majorslist.outlook.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.majorslist.outlook.fit.HistoryRuns;
import org.majorslist.outlook.fit.Stretch;
import org.majorslist.sim.run.Input;

/// Runs the same members with and without a change.
///
/// @param runs the model
/// @param members values by parameter or stock, one a member
record Pairs(HistoryRuns runs, Map<String, double[]> members) {
    int size() {
        return members.values().iterator().next().length;
    }

    /// History as it was, from the start of the model to a time.
    Stretch history(double to, List<String> variables) {
        return history(to, variables, Map.of());
    }

    /// History with some inputs changed.
    Stretch history(double to, List<String> variables, Map<Input, Double> change) {
        return runs.run(members, size(), runs.start(), to, variables, change);
    }

    /// The same members with some constants or stocks set alike for all.
    Pairs with(Map<String, Double> constants) {
        Map<String, double[]> all = new LinkedHashMap<>(members);
        constants.forEach((name, value) -> {
            double[] column = new double[size()];
            java.util.Arrays.fill(column, value);
            all.put(name, column);
        });
        return new Pairs(runs, all);
    }

    /// One number a member from two.
    static double[] join(double[] left, double[] right, DoubleBinaryOperator rule) {
        double[] joined = new double[left.length];
        for (int m = 0; m < joined.length; m++) {
            joined[m] = rule.applyAsDouble(left[m], right[m]);
        }
        return joined;
    }

    /// Relative change in percent.
    static double[] percent(double[] without, double[] with) {
        return join(without, with, (before, after) -> 100 * (after / before - 1));
    }
}
