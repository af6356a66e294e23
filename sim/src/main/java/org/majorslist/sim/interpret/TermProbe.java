package org.majorslist.sim.interpret;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.RunState;
import org.majorslist.sim.program.Simulation;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.run.IntegrationMethod;
import org.majorslist.sim.run.RunSpec;

/// Tries what a small change of each slot does to the equations that read it, along a run.
public final class TermProbe {
    private static final int MOST_PROBES = 25;
    private static final double CHANGE = 1e-4;

    private final Program program;
    private final RunSpec spec;
    private final Map<Long, int[]> counts = new HashMap<>(); // more, less, no effect

    /// Prepares a probe.
    ///
    /// @param program the program
    /// @param spec the run along which to probe; by Euler's method
    public TermProbe(Program program, RunSpec spec) {
        this.program = program;
        this.spec = spec.with(IntegrationMethod.EULER);
    }

    /// Takes a link that was found.
    @FunctionalInterface
    public interface Sink {
        /// Takes one link.
        ///
        /// @param from the slot that acts
        /// @param to the slot it acts on
        /// @param polarity `+`, `-` or `?`
        void link(int from, int to, String polarity);
    }

    /// Probes along the run.
    ///
    /// @param sink takes each link once
    public void probe(Sink sink) {
        var kernel = new InterpretingKernel(program, 1);
        var simulation = new Simulation(program, kernel, 1, spec);
        simulation.reset(program.inputs());
        int every = Math.max(1, spec.steps() / MOST_PROBES);
        simulation.run(spec, 0, 0, () -> false, (step, v) -> {
            if (step % every == 0) {
                look(v, simulation.state());
            }
        });
        counts.forEach((link, seen) -> sink.link((int) (link >>> 32), (int) (long) link, polarity(seen)));
    }

    private static String polarity(int[] seen) {
        if (seen[0] > 0 && seen[1] == 0) {
            return "+";
        }
        return seen[1] > 0 && seen[0] == 0 ? "-" : "?";
    }

    private void look(double[] v, RunState state) {
        program.step().forEach(equation -> look(equation.slot(), equation.term(), v, state));
        program.initial().forEach(equation -> look(equation.slot(), equation.term(), v, state));
        program.levels().forEach(level -> look(level.slot(), level.net(), v, state));
    }

    private void look(int target, Term term, double[] v, RunState state) {
        var walk = new TermWalk(program, v, state, 1, 0);
        BitSet read = new BitSet();
        program.forEachSlot(term, read::set);
        double now = walk.value(term);
        read.stream().forEach(slot -> {
            double kept = v[slot];
            double change = kept == 0 ? CHANGE : CHANGE * Math.abs(kept);
            v[slot] = kept + change;
            double more = walk.value(term);
            v[slot] = kept - change;
            double less = walk.value(term);
            v[slot] = kept;
            count(slot, target, more - now, now - less);
        });
    }

    private void count(int from, int to, double up, double down) {
        int[] seen = Objects.requireNonNull(counts.computeIfAbsent(((long) from << 32) | to, k -> new int[3]));
        boolean rises = up > 0 || down > 0;
        boolean falls = up < 0 || down < 0;
        seen[0] += rises ? 1 : 0;
        seen[1] += falls ? 1 : 0;
        seen[2] += rises || falls ? 0 : 1;
    }
}
