package org.majorslist.sim.lanes;

import org.majorslist.sim.program.RunState;

/// One operation over rows of lanes, done once or several times.
@FunctionalInterface
interface Operation {
    /// Computes one row after another.
    ///
    /// @param v all rows; lane l of a row is at the row's place + l
    /// @param state what the run keeps beside them
    /// @param rows places of rows in `v`: for each time, that of the result and then those of the operands
    /// @param from where in `rows` the places for the first time are
    /// @param to where in `rows` those for the last time end
    void apply(double[] v, RunState state, int[] rows, int from, int to);
}
