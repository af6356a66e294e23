package org.majorslist.outlook.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.outlook.scenario.Target;
import org.majorslist.sim.run.Batch;
import org.majorslist.sim.run.BatchRunner;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.run.RunSpec;

/// Runs members over a stretch of time and keeps some variables often enough for yearly means.
public final class HistoryRuns {
    /// Steps between kept times: two sixteenths of a year.
    private static final int STEPS_KEPT = 2;

    private final CompiledModel compiled;
    private final int threads;
    private final int refinement;
    private final List<String> stocks;

    /// Prepares runs.
    ///
    /// @param compiled a model
    /// @param threads how many threads; does not change the result
    public HistoryRuns(CompiledModel compiled, int threads) {
        this(compiled, threads, 1);
    }

    private HistoryRuns(CompiledModel compiled, int threads, int refinement) {
        this.compiled = compiled;
        this.threads = threads;
        this.refinement = refinement;
        this.stocks = compiled.inputs().stream()
                .filter(Input.InitialStock.class::isInstance)
                .map(stock -> underscored(stock.name()))
                .toList();
    }

    /// The same runs by smaller steps, kept at the same times.
    ///
    /// @param times how many steps stand for one, at least 1
    /// @return finer runs
    public HistoryRuns finer(int times) {
        return new HistoryRuns(compiled, threads, refinement * times);
    }

    /// The compiled model.
    CompiledModel compiled() {
        return compiled;
    }

    /// Names of all stocks.
    List<String> stocks() {
        return stocks;
    }

    /// Where the model starts.
    ///
    /// @return a time \[year]
    public double start() {
        return compiled.spec().start();
    }

    /// The targets' variables, and those that effects are read from.
    static List<String> variables(ScenarioModel model) {
        var names =
                new ArrayList<>(model.targets().stream().map(Target::variable).toList());
        names.add("deliveries");
        return names;
    }

    /// Runs members.
    ///
    /// @param columns values by parameter or stock; one value a member
    /// @param members how many
    /// @param from first time
    /// @param to last time
    /// @param variables variables to keep
    /// @param tables value by table point, such as `manual_policy_path(3)`
    /// @return the variables and all stocks, every eighth of a year
    public Stretch run(
            Map<String, double[]> columns,
            int members,
            double from,
            double to,
            List<String> variables,
            Map<Input, Double> tables) {
        double step = compiled.spec().step();
        RunSpec spec = compiled.spec().with(from, to, step / refinement, step * STEPS_KEPT);
        var all = new ArrayList<>(variables);
        all.addAll(stocks);
        var inputs = new ArrayList<Input>();
        var values = new ArrayList<double[]>();
        columns.forEach((name, column) -> {
            inputs.add(compiled.getInput(name));
            values.add(column);
        });
        tables.forEach((point, value) -> {
            inputs.add(point);
            double[] column = new double[members];
            Arrays.fill(column, value);
            values.add(column);
        });
        var batch = Batch.everySavedTime(
                spec, inputs, all.stream().map(compiled::getVariable).toList(), 0);
        var stretch = new Stretch(from, step * STEPS_KEPT, all, batch.keptTimes().length, members);
        new BatchRunner(compiled, batch, threads).run(values.toArray(double[][]::new), members, stretch);
        return stretch;
    }

    /// The state at the end of a stretch.
    Map<String, double[]> stateAtEnd(Stretch stretch) {
        Map<String, double[]> state = new LinkedHashMap<>();
        stocks.forEach(stock -> state.put(stock, stretch.at(stock, stretch.end())));
        return state;
    }

    /// Table points changed by a rule.
    ///
    /// @param table name of the table
    /// @param from first time at which the rule holds
    /// @param rule new value from old
    /// @return value by table point
    public Map<Input, Double> changed(String table, double from, java.util.function.DoubleUnaryOperator rule) {
        Map<Input, Double> changed = new LinkedHashMap<>();
        for (Input input : compiled.inputs()) {
            if (input instanceof Input.TablePoint point
                    && underscored(point.table()).equals(table)
                    && point.x() >= from) {
                changed.put(point, rule.applyAsDouble(point.value()));
            }
        }
        return changed;
    }

    /// Names as this project's files write them; the engine shows them with blanks.
    static String underscored(String name) {
        return name.replace(' ', '_');
    }
}
