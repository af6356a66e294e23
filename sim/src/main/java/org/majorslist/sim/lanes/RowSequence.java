package org.majorslist.sim.lanes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Operations in order, over rows some of which only live within the sequence.
final class RowSequence {
    /// Rows from this number on are temporary, and get their place at the end.
    static final int FIRST_TEMPORARY = 1 << 28;

    private final List<LaneCode.Instruction> instructions = new ArrayList<>();
    private int nextTemporary = FIRST_TEMPORARY;

    /// A new temporary row.
    int temporary() {
        return nextTemporary++;
    }

    /// Adds an operation.
    ///
    /// @param to the row of the result; -1 for a temporary one
    /// @return the row of the result
    int add(Operation operation, int to, int[] operands) {
        return add(operation, to, operands, new int[0]);
    }

    /// Adds an operation that reads slots beside its operands.
    ///
    /// @param to the row of the result; -1 for a temporary one
    /// @param alsoRead the slots
    /// @return the row of the result
    int add(Operation operation, int to, int[] operands, int[] alsoRead) {
        int[] rows = new int[operands.length + 1];
        rows[0] = to < 0 ? temporary() : to;
        System.arraycopy(operands, 0, rows, 1, operands.length);
        instructions.add(new LaneCode.Instruction(operation, rows, alsoRead));
        return rows[0];
    }

    /// Whether a row is temporary and the result of the last operation.
    boolean isNewest(int row) {
        return row >= FIRST_TEMPORARY
                && row == nextTemporary - 1
                && !instructions.isEmpty()
                && instructions.getLast().rows()[0] == row;
    }

    /// Gives the last operation's result another row.
    void redirectNewest(int row) {
        instructions.getLast().rows()[0] = row;
    }

    /// Gives temporary rows their places: each is free again after its last use.
    ///
    /// @param first the first row that is free
    /// @param lanes how many lanes a row has
    Placed place(int first, int lanes) {
        List<LaneCode.Instruction> ordered = Schedule.of(instructions);
        Map<Integer, Integer> lastUse = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int row : ordered.get(i).rows()) {
                if (row >= FIRST_TEMPORARY) {
                    lastUse.put(row, i);
                }
            }
        }
        Map<Integer, Integer> places = new HashMap<>();
        var free = new ArrayDeque<Integer>();
        int next = first;
        for (int i = 0; i < ordered.size(); i++) {
            int[] rows = ordered.get(i).rows();
            for (int row : rows) {
                if (row >= FIRST_TEMPORARY && !places.containsKey(row)) {
                    places.put(row, free.isEmpty() ? next++ : free.pop());
                }
            }
            for (int k = 0; k < rows.length; k++) {
                int row = rows[k];
                if (row >= FIRST_TEMPORARY) {
                    rows[k] = places.getOrDefault(row, -1);
                    if (lastUse.getOrDefault(row, -1) == i) {
                        lastUse.remove(row);
                        free.push(rows[k]);
                    }
                }
            }
        }
        return new Placed(new LaneCode(ordered, lanes), next);
    }

    /// Code, and the first row after those it uses.
    record Placed(LaneCode code, int rows) {}
}
