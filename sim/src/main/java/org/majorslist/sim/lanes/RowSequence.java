package org.majorslist.sim.lanes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

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
    /// @param to the row of the result
    /// @return the row of the result
    int add(Operation operation, int to, int... operands) {
        return add(operation, to, operands, new int[0]);
    }

    /// Adds an operation that reads slots beside its operands.
    ///
    /// @param to the row of the result
    /// @param alsoRead the slots
    /// @return the row of the result
    int add(Operation operation, int to, int[] operands, int[] alsoRead) {
        int[] rows = new int[operands.length + 1];
        rows[0] = to;
        System.arraycopy(operands, 0, rows, 1, operands.length);
        add(new LaneCode.Instruction(operation, 1, rows, alsoRead));
        return to;
    }

    /// Adds an instruction.
    void add(LaneCode.Instruction instruction) {
        instructions.add(instruction);
    }

    /// Whether the last operation gave this row.
    boolean endsWith(int row) {
        return !instructions.isEmpty() && instructions.getLast().rows()[0] == row;
    }

    /// Gives the last operation's result another row.
    void redirectLast(int row) {
        instructions.getLast().rows()[0] = row;
    }

    /// The rows that its operations read.
    BitSet reads() {
        var reads = new BitSet();
        for (LaneCode.Instruction instruction : instructions) {
            for (int row : instruction.reads()) {
                if (row < FIRST_TEMPORARY) {
                    reads.set(row);
                }
            }
        }
        return reads;
    }

    /// Makes those of its results temporary that nobody else needs.
    ///
    /// @param needed whether somebody else needs a row
    void keep(IntPredicate needed) {
        Map<Integer, Integer> temporary = new HashMap<>();
        for (LaneCode.Instruction instruction : instructions) {
            for (int row : instruction.writes()) {
                if (row < FIRST_TEMPORARY && !needed.test(row)) {
                    temporary.put(row, temporary());
                }
            }
        }
        for (LaneCode.Instruction instruction : instructions) {
            int[] rows = instruction.rows();
            Arrays.setAll(rows, i -> temporary.getOrDefault(rows[i], rows[i]));
        }
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
