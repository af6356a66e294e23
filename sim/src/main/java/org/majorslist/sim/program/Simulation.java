package org.majorslist.sim.program;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.majorslist.sim.run.IntegrationMethod;
import org.majorslist.sim.run.RunSpec;

/// Takes a kernel through the steps of a run.
///
/// At each step: compute, record, tell the observer, integrate. Runge-Kutta computes the second to fourth stage
/// with delays, PREVIOUS and random numbers as they are at the start of the step.
public final class Simulation {
    private static final int ASK_EVERY = 4096;
    private static final int SHORTEST_STRIDE = 4; // fewer steps are not worth loading the registers

    private final Program program;
    private final Kernel kernel;
    private final int lanes;
    private final RunState state;
    private double[] v;
    private final double[] remembered;
    private final int[] levelSlots;
    private final double[] before; // the stocks at the start of the step, one after another
    private final double[] next;
    private final double[][] nets;
    private final Optional<Kernel.Stages> stages;
    private RunSpec spec;
    private int now; // the step that the stocks stand at
    private boolean computed; // whether the other values are those of that step
    private int patience = 1;

    /// Prepares runs.
    ///
    /// @param program the program
    /// @param kernel computes its equations
    /// @param lanes how many members run side by side
    /// @param spec how stocks are advanced, and when
    public Simulation(Program program, Kernel kernel, int lanes, RunSpec spec) {
        this.spec = spec;
        this.program = program;
        this.kernel = kernel;
        this.lanes = lanes;
        state = new RunState(program, lanes);
        v = new double[kernel.slots() * lanes + 1]; // odd, for CacheLines
        remembered = new double[program.memories().size() * lanes];
        int levels = program.levels().size() * lanes;
        boolean euler = spec.method() == IntegrationMethod.EULER;
        levelSlots = program.levels().stream().mapToInt(Program.Level::slot).toArray();
        before = new double[euler ? 0 : levels];
        next = new double[before.length];
        nets = new double[euler ? 0 : 4][levels];
        stages = kernel.stages();
    }

    /// What is told each step.
    @FunctionalInterface
    public interface Observer {
        /// Sees the values at one step.
        ///
        /// @param step the step, from 0
        /// @param v the slots
        void see(int step, double[] v);
    }

    /// What the run keeps beside its slots; for tables that differ from member to member.
    ///
    /// @return the state that [#run] uses
    public RunState state() {
        return state;
    }

    /// Sets an input of one lane; all inputs are to be set before each run.
    ///
    /// @param place the input
    /// @param lane the lane
    /// @param value its value
    public void set(Program.Place place, int lane, double value) {
        if (place.slot() >= 0) {
            v[place.slot() * lanes + lane] = value;
        } else {
            state.vary(place.table());
            state.setPoint(place.table(), place.point(), lane, value);
        }
    }

    /// Sets an input of all lanes to what the model file says.
    ///
    /// @param places inputs
    public void reset(List<Program.Place> places) {
        for (Program.Place place : places) {
            if (place.slot() >= 0) {
                fill(place.slot(), place.input().value());
            }
        }
    }

    private void fill(int slot, double value) {
        java.util.Arrays.fill(v, slot * lanes, (slot + 1) * lanes, value);
    }

    /// Runs all lanes from start to stop.
    ///
    /// @param newSpec times and step
    /// @param seed seed of the random builtins
    /// @param firstMember number of the member in lane 0
    /// @param cancelled asked now and then; when true the run stops
    /// @param observer sees each step
    public void run(RunSpec newSpec, long seed, long firstMember, BooleanSupplier cancelled, Observer observer) {
        start(newSpec, seed, firstMember);
        for (int n = 0; n <= newSpec.steps() && goTo(n, Optional.empty(), cancelled); n++) {
            observer.see(n, v);
        }
    }

    /// Starts a run: computes the initial values.
    ///
    /// @param newSpec times and step
    /// @param seed seed of the random builtins
    /// @param firstMember number of the member in lane 0
    void start(RunSpec newSpec, long seed, long firstMember) {
        v = lanes == 1 ? v : CacheLines.begin(v); // it may have been moved since
        spec = newSpec;
        now = 0;
        computed = false;
        patience = Math.max(1, ASK_EVERY / Math.max(1, program.step().size()));
        state.begin(spec, seed, firstMember);
        fill(Program.TIME, spec.timeAt(0));
        fill(Program.STEP, spec.step());
        fill(Program.START, spec.start());
        fill(Program.STOP, spec.stop());
        kernel.initial(v, state);
        state.load(v);
    }

