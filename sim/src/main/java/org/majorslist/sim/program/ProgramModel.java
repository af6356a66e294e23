package org.majorslist.sim.program;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.model.Names;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.run.Batch;
import org.majorslist.sim.run.BlockRunner;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.run.IntegrationMethod;
import org.majorslist.sim.run.Run;
import org.majorslist.sim.run.RunSpec;

/// A program and a kernel that computes it, as a model ready to run.
public final class ProgramModel implements CompiledModel {
    private static final long MOST_KEPT = 1L << 28;
    private static final Pattern BLANKS_AT_SIGNS = Pattern.compile("\\s*([\\[\\],.()])\\s*");

    private final StockFlowModel model;
    private final Program program;
    private final Kernels kernels;
    private @Nullable Kernel single;
    private final Map<List<Object>, PrunedKernel> blockKernels = new ConcurrentHashMap<>();
    private final List<String> variables;
    private final List<Input> inputs;
    private final Map<String, Integer> variableKeys = new HashMap<>();
    private final Map<String, Integer> inputKeys = new HashMap<>();

    /// Joins a program and its kernel.
    ///
    /// @param model the model as declared
    /// @param program its program
    /// @param kernels make the code that computes it
    public ProgramModel(StockFlowModel model, Program program, Kernels kernels) {
        this.model = model;
        this.program = program;
        this.kernels = kernels;
        variables = program.outputs().stream().map(Program.Output::name).toList();
        inputs = program.inputs().stream().map(Program.Place::input).toList();
        for (int i = 0; i < variables.size(); i++) {
            variableKeys.putIfAbsent(key(variables.get(i)), i);
        }
        for (Input input : inputs) {
            inputKeys.putIfAbsent(key(input.name()), input.index());
        }
    }

    private static String key(String name) {
        return Names.key(BLANKS_AT_SIGNS.matcher(name.strip()).replaceAll("$1"));
    }

    /// The program that is run.
    ///
    /// @return slots and terms
    public Program program() {
        return program;
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public List<String> remarks() {
        var remarks = new ArrayList<String>(model.remarks());
        if (!program.machines().isEmpty() && model.spec().method() == IntegrationMethod.RK4) {
            remarks.add("the model has conveyors or queues, so it is run by Euler's method and not by RK4");
        }
        return remarks;
    }

    @Override
    public RunSpec spec() {
        return model.spec();
    }

    @Override
    public List<String> variables() {
        return variables;
    }

    @Override
    public Optional<Integer> findVariable(String name) {
        return Optional.ofNullable(variableKeys.get(key(name)));
    }

    @Override
    public int getVariable(String name) {
        return findVariable(name)
                .orElseThrow(() -> missing(
                        "no-such-variable",
                        "the model has no variable \"" + name + "\"",
                        Names.nearest(name, variables),
                        "Run `majors simulate MODEL --explain list` for the names of its variables."));
    }

    private BadInput missing(String code, String what, List<String> near, String otherwise) {
        String mend = near.isEmpty() ? otherwise : "Did you mean \"" + String.join("\" or \"", near) + "\"?";
        return new BadInput(new Fault(code, what, model.source(), mend));
    }

    @Override
    public List<Input> inputs() {
        return inputs;
    }

    @Override
    public Optional<Input> findInput(String name) {
        return Optional.ofNullable(inputKeys.get(key(name))).map(inputs::get);
    }

    @Override
    public Input getInput(String name) {
        return findInput(name).orElseThrow(() -> {
            if (findVariable(name).isPresent()) {
                return missing(
                        "not-an-input",
                        "\"" + name + "\" is computed by an equation, or shapes the model, and so cannot be sampled",
                        List.of(),
                        "Replace its equation first, by withConstant or withSeries.");
            }
            return missing(
                    "no-such-input",
                    "the model has no input \"" + name + "\"",
                    Names.nearest(name, inputs.stream().map(Input::name).toList()),
                    "Name a constant, a stock, or a point of a table such as `table(3)`.");
        });
    }

    private RunSpec usable(RunSpec spec) {
        return program.machines().isEmpty() ? spec : spec.with(IntegrationMethod.EULER);
    }

    @Override
    public Run run(RunSpec spec, Map<Input, Double> values, long seed) {
        RunSpec used = usable(spec);
        double[] times = used.savedTimes();
        if ((long) times.length * variables.size() > MOST_KEPT) {
            throw new BadInput(new Fault(
                    "too-much-memory",
                    "%d variables at %d times would need more than 2 GB".formatted(variables.size(), times.length),
                    "save_interval",
                    "Save fewer times."));
        }
        double[][] columns = new double[variables.size()][times.length];
        var simulation = new Simulation(program, single(), 1, used);
        simulation.reset(program.inputs());
        values.forEach((input, value) -> simulation.set(program.inputs().get(input.index()), 0, value));
        var watch = new FiniteWatch(program, used);
        int every = used.stepsPerSave();
        simulation.run(used, seed, 0, () -> Thread.currentThread().isInterrupted(), (step, v) -> {
            watch.see(step, v);
            if (step % every == 0) {
                keep(v, step / every, columns);
            }
        });
        return new Run(times, variables, columns, watch.first());
    }

    private synchronized Kernel single() {
        if (single == null) {
            single = kernels.single(program);
        }
        return single;
    }

    private void keep(double[] v, int row, double[][] columns) {
        for (int i = 0; i < columns.length; i++) {
            columns[i][row] = v[program.outputs().get(i).slot()];
        }
    }

    @Override
    public BlockRunner blockRunner(Batch batch) {
        var kept = new BitSet();
        batch.outputs().forEach(output -> kept.set(program.outputs().get(output).slot()));
        RunSpec spec = usable(batch.spec());
        PrunedKernel pruned = blockKernels.computeIfAbsent(List.of(kept, spec.method()), key -> {
            Program part = Pruning.keep(program, kept.stream().toArray());
            return new PrunedKernel(part, kernels.block(part), kernels.stride(part, spec.method()));
        });
        return new LaneRunner(pruned.program(), pruned.kernel(), pruned.stride(), batch, spec);
    }

    /// The part of the program that some variables depend on, and its code.
    private record PrunedKernel(Program program, Kernel kernel, Optional<Stride> stride) {}

    /// Finds the first value that is not finite.
    private static final class FiniteWatch {
        private final Program program;
        private final RunSpec spec;
        private Run.@Nullable NotFinite first;

        FiniteWatch(Program program, RunSpec spec) {
            this.program = program;
            this.spec = spec;
        }

        void see(int step, double[] v) {
            if (first != null) {
                return;
            }
            for (Program.Equation equation : program.step()) {
                look(equation.slot(), step, v);
            }
            for (Program.Output output : program.outputs()) {
                look(output.slot(), step, v);
            }
        }

        private void look(int slot, int step, double[] v) {
            if (first == null && !Double.isFinite(v[slot])) {
                first = new Run.NotFinite(program.slotNames().get(slot), spec.timeAt(step), v[slot]);
            }
        }

        Run.@Nullable NotFinite first() {
            return first;
        }
    }
}
