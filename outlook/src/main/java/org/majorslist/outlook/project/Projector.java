package org.majorslist.outlook.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.majorslist.outlook.scenario.ModelOption.PathPoint;
import org.majorslist.outlook.scenario.Outcome;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.sim.run.Batch;
import org.majorslist.sim.run.BatchRunner;
import org.majorslist.sim.run.Block;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.run.RunSpec;

/// Runs every option under the same members.
///
/// Member k has the same assumptions in every option, on any number of threads: differences are not noise.
public final class Projector {
    private final ScenarioModel model;
    private final CompiledModel compiled;
    private final int threads;
    private final BooleanSupplier cancelled;

    /// Prepares projections.
    ///
    /// @param model the country's model
    /// @param compiled its model file, compiled
    /// @param threads how many threads, at least 1; does not change the result
    /// @param cancelled asked many times a second; true stops the run
    public Projector(ScenarioModel model, CompiledModel compiled, int threads, BooleanSupplier cancelled) {
        this.model = model;
        this.compiled = compiled;
        this.threads = threads;
        this.cancelled = cancelled;
    }

    /// Runs the options.
    ///
    /// @param options what each option sets, the reference first
    /// @param assumptions one column a parameter or stock, one value a member
    /// @param members how many members
    /// @param cycle the fiscal year of the cycle
    /// @return one number an option, outcome, horizon and member
    public Projection run(List<OptionInputs> options, Map<String, double[]> assumptions, int members, int cycle) {
        double[][][][] values = new double[options.size()][][][];
        for (int option = 0; option < values.length; option++) {
            values[option] = runOne(options.get(option), assumptions, members, cycle);
        }
        Map<String, double[]> numbers = new java.util.LinkedHashMap<>(assumptions);
        compiled.inputs().stream()
                .filter(Input.InitialStock.class::isInstance)
                .forEach(stock -> numbers.remove(stock.name().replace(' ', '_')));
        return new Projection(options, model.outcomes(), ScenarioModel.HORIZONS, members, numbers, values);
    }

    /// Runs the model as its file declares it and forgets the run.
    ///
    /// The JVM compiles the operations of the model meanwhile. That takes time, which this thread can spend while
    /// another one reads the record.
    public void rehearse() {
        Batch asDeclared = batch(List.of(), (int) ScenarioModel.ORIGIN + 1);
        new BatchRunner(compiled, asDeclared, 1).run(new double[0][], Block.LANES, block -> {});
    }

    private double[][][] runOne(OptionInputs option, Map<String, double[]> assumptions, int members, int cycle) {
        List<Outcome> outcomes = model.outcomes();
        double[][][] values = new double[outcomes.size()][ScenarioModel.HORIZONS.size()][members];
        var inputs = new ArrayList<Input>();
        var columns = new ArrayList<double[]>();
        fill(option, assumptions, members, inputs, columns);
        new BatchRunner(compiled, batch(inputs, cycle), threads)
                .run(
                        columns.toArray(double[][]::new),
                        0,
                        0,
                        members,
                        cancelled,
                        block -> take(block, outcomes, values));
        return values;
    }

    /// From the start of the projection to the last horizon; the outcomes are kept at the horizons.
    private Batch batch(List<Input> inputs, int cycle) {
        double decision = ScenarioModel.decisionTime(cycle);
        double stop = decision + ScenarioModel.HORIZONS.getLast();
        double step = compiled.spec().step();
        RunSpec spec = compiled.spec().with(ScenarioModel.ORIGIN, stop, step, step);
        int[] kept = ScenarioModel.HORIZONS.stream()
                .mapToInt(years -> (int) Math.round((decision + years - ScenarioModel.ORIGIN) / step))
                .toArray();
        List<Integer> variables = model.outcomes().stream()
                .map(outcome -> compiled.getVariable(outcome.variable()))
                .toList();
        return new Batch(spec, inputs, variables, kept, 0);
    }

    private void fill(
            OptionInputs option,
            Map<String, double[]> assumptions,
            int members,
            List<Input> inputs,
            List<double[]> columns) {
        Set<String> set = new LinkedHashSet<>(option.constants().keySet());
        assumptions.forEach((name, column) -> {
            if (!set.contains(name)) {
                inputs.add(compiled.getInput(name));
                columns.add(column);
            }
        });
        for (String name : new java.util.TreeSet<>(set)) {
            inputs.add(compiled.getInput(name));
            columns.add(constant(option.constants().getOrDefault(name, 0.0), members));
        }
        option.option()
                .paths()
                .forEach((table, points) -> compiled.inputs().stream()
                        .filter(input -> input instanceof Input.TablePoint point
                                && point.table().replace(' ', '_').equals(table)
                                && point.x() > ScenarioModel.ORIGIN)
                        .forEach(input -> {
                            inputs.add(input);
                            columns.add(constant(at(points, ((Input.TablePoint) input).x()), members));
                        }));
    }

    private static double[] constant(double value, int members) {
        double[] column = new double[members];
        Arrays.fill(column, value);
        return column;
    }

    /// The value of a path that is straight between its points and level outside them.
    static double at(List<PathPoint> points, double time) {
        PathPoint before = points.getFirst();
        for (PathPoint point : points) {
            if (point.time() >= time) {
                double width = point.time() - before.time();
                double share = width == 0 ? 1 : (time - before.time()) / width;
                return before.value() + (point.value() - before.value()) * Math.max(0, share);
            }
            before = point;
        }
        return before.value();
    }

    private static void take(Block block, List<Outcome> outcomes, double[][][] values) {
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            for (int horizon = 0; horizon < ScenarioModel.HORIZONS.size(); horizon++) {
                double years = ScenarioModel.HORIZONS.get(horizon);
                for (int lane = 0; lane < block.members(); lane++) {
                    double raw = block.value(outcome, horizon, lane);
                    values[outcome][horizon][block.firstMember() + lane] =
                            outcomes.get(outcome).read(raw, years);
                }
            }
        }
    }
}
