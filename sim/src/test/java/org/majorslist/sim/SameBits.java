package org.majorslist.sim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.interpret.ModelInterpreter;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.run.Batch;
import org.majorslist.sim.run.BatchRunner;
import org.majorslist.sim.run.Block;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.IntegrationMethod;
import org.majorslist.sim.run.Run;
import org.majorslist.sim.run.RunSpec;

/// Compares every way of running a model bit by bit: interpreted, compiled, in lanes with and without vectors, on
/// one thread and on two.
public final class SameBits {
    private SameBits() {}

    /// Checks a model by both methods.
    ///
    /// @return how many series were compared
    public static int check(StockFlowModel model) {
        return check(model, IntegrationMethod.EULER) + check(model, IntegrationMethod.RK4);
    }

    private static int check(StockFlowModel model, IntegrationMethod method) {
        CompiledModel interpreted = ModelInterpreter.prepare(model);
        RunSpec spec = model.spec().with(method);
        Run yardstick = interpreted.run(spec, Map.of(), 5);
        int compared = 0;
        for (boolean vectors : new boolean[] {false, true}) {
            CompiledModel compiled = ModelCompiler.compile(model, vectors);
            Run run = compiled.run(spec, Map.of(), 5);
            for (int i = 0; i < yardstick.variables().size(); i++) {
                same(yardstick.column(i), run.column(i), yardstick.variables().get(i));
                compared++;
            }
            lanes(compiled, spec, yardstick, 1);
            lanes(compiled, spec, yardstick, 2);
            ends(compiled, spec, yardstick);
        }
        return compared;
    }

    private static void same(double[] a, double[] b, String what) {
        assertArrayEquals(bits(a), bits(b), what);
    }

    private static long[] bits(double[] values) {
        long[] bits = new long[values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Double.doubleToLongBits(values[i]);
        }
        return bits;
    }

    /// Member 0 of a batch without inputs is the single run.
    private static void lanes(CompiledModel model, RunSpec spec, Run yardstick, int threads) {
        List<Integer> outputs = new ArrayList<>();
        for (int i = 0; i < model.variables().size(); i++) {
            outputs.add(i);
        }
        Batch batch = Batch.everySavedTime(spec, List.of(), outputs, 5);
        new BatchRunner(model, batch, threads).run(new double[0][], 40, block -> {
            if (block.firstMember() == 0) {
                for (int output : outputs) {
                    same(
                            yardstick.column(output),
                            series(block, output, 0),
                            model.variables().get(output));
                }
            }
        });
    }

    /// The last values alone, for which steps between may be passed over.
    private static void ends(CompiledModel model, RunSpec spec, Run yardstick) {
        if (spec.steps() % spec.stepsPerSave() != 0) {
            return;
        }
        List<Integer> outputs = new ArrayList<>();
        for (int i = 0; i < model.variables().size(); i++) {
            outputs.add(i);
        }
        Batch batch = Batch.finalValues(spec, List.of(), outputs, 5);
        new BatchRunner(model, batch, 1).run(new double[0][], 3, block -> {
            for (int output : outputs) {
                double[] column = yardstick.column(output);
                same(
                        new double[] {column[column.length - 1]},
                        series(block, output, 0),
                        model.variables().get(output));
            }
        });
    }

    static double[] series(Block block, int output, int lane) {
        double[] series = new double[block.times()];
        for (int t = 0; t < series.length; t++) {
            series[t] = block.value(output, t, lane);
        }
        return series;
    }
}
