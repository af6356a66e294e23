package org.majorslist.bench.sim;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.ensemble.BandCollector;
import org.majorslist.sim.ensemble.Conduct;
import org.majorslist.sim.ensemble.Ensemble;
import org.majorslist.sim.ensemble.ModelMembers;
import org.majorslist.sim.ensemble.SeriesCollector;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.sample.Design;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.PriorsFile;
import org.majorslist.sim.sample.Sampler;

/// Whole ensembles: sampling, running, collecting.
///
/// `BandsBench warm MODEL PRIORS OUTPUT…`: 1,000 members with bands, and two threads beside one, interleaved.
/// `BandsBench cold MODEL PRIORS OUTPUT…`: from the start of the process to 10,240 members' final values.
public final class BandsBench {
    private static final int ROUNDS = 30;
    private static final int KEPT_TIMES = 37;

    private BandsBench() {}

    /// Runs one of the two measurements and prints it.
    ///
    /// @param arguments warm or cold, the model, its priors, the variables to keep
    public static void main(String[] arguments) {
        CompiledModel model = ModelCompiler.compile(Xmile.read(Path.of(arguments[1])));
        Priors priors = PriorsFile.read(Path.of(arguments[2]));
        List<String> outputs = List.of(arguments).subList(3, arguments.length);
        System.out.printf(
                Locale.ROOT,
                "%s: %d variables, %d steps, %s, %d priors, %d outputs; Vector API %s, load %.1f on %d processors%n",
                model.name(),
                model.variables().size(),
                model.spec().steps(),
                model.spec().method(),
                priors.names().size(),
                outputs.size(),
                ModelCompiler.hasVectors() ? "on" : "off",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        if (arguments[0].equals("cold")) {
            cold(model, priors, outputs);
        } else {
            warm(model, priors, outputs);
        }
    }

    private static void cold(CompiledModel model, Priors priors, List<String> outputs) {
        var members = ModelMembers.finalValues(model, priors.names(), outputs, 1);
        Ensemble.of(members, Sampler.of(priors, new Design.LatinHypercube(1), 10_240))
                .run(Conduct.usual(), new SeriesCollector());
        long sinceStart = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(
                Locale.ROOT,
                "cold: 10,240 members %.2f s after the process started, %.2f s of processor time%n",
                sinceStart / 1e3,
                processorSeconds());
    }

    private static double processorSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }

    private static void warm(CompiledModel model, Priors priors, List<String> outputs) {
        int steps = model.spec().steps();
        int[] kept = IntStream.range(0, KEPT_TIMES)
                .map(i -> (int) ((long) i * steps / (KEPT_TIMES - 1)))
                .distinct()
                .toArray();
        var members = ModelMembers.of(model, model.spec(), priors.names(), outputs, kept, 1);
        for (int i = 0; i < ROUNDS; i++) {
            milliseconds(members, priors, 1000, 2);
        }
        double[] bands = new double[ROUNDS];
        double[] alone = new double[ROUNDS];
        double[] together = new double[ROUNDS];
        double before = processorSeconds();
        for (int i = 0; i < ROUNDS; i++) {
            milliseconds(members, priors, 1000, 2);
        }
        System.out.printf(
                Locale.ROOT,
                "warm: 1,000 members take %.0f ms of processor time, mean of %d%n",
                (processorSeconds() - before) / ROUNDS * 1e3,
                ROUNDS);
        for (int i = 0; i < ROUNDS; i++) {
            bands[i] = milliseconds(members, priors, 1000, 2);
            alone[i] = milliseconds(members, priors, 2048, 1);
            together[i] = milliseconds(members, priors, 2048, 2);
        }
        for (double[] times : List.of(bands, alone, together)) {
            Arrays.sort(times);
        }
        System.out.printf(
                Locale.ROOT,
                "warm: 1,000 members with bands at %d times: best %.0f, median %.0f, 95th percentile %.0f ms%n",
                kept.length,
                bands[0],
                bands[ROUNDS / 2],
                bands[ROUNDS * 95 / 100]);
        System.out.printf(
                Locale.ROOT,
                "threads: 2,048 members, one %.0f ms, two %.0f ms (best of %d, interleaved): %.2fx%n",
                alone[0],
                together[0],
                ROUNDS,
                alone[0] / together[0]);
    }

    private static double milliseconds(ModelMembers members, Priors priors, int count, int threads) {
        long start = System.nanoTime();
        var bands = new BandCollector(0.05, 0.25, 0.5, 0.75, 0.95);
        Ensemble.of(members, Sampler.of(priors, new Design.LatinHypercube(1), count))
                .run(Conduct.usual().withThreads(threads), bands);
        if (Double.isNaN(bands.bands().at(0, 0).least())) {
            throw new IllegalStateException("No member was finite.");
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
