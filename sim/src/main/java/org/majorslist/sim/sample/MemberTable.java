package org.majorslist.sim.sample;

import java.util.List;

/// Members whose values are all written down.
///
/// @param names the parameters' names
/// @param values `values[parameter][member]`; not copied
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record MemberTable(List<String> names, double[][] values) implements MemberSource {
    /// Checks that the table is a rectangle.
    public MemberTable {
        names = List.copyOf(names);
        PriorCheck.require(
                names.size() == values.length && values.length > 0,
                "%s names do not fit %s rows of values",
                names.size(),
                values.length);
        for (double[] row : values) {
            PriorCheck.require(row.length == values[0].length, "the rows of values differ in length");
        }
    }

    @Override
    public int members() {
        return values[0].length;
    }

    @Override
    public void fill(int first, int count, double[][] target) {
        for (int p = 0; p < values.length; p++) {
            System.arraycopy(values[p], first, target[p], 0, count);
        }
    }
}
