package org.majorslist.sim.lanes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.majorslist.sim.program.Program;

/// The rows of a program: its slots, constants, and values of their own; and how long the value of each holds.
final class Rows {
    private final BitSet changing = new BitSet(); // with the stocks or with the time
    private final BitSet timed = new BitSet(); // with the time only
    private final Map<Long, Integer> constants = new HashMap<>();
    private final int slots;
    private int next;

    /// How long a value holds.
    enum Pace {
        /// For the whole run.
        RUN,
        /// As long as the time does not change.
        TIME,
        /// Until the next evaluation.
        EVALUATION
    }

    /// @param program whose slots are the first rows
    Rows(Program program) {
        slots = program.slots();
        next = slots;
        setPace(Program.TIME, Pace.TIME);
        program.step().forEach(equation -> changing.set(equation.slot()));
        program.levels().forEach(level -> changing.set(level.slot()));
        program.memories().forEach(memory -> changing.set(memory.slot()));
        program.machines().forEach(machine -> changing.set(machine.stock()));
    }

    /// Says how long the value of a row holds.
    void setPace(int row, Pace pace) {
        changing.set(row, pace != Pace.RUN);
        timed.set(row, pace == Pace.TIME);
    }

    /// How long values hold that are computed from these rows only.
    Pace pace(int... rows) {
        Pace pace = Pace.RUN;
        for (int row : rows) {
            if (row >= RowSequence.FIRST_TEMPORARY || (changing.get(row) && !timed.get(row))) {
                return Pace.EVALUATION;
            }
            if (timed.get(row)) {
                pace = Pace.TIME;
            }
        }
        return pace;
    }

    /// The row of a number.
    int constant(double value) {
        return constants.computeIfAbsent(Double.doubleToRawLongBits(value), bits -> next++);
    }

    /// Numbers, by their bits, and the rows that hold them throughout.
    Map<Long, Integer> constants() {
        return Map.copyOf(constants);
    }

    /// A row for a value that holds for some time.
    int add(Pace pace) {
        setPace(next, pace);
        return next++;
    }

    /// Rows that change at each evaluation, one after another.
    int reserve(int count) {
        int first = next;
        next += count;
        changing.set(first, next);
        return first;
    }

    /// Whether a row is a slot of the program, so that others may read it.
    boolean isSlot(int row) {
        return row < slots;
    }

    /// The first number that no row has.
    int end() {
        return next;
    }
}