    /// Takes all lanes to a step and computes its values.
    ///
    /// @param step the step, not before the one that was computed last
    /// @param stride takes many steps at once, if there is such code
    /// @param cancelled asked now and then
    /// @return false if it was cancelled on the way
    boolean goTo(int step, Optional<Stride> stride, BooleanSupplier cancelled) {
        while (now < step) {
            if (now % patience == 0 && cancelled.getAsBoolean()) {
                return false;
            }
            if (stride.isPresent() && step - now >= SHORTEST_STRIDE) {
                int end = Math.min(step, now - now % patience + patience);
                stride.get().run(v, spec.start(), spec.step(), spec.stepsPerUnit(), now, end);
                now = end;
                computed = false;
            } else {
                compute();
                advance(now++);
                computed = false;
            }
        }
        compute();
        return now > 0 || !cancelled.getAsBoolean();
    }

    private void compute() {
        if (!computed) {
            fill(Program.TIME, spec.timeAt(now));
            state.at(now);
            kernel.step(v, state);
            state.record(v);
            computed = true;
        }
    }

    /// The values of the step that was computed last.
    double[] values() {
        return v;
    }

    private void advance(int step) {
        for (int i = 0; i < program.memories().size(); i++) {
            System.arraycopy(v, program.memories().get(i).source() * lanes, remembered, i * lanes, lanes);
        }
        if (state.hasMachines()) {
            state.advance(v);
        }
        switch (spec.method()) {
            case EULER -> kernel.euler(v, state);
            case RK4 -> stages.ifPresentOrElse(own -> rungeKutta(step, own), () -> rungeKutta(step));
        }
        for (int i = 0; i < program.memories().size(); i++) {
            System.arraycopy(remembered, i * lanes, v, program.memories().get(i).slot() * lanes, lanes);
        }
    }

    /// The classical method of fourth order (Kutta 1901): stages at the start, twice at the middle, and at the end.
    private void rungeKutta(int step) {
        double dt = spec.step();
        double start = spec.timeAt(step);
        for (int i = 0; i < levelSlots.length; i++) {
            System.arraycopy(v, levelSlots[i] * lanes, before, i * lanes, lanes);
        }
        kernel.nets(v, state, nets[0]);
        stage(start + dt / 2, dt / 2, nets[0], nets[1]);
        stage(start + dt / 2, dt / 2, nets[1], nets[2]);
        stage(spec.timeAt(step + 1), dt, nets[2], nets[3]);
        combine(dt / 6, nets[0], nets[1], nets[2], nets[3]);
        writeLevels();
    }

    private void rungeKutta(int step, Kernel.Stages own) {
        double middle = spec.timeAt(step) + spec.step() / 2;
        own.advance(0, v, state);
        evaluate(middle);
        own.advance(1, v, state);
        evaluate(middle);
        own.advance(2, v, state);
        evaluate(spec.timeAt(step + 1));
        own.advance(3, v, state);
    }

    private void evaluate(double time) {
        fill(Program.TIME, time);
        kernel.step(v, state);
    }

    private void combine(double sixth, double[] first, double[] second, double[] third, double[] fourth) {
        for (int k = 0; k < next.length; k++) {
            double sum = first[k] + 2 * second[k] + 2 * third[k] + fourth[k];
            next[k] = before[k] + sixth * sum;
        }
    }

    private void stage(double time, double ahead, double[] net, double[] into) {
        for (int k = 0; k < next.length; k++) {
            next[k] = before[k] + ahead * net[k];
        }
        writeLevels();
        evaluate(time);
        kernel.nets(v, state, into);
    }

    private void writeLevels() {
        for (int i = 0; i < levelSlots.length; i++) {
            if (program.levels().get(i).nonNegative()) {
                for (int k = i * lanes; k < (i + 1) * lanes; k++) {
                    next[k] = Math.max(0, next[k]);
                }
            }
            System.arraycopy(next, i * lanes, v, levelSlots[i] * lanes, lanes);
        }
    }
}
