package org.majorslist.sim.lanes;

import org.majorslist.sim.program.RunState;

/// One operation over rows of lanes.
@FunctionalInterface
interface Operation {
    /// Computes one row.
    ///
    /// @param v all rows; lane l of a row is at the row's place + l
    /// @param state what the run keeps beside them
    /// @param rows places of rows in `v`
    /// @param at where in `rows` the places of this operation are: first the result's, then the operands'
    void apply(double[] v, RunState state, int[] rows, int at);
}
