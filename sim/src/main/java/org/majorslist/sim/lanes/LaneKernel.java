package org.majorslist.sim.lanes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.majorslist.sim.interpret.ModelInterpreter;
import org.majorslist.sim.program.Kernel;
import org.majorslist.sim.program.Program;
import org.majorslist.sim.program.Program.Equation;
import org.majorslist.sim.program.RunState;
import org.majorslist.sim.run.Block;

/// Computes a program for 64 members side by side, operation by operation.
public final class LaneKernel implements Kernel {
    private static final int LANES = Block.LANES;

    private final Map<Long, Integer> constants;
    private final int timeComputed;
    private final LaneCode initial;
    private final LaneCode onceARun;
    private final LaneCode onceATime;
    private final LaneCode step;
    private final LaneCode nets;
    private final LaneCode euler;
    private final List<LaneCode> stages;
    private final int firstNet;
    private final int netCount;
    private final int size;

    private LaneKernel(Program program, boolean vectors) {
        var rows = new Rows(program);
        OperationSet machine =
                vectors ? new VectorOperations(program.tables(), rows.reserve(VectorMath.ROWS)) : new PlainOperations();
        var operations = new Operations(
                machine, (term, v, state, lane) -> ModelInterpreter.value(program, term, v, state, LANES, lane));
        var writer = new LaneWriter(rows, operations);
        netCount = program.levels().size();
        firstNet = rows.reserve(netCount);
        timeComputed = rows.reserve(1);
        var sequences = new ArrayList<RowSequence>();
        sequences.add(writer.writeInitial(program.initial()));
        sequences.add(writer.write(List.of(), program.step()));
        sequences.add(writer.write(List.of(), netEquations(program)));
        sequences.add(writer.write(List.of(), program.eulerEquations()));
        sequences.addAll(StageWriter.write(program, rows, writer));
        keepOnlyWhatIsRead(writer, rows, sequences);
        sequences.add(writer.onceARun());
        sequences.add(writer.onceATime());
        constants = rows.constants();
        var placed = sequences.stream().map(s -> s.place(rows.end(), LANES)).toList();
        List<LaneCode> codes = placed.stream().map(RowSequence.Placed::code).toList();
        initial = codes.get(0);
        step = codes.get(1);
        nets = codes.get(2);
        euler = codes.get(3);
        stages = codes.subList(4, codes.size() - 2);
        onceARun = codes.get(codes.size() - 2);
        onceATime = codes.getLast();
        size = placed.stream().mapToInt(RowSequence.Placed::rows).max().orElse(rows.end());
    }

    /// Makes a kernel.
    ///
    /// @param program the program
    /// @param vectors whether to use the Vector API, which this JVM must have
    /// @return a kernel for blocks of 64 members
    public static LaneKernel of(Program program, boolean vectors) {
        return new LaneKernel(program, vectors);
    }

    private List<Equation> netEquations(Program program) {
        var equations = new ArrayList<Equation>();
        for (Program.Level level : program.levels()) {
            equations.add(new Equation(firstNet + equations.size(), level.net()));
        }
        return equations;
    }

    /// A value that lasts but is only an operand of others that last needs no row for good.
    private static void keepOnlyWhatIsRead(LaneWriter writer, Rows rows, List<RowSequence> sequences) {
        var read = new BitSet();
        sequences.forEach(sequence -> read.or(sequence.reads()));
        writer.onceATime().keep(row -> rows.isSlot(row) || read.get(row));
        read.or(writer.onceATime().reads());
        writer.onceARun().keep(row -> rows.isSlot(row) || read.get(row));
    }

    @Override
    public int slots() {
        return size;
    }

    @Override
    public void initial(double[] v, RunState state) {
        constants.forEach((bits, row) -> Arrays.fill(v, row * LANES, (row + 1) * LANES, Double.longBitsToDouble(bits)));
        initial.run(v, state);
        onceARun.run(v, state);
        v[timeComputed * LANES] = Double.NaN;
    }

    @Override
    public void step(double[] v, RunState state) {
        double time = v[Program.TIME * LANES];
        if (time != v[timeComputed * LANES]) {
            onceATime.run(v, state);
            v[timeComputed * LANES] = time;
        }
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
    public Optional<Stages> stages() {
        return stages.isEmpty()
                ? Optional.empty()
                : Optional.of((stage, v, state) -> stages.get(stage).run(v, state));
    }

    @Override
    public String toString() {
        return "%d operations an evaluation, %d a time, %d a run, %d rows"
                .formatted(step.length(), onceATime.length(), onceARun.length(), size);
    }
}
