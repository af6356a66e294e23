package org.majorslist.sim.program;

import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.run.RunSpec;

/// What a run keeps beside its slots: tables, recorded values, conveyors, the step it is at.
///
/// Several members may run side by side in lanes; lane l of slot s is at `s × lanes + l`. Used by one thread.
public final class RunState {
    private static final long MOST_RECORDED = 1L << 28;
    private static final int DEEPEST = 2_000;

    private final Program program;
    private final int lanes;
    private final double[][] tableValues;
    private final boolean[] tableVaries;
    private final double[][] histories;
    private final MachineState[][] machines;
    private double stepLength = 1;
    private double start;
    private long seed;
    private long firstMember;
    private int step;
    private int depth;

    /// Makes room for runs of a program.
    ///
    /// @param program the program
    /// @param lanes how many members run side by side
    public RunState(Program program, int lanes) {
        this.program = program;
        this.lanes = lanes;
        tableValues = new double[program.tables().size()][];
        tableVaries = new boolean[tableValues.length];
        for (int i = 0; i < tableValues.length; i++) {
            tableValues[i] = program.tables().get(i).ys();
        }
        histories = new double[program.histories().size()][];
        machines = new MachineState[program.machines().size()][lanes];
        for (int m = 0; m < machines.length; m++) {
            for (int lane = 0; lane < lanes; lane++) {
                machines[m][lane] = MachineState.of(program.machines().get(m));
            }
        }
    }

    /// Lets the points of a table differ from lane to lane.
    ///
    /// @param table place in [Program#tables()]
    public void vary(int table) {
        if (!tableVaries[table]) {
            double[] ys = program.tables().get(table).ys();
            double[] spread = new double[ys.length * lanes];
            for (int i = 0; i < spread.length; i++) {
                spread[i] = ys[i / lanes];
            }
            tableValues[table] = spread;
            tableVaries[table] = true;
        }
    }

    /// Whether the points of a table differ from lane to lane; asked by generated code.
    ///
    /// @param table place in [Program#tables()]
    /// @return true after [#vary]
    public boolean varies(int table) {
        return tableVaries[table];
    }

    /// Sets a point of a table that varies.
    ///
    /// @param table place in [Program#tables()]
    /// @param point the point, from 0
    /// @param lane the lane
    /// @param value the value there
    public void setPoint(int table, int point, int lane, double value) {
        tableValues[table][point * lanes + lane] = value;
    }

    /// Gets ready for a new run.
    ///
    /// @param spec times and step
    /// @param newSeed seed of the random builtins
    /// @param member number of the member in lane 0
    public void begin(RunSpec spec, long newSeed, long member) {
        seed = newSeed;
        firstMember = member;
        stepLength = spec.step();
        start = spec.start();
        step = 0;
        long needed = (spec.steps() + 1L) * lanes;
        if (needed * histories.length > MOST_RECORDED) {
            throw new BadInput(new Fault(
                    "too-much-memory",
                    "%d delays over %d steps would need more than 2 GB".formatted(histories.length, spec.steps()),
                    "DT",
                    "Choose a longer DT or fewer delays."));
        }
        for (int h = 0; h < histories.length; h++) {
            if (histories[h] == null || histories[h].length != needed) {
                histories[h] = new double[(int) needed];
            }
        }
    }

    /// Loads conveyors and queues with their initial material.
    ///
    /// @param v the slots, initial values computed
    public void load(double[] v) {
        for (MachineState[] machine : machines) {
            for (int lane = 0; lane < lanes; lane++) {
                machine[lane].start(v, lanes, lane, stepLength);
            }
        }
    }

    /// Says which step is computed next.
    ///
    /// @param newStep the step, from 0
    public void at(int newStep) {
        step = newStep;
    }

    /// Records what delays will ask for; called once a step, after its values are computed.
    ///
    /// @param v the slots
    public void record(double[] v) {
        for (int h = 0; h < histories.length; h++) {
            System.arraycopy(v, program.histories().get(h) * lanes, histories[h], step * lanes, lanes);
        }
    }

    /// Whether there are conveyors or queues.
    ///
    /// @return true if [#advance] has something to do
    public boolean hasMachines() {
        return machines.length > 0;
    }

    /// Moves the material on conveyors and in queues on by one step.
    ///
    /// @param v the slots with the flows of this step
    public void advance(double[] v) {
        for (int m = 0; m < machines.length; m++) {
            for (int lane = 0; lane < lanes; lane++) {
                machines[m][lane].advance(v, lanes, lane, stepLength);
            }
        }
    }

