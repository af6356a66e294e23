package org.majorslist.sim.lanes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.majorslist.sim.interpret.ModelInterpreter;
import org.majorslist.sim.program.Kernel;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.RunState;
import org.majorslist.sim.run.Block;

/// Computes a program for 32 members side by side, operation by operation.
public final class LaneKernel implements Kernel {
    private static final int LANES = Block.LANES;

    private final Map<Long, Integer> constants;
    private final LaneCode initial;
    private final LaneCode once;
    private final LaneCode step;
    private final LaneCode nets;
    private final LaneCode euler;
    private final int firstNet;
    private final int netCount;
    private final int rows;

    private LaneKernel(Program program, OperationSet machine) {
        var operations = new Operations(
                machine, (term, v, state, lane) -> ModelInterpreter.value(program, term, v, state, LANES, lane));
        var writer = new LaneWriter(program, operations);
        netCount = program.levels().size();
        firstNet = writer.reserve(netCount);
        RowSequence initially = writer.write(program.initial(), false);
        RowSequence eachStep = writer.write(program.step(), true);
        RowSequence netFlows = writer.write(netEquations(program), true);
        RowSequence advance = writer.write(program.eulerEquations(), true);
        constants = Map.copyOf(writer.constants());
        int first = writer.rows();
        var placed = new ArrayList<RowSequence.Placed>();
        for (RowSequence sequence : List.of(initially, writer.once(), eachStep, netFlows, advance)) {
            placed.add(sequence.place(first, LANES));
        }
        initial = placed.get(0).code();
        once = placed.get(1).code();
        step = placed.get(2).code();
        nets = placed.get(3).code();
        euler = placed.get(4).code();
        rows = placed.stream().mapToInt(RowSequence.Placed::rows).max().orElse(first);
    }

    /// Makes a kernel.
    ///
    /// @param program the program
    /// @param vectors whether to use the Vector API, which this JVM must have
    /// @return a kernel for blocks of 32 members
    public static LaneKernel of(Program program, boolean vectors) {
        return new LaneKernel(program, vectors ? new VectorOperations(program.tables()) : new PlainOperations());
    }

    private List<Equation> netEquations(Program program) {
        var equations = new ArrayList<Equation>();
        for (Program.Level level : program.levels()) {
            equations.add(new Equation(firstNet + equations.size(), level.net()));
        }
        return equations;
    }

    @Override
    public int slots() {
        return rows;
    }

    @Override
    public void initial(double[] v, RunState state) {
        constants.forEach((bits, row) -> Arrays.fill(v, row * LANES, (row + 1) * LANES, Double.longBitsToDouble(bits)));
        initial.run(v, state);
        once.run(v, state);
    }

    @Override
    public void step(double[] v, RunState state) {
        step.run(v, state);
    }

    @Override
    public void nets(double[] v, RunState state, double[] into) {
        nets.run(v, state);
        System.arraycopy(v, firstNet * LANES, into, 0, netCount * LANES);
    }

    @Override
    public void euler(double[] v, RunState state) {
        euler.run(v, state);
    }

    @Override
    public String toString() {
        return "%d operations a step, %d once, %d to advance, %d rows"
                .formatted(step.length(), once.length(), euler.length(), rows);
    }
}
