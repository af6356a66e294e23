package org.majorslist.outlook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.outlook.scenario.Setting;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.Batch;
import org.majorslist.sim.run.BatchRunner;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.run.RunSpec;
import org.majorslist.sim.sample.Design;
import org.majorslist.sim.sample.Sampler;

/// Members drawn from the priors alone stay finite and keep every stock at or above zero to the longest horizon, in the
/// base and in each structural variant (validation plan, C).
class ColombiaMembersTest {
    private static final double END = 2036;
    private static final ScenarioModel MODEL =
            ScenarioModel.read(Path.of(System.getProperty("majors.home", "..")).resolve("content/models/colombia"));
    private static final CompiledModel COMPILED = ModelCompiler.compile(Xmile.read(MODEL.file()));

    @Test
    void staysFiniteAndWithoutNegativeStocks() {
        assertEquals(List.of(), broken(1024, Map.of()));
    }

    static List<Setting> variants() {
        return MODEL.variants();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void staysSoInEveryVariant(Setting variant) {
        assertEquals(List.of(), broken(128, variant.values()));
    }

    /// Stocks that leave the real numbers or fall below zero, with the member; debt may be negative: it is net.
    private static List<String> broken(int members, Map<String, Double> constants) {
        var sampler = Sampler.of(MODEL.priors(), new Design.LatinHypercube(1), members);
        double[][] drawn = new double[sampler.names().size()][members];
        sampler.fill(0, members, drawn);
        var inputs = new ArrayList<Input>();
        var columns = new ArrayList<double[]>();
        for (int i = 0; i < drawn.length; i++) {
            if (!constants.containsKey(sampler.names().get(i))) {
                inputs.add(COMPILED.getInput(sampler.names().get(i)));
                columns.add(drawn[i]);
            }
        }
        constants.forEach((name, value) -> {
            double[] column = new double[members];
            Arrays.fill(column, value);
            inputs.add(COMPILED.getInput(name));
            columns.add(column);
        });
        List<String> stocks = COMPILED.inputs().stream()
                .filter(Input.InitialStock.class::isInstance)
                .map(Input::name)
                .toList();
        RunSpec spec = COMPILED.spec()
                .with(COMPILED.spec().start(), END, COMPILED.spec().step(), 0.25);
        var batch = Batch.everySavedTime(
                spec, inputs, stocks.stream().map(COMPILED::getVariable).toList(), 0);
        int times = batch.keptTimes().length;
        var broken = new ConcurrentSkipListSet<String>();
        new BatchRunner(COMPILED, batch, 2).run(columns.toArray(double[][]::new), members, block -> {
            for (int stock = 0; stock < stocks.size(); stock++) {
                for (int time = 0; time < times; time++) {
                    for (int lane = 0; lane < block.members(); lane++) {
                        double value = block.value(stock, time, lane);
                        boolean net = stocks.get(stock).contains("Debt");
                        if (!Double.isFinite(value) || (value < 0 && !net)) {
                            broken.add(stocks.get(stock) + ", member " + (block.firstMember() + lane));
                        }
                    }
                }
            }
        });
        return List.copyOf(broken);
    }
}