    /// Looks up a graphical function.
    ///
    /// @param table place in [Program#tables()]
    /// @param way what is asked
    /// @param at the place
    /// @param lane the lane
    /// @return the answer
    public double look(int table, Term.LookupWay way, double at, int lane) {
        return tableVaries[table]
                ? program.tables().get(table).look(tableValues[table], lane, lanes, way, at)
                : program.tables().get(table).look(tableValues[table], 0, 1, way, at);
    }

    /// Looks up a graphical function for all lanes; called by generated code.
    ///
    /// @param table place in [Program#tables()]
    /// @param v the slots
    /// @param at where in `v` the places are
    /// @param to where in `v` the answers go
    public void lookLanes(int table, double[] v, int at, int to) {
        Table function = program.tables().get(table);
        double[] ys = tableValues[table];
        for (int lane = 0; lane < lanes; lane++) {
            v[to + lane] = tableVaries[table]
                    ? function.look(ys, lane, lanes, Term.LookupWay.VALUE, v[at + lane])
                    : function.look(ys, 0, 1, Term.LookupWay.VALUE, v[at + lane]);
        }
    }

    /// Looks up a table that varies at one place for all lanes; called by generated code.
    ///
    /// @param table place in [Program#tables()]
    /// @param at the place
    /// @param v the slots
    /// @param to where in `v` the answers go
    public void lookAtOnePlace(int table, double at, double[] v, int to) {
        program.tables().get(table).valuesAt(tableValues[table], lanes, at, v, to);
    }

    /// Looks up a recorded value; a delay is at least one step.
    ///
    /// @param history place in [Program#histories()]
    /// @param way how `when` counts
    /// @param when a delay or a time
    /// @param before value before the first record
    /// @param lane the lane
    /// @return the value recorded then
    public double past(int history, Term.PastWay way, double when, double before, int lane) {
        double asked = switch (way) {
            case AGO -> step - Math.max(1, Math.rint(when / stepLength));
            case AT -> Math.rint((when - start) / stepLength);
        };
        if (asked < 0 || Double.isNaN(asked)) {
            return before;
        }
        return asked >= step ? 0 : histories[history][((int) asked) * lanes + lane];
    }

    /// Draws a random number.
    ///
    /// @param distribution which
    /// @param stream the call in the model
    /// @param ownSeed seed of a stream of its own; NaN for the run's
    /// @param a first parameter
    /// @param b second parameter
    /// @param c third parameter
    /// @param lane the lane
    /// @return the draw
    public double draw(Distribution distribution, int stream, double ownSeed, double a, double b, double c, int lane) {
        RandomNumbers numbers = Double.isNaN(ownSeed)
                ? RandomNumbers.at(seed, firstMember + lane, stream, step)
                : RandomNumbers.at(Double.doubleToLongBits(ownSeed), -1, 0, step);
        return numbers.draw(distribution, a, b, c, stepLength);
    }

    /// Asks a conveyor or queue.
    ///
    /// @param machine place in [Program#machines()]
    /// @param quantity what is asked
    /// @param place of which flow
    /// @param arguments numbers the answer depends on
    /// @param lane the lane
    /// @return the answer
    public double held(int machine, Term.HeldQuantity quantity, int place, double[] arguments, int lane) {
        return machines[machine][lane].held(quantity, place, arguments, stepLength);
    }

    /// Counts a call of a recursive macro.
    ///
    /// @throws BadInput if macros call each other deeper than 2,000 times
    public void enter() {
        if (++depth > DEEPEST) {
            depth = 0;
            throw new BadInput(new Fault(
                    "recursion",
                    "a macro calls itself more than " + DEEPEST + " times",
                    "macro",
                    "Let its condition end the recursion sooner."));
        }
    }

    /// Ends a call of a recursive macro.
    public void leave() {
        depth--;
    }

    /// Chooses an element of an array.
    ///
    /// @param v the slots
    /// @param firstSlot slot of the first element
    /// @param sizes sizes of the dimensions
    /// @param indices one number a dimension, counted from 1; fractions are cut off
    /// @param lane the lane
    /// @return the element, or 0 outside the array
    public double pick(double[] v, int firstSlot, int[] sizes, double[] indices, int lane) {
        int place = 0;
        for (int d = 0; d < sizes.length; d++) {
            double index = Math.floor(indices[d]);
            if (!(index >= 1 && index <= sizes[d])) {
                return 0;
            }
            place = place * sizes[d] + (int) index - 1;
        }
        return v[(firstSlot + place) * lanes + lane];
    }
}
