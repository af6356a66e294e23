package org.majorslist.outlook.compare;

import java.util.List;

/// Satisficing: in which share of the members an option is good enough in every outcome that counts.
///
/// Good enough means a regret of at most the tolerance: at most that share, or that many units, from the best.
public final class Robustness {
    private Robustness() {}

    /// Counts the members in which an option is good enough.
    ///
    /// @param regrets regret by option, outcome, member
    /// @param option place of the option
    /// @param outcomes places of the outcomes that count; those not scored are passed over
    /// @param tolerance greatest regret that is good enough, at least 0
    /// @return share of members, 0 to 1
    public static double share(Regrets regrets, int option, List<Integer> outcomes, double tolerance) {
        List<double[]> rows = outcomes.stream()
                .map(outcome -> regrets.values()[option][outcome])
                .filter(row -> row.length > 0)
                .toList();
        if (rows.isEmpty()) {
            return Double.NaN;
        }
        int members = rows.getFirst().length;
        int good = 0;
        for (int member = 0; member < members; member++) {
            boolean enough = true;
            for (double[] row : rows) {
                enough &= row[member] <= tolerance;
            }
            good += enough ? 1 : 0;
        }
        return (double) good / members;
    }
}
