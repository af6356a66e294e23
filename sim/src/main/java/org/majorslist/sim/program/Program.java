package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.sim.run.Input;

/// A model flattened to numbered numbers: every element of every array in every module has a slot and an equation,
/// in an order in which each is computed after what it needs.
///
/// The first slots are [#TIME], [#STEP], [#START] and [#STOP].
///
/// @param slotNames a name a slot, for people
/// @param initial what is computed once, at the start, in order; inputs are set before
/// @param step what is computed at each time, in order
/// @param levels stocks that are integrated
/// @param memories slots that keep a value of the step before
/// @param tables graphical functions
/// @param histories slots whose values are recorded at each step
/// @param machines conveyors and queues
/// @param routines recursive macros
/// @param outputs what a run can keep
/// @param inputs what can differ from member to member
public record Program(
        List<String> slotNames,
        List<Equation> initial,
        List<Equation> step,
        List<Level> levels,
        List<Memory> memories,
        List<Table> tables,
        List<Integer> histories,
        List<MachineSpec> machines,
        List<Routine> routines,
        List<Output> outputs,
        List<Place> inputs) {
    /// The slot of the time.
    public static final int TIME = 0;

    /// The slot of DT.
    public static final int STEP = 1;

    /// The slot of the start time.
    public static final int START = 2;

    /// The slot of the stop time.
    public static final int STOP = 3;

    /// Copies the lists.
    public Program {
        slotNames = List.copyOf(slotNames);
        initial = List.copyOf(initial);
        step = List.copyOf(step);
        levels = List.copyOf(levels);
        memories = List.copyOf(memories);
        tables = List.copyOf(tables);
        histories = List.copyOf(histories);
        machines = List.copyOf(machines);
        routines = List.copyOf(routines);
        outputs = List.copyOf(outputs);
        inputs = List.copyOf(inputs);
    }

    /// The number of slots.
    ///
    /// @return at least 4
    public int slots() {
        return slotNames.size();
    }

    /// Tells every slot that a term reads.
    ///
    /// @param term a term of this program
    /// @param consumer is told each slot, perhaps more than once
    public void forEachSlot(Term term, java.util.function.IntConsumer consumer) {
        Terms.forEachSlot(term, consumer);
    }

    /// The equations by which Euler's method advances the stocks.
    ///
    /// @return one equation a stock
    public List<Equation> eulerEquations() {
        var equations = new ArrayList<Equation>();
        for (Program.Level level : levels) {
            Term change = new Term.Binary(BinaryFunction.MULTIPLY, new Term.Slot(STEP), level.net());
            Term next = new Term.Binary(BinaryFunction.ADD, new Term.Slot(level.slot()), change);
            equations.add(new Equation(
                    level.slot(),
                    level.nonNegative() ? new Term.Binary(BinaryFunction.MAX, new Term.Constant(0), next) : next));
        }
        return equations;
    }

    /// A slot and how it is computed.
    ///
    /// @param slot where the value goes
    /// @param term how
    public record Equation(int slot, Term term) {}

    /// A stock.
    ///
    /// @param slot where its value is
    /// @param net inflows less outflows \[unit of the stock / time unit]
    /// @param nonNegative whether it is kept from falling below zero
    public record Level(int slot, Term net, boolean nonNegative) {}

    /// A slot that at each step holds another's value of the step before.
    ///
    /// @param slot where the old value is
    /// @param source where the new value is
    public record Memory(int slot, int source) {}

    /// A recursive macro.
    ///
    /// @param name the macro's name
    /// @param parameters how many arguments it takes
    /// @param body its result
    public record Routine(String name, int parameters, Term body) {}

    /// A variable, or an element of one.
    ///
    /// @param name such as `stock[a, b]`
    /// @param slot where its value is
    public record Output(String name, int slot) {}

    /// An input and where its value goes.
    ///
    /// @param input the handle
    /// @param slot the slot of a constant or stock; -1 for a point of a table
    /// @param table the table of a point; -1 for a slot
    /// @param point place of the point, from 0; -1 for a slot
    public record Place(Input input, int slot, int table, int point) {}
}
