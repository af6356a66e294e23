package org.majorslist.sim.lanes;

import java.util.List;
import org.majorslist.sim.program.RunState;

/// A list of operations that are computed one after another.
final class LaneCode {
    private final Operation[] operations;
    private final int[] starts;
    private final int[] rows;

    /// Packs instructions.
    LaneCode(List<Instruction> instructions, int lanes) {
        operations = new Operation[instructions.size()];
        starts = new int[operations.length];
        rows = new int[instructions.stream().mapToInt(i -> i.rows().length).sum()];
        int at = 0;
        for (int i = 0; i < operations.length; i++) {
            operations[i] = instructions.get(i).operation();
            starts[i] = at;
            for (int row : instructions.get(i).rows()) {
                rows[at++] = row * lanes;
            }
        }
    }

    /// An operation and the rows it works on: first the result's, then the operands'.
    @SuppressWarnings("ArrayRecordComponent") // packed into one array before it is run
    record Instruction(Operation operation, int[] rows) {}

    /// How many operations there are.
    int length() {
        return operations.length;
    }

    void run(double[] v, RunState state) {
        for (int i = 0; i < operations.length; i++) {
            operations[i].apply(v, state, rows, starts[i]);
        }
    }
}
