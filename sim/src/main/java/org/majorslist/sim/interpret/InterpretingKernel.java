package org.majorslist.sim.interpret;

import java.util.List;
import org.majorslist.sim.program.Kernel;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.RunState;

/// Computes a program's equations by walking their terms, lane after lane.
final class InterpretingKernel implements Kernel {
    private final Program program;
    private final int lanes;

    InterpretingKernel(Program program, int lanes) {
        this.program = program;
        this.lanes = lanes;
    }

    @Override
    public int slots() {
        return program.slots();
    }

    @Override
    public void initial(double[] v, RunState state) {
        compute(program.initial(), v, state);
    }

    @Override
    public void step(double[] v, RunState state) {
        compute(program.step(), v, state);
    }

    private void compute(List<Program.Equation> equations, double[] v, RunState state) {
        for (int lane = 0; lane < lanes; lane++) {
            var walk = new TermWalk(program, v, state, lanes, lane);
            for (Program.Equation equation : equations) {
                v[equation.slot() * lanes + lane] = walk.value(equation.term());
            }
        }
    }

    @Override
    public void nets(double[] v, RunState state, double[] nets) {
        for (int lane = 0; lane < lanes; lane++) {
            var walk = new TermWalk(program, v, state, lanes, lane);
            for (int i = 0; i < program.levels().size(); i++) {
                nets[i * lanes + lane] = walk.value(program.levels().get(i).net());
            }
        }
    }

    @Override
    public void euler(double[] v, RunState state) {
        for (int lane = 0; lane < lanes; lane++) {
            var walk = new TermWalk(program, v, state, lanes, lane);
            double dt = v[Program.STEP * lanes + lane];
            for (Program.Level level : program.levels()) {
                int at = level.slot() * lanes + lane;
                double next = v[at] + dt * walk.value(level.net());
                v[at] = level.nonNegative() ? Math.max(0, next) : next;
            }
        }
    }
}
