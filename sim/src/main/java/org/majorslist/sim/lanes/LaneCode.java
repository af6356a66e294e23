package org.majorslist.sim.lanes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.majorslist.sim.program.RunState;

/// A list of operations that are computed one after another; the same operation on several rows is one call.
final class LaneCode {
    private final Operation[] operations;
    private final int[] starts;
    private final int[] rows;

    /// Packs instructions.
    LaneCode(List<Instruction> instructions, int lanes) {
        var calls = new ArrayList<Operation>();
        var from = IntStream.builder();
        rows = new int[instructions.stream().mapToInt(i -> i.rows().length).sum()];
        int at = 0;
        for (Instruction instruction : instructions) {
            if (calls.isEmpty() || !calls.getLast().equals(instruction.operation())) {
                calls.add(instruction.operation());
                from.add(at);
            }
            for (int row : instruction.rows()) {
                rows[at++] = row * lanes;
            }
        }
        operations = calls.toArray(Operation[]::new);
        starts = from.add(at).build().toArray();
    }

    /// An operation and the rows it works on: first the results', then the operands'.
    ///
    /// @param operation what is computed
    /// @param results how many rows are results
    /// @param rows places of the rows
    /// @param alsoRead slots that are read beside the operands
    @SuppressWarnings("ArrayRecordComponent") // packed into one array before it is run
    record Instruction(Operation operation, int results, int[] rows, int[] alsoRead) {
        /// The rows that must be there before.
        int[] reads() {
            return IntStream.concat(Arrays.stream(rows).skip(results), Arrays.stream(alsoRead))
                    .toArray();
        }

        /// The rows that are there after.
        int[] writes() {
            return Arrays.copyOf(rows, results);
        }
    }

    /// How many calls there are.
    int length() {
        return operations.length;
    }

    void run(double[] v, RunState state) {
        for (int i = 0; i < operations.length; i++) {
            operations[i].apply(v, state, rows, starts[i], starts[i + 1]);
        }
    }
}
