package org.majorslist.bench.sim;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.Batch;
import org.majorslist.sim.run.BatchRunner;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.IntegrationMethod;

/// Ensembles of 10,240 members beside a C kernel written by hand and beside our own code for one member at a time.
///
/// Three rounds, interleaved; the best slice of 320 members of each is reported, as runs a second and as ratio to
/// the C kernel.
public final class EnsembleBench {
    private static final int MEMBERS = 10_240;
    private static final int ROUNDS = 3;
    private static final int MANY = 2_560; // members where threads are compared
    private static final int SLICE = 320; // members timed at once: short, so that the best slice was not disturbed

    private EnsembleBench() {}

    /// Runs the benchmark and prints its table.
    ///
    /// @param arguments none; or `files FOLDER`, which writes the 250-variable model and its priors there
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 1 && arguments[0].equals("files")) {
            SectorsModel.write(Path.of(arguments[1]));
            return;
        }
        System.out.println("vectors: " + ModelCompiler.hasVectors());
        beside("epidemic", epidemic(), "infected", List.of("contacts"), 3, 7);
        beside("cup", cup(), "temperature of the cup", List.of("cooling time"), 8, 16);
        sectorsAlone();
    }

    private static StockFlowModel epidemic() {
        String text = """
                <xmile version="1.0"><sim_specs method="Euler"><start>0</start><stop>100</stop>
                <dt reciprocal="true">32</dt></sim_specs><model><variables>
                <stock name="susceptible"><eqn>population - 10</eqn><outflow>infections</outflow></stock>
                <stock name="infected"><eqn>10</eqn><inflow>infections</inflow><outflow>recoveries</outflow></stock>
                <stock name="recovered"><eqn>0</eqn><inflow>recoveries</inflow></stock>
                <flow name="infections"><eqn>susceptible * contacts * chance * infected / population</eqn></flow>
                <flow name="recoveries"><eqn>infected / duration</eqn></flow>
                <aux name="population"><eqn>10000</eqn></aux><aux name="contacts"><eqn>5</eqn></aux>
                <aux name="chance"><eqn>0.08</eqn></aux><aux name="duration"><eqn>8</eqn></aux>
                </variables></model></xmile>
                """;
        return Xmile.parse("epidemic", "epidemic", text);
    }

    private static StockFlowModel cup() {
        StockFlowModel cup =
                Xmile.read(Path.of(System.getProperty("majors.home")).resolve("content/models/examples/cup/cup.xmile"));
        return cup.withSpec(cup.spec().with(IntegrationMethod.EULER));
    }

    private static StockFlowModel sectors() {
        return Xmile.parse("sectors", "sectors", SectorsModel.text());
    }

    private static void beside(
            String name, StockFlowModel model, String output, List<String> inputs, double low, double high)
            throws IOException, InterruptedException {
        CompiledModel vector = ModelCompiler.compile(model, true);
        CompiledModel plain = ModelCompiler.compile(model, false);
        double[][] columns = columns(inputs.size(), low, high);
        double[] best = new double[4];
        for (int round = -1; round < ROUNDS; round++) { // round -1 warms up
            double c = SLICE / kernel(name);
            double v = rate(() -> runs(vector, output, inputs, columns, 1, SLICE));
            double p = rate(() -> runs(plain, output, inputs, columns, 1, SLICE));
            double s = rate(() -> oneByOne(plain, inputs, columns, 8)) * 8 / SLICE;
            if (round >= 0) {
                keepBest(best, c, v, p, s);
            }
        }
        System.out.printf(
                "%-9s C kernel %,.0f runs/s; vectors %,.0f (%.2f of C); plain loops %,.0f (%.2f); one by one %,.0f (%.2f)%n",
                name, best[0], best[1], best[1] / best[0], best[2], best[2] / best[0], best[3], best[3] / best[0]);
    }

    private static void keepBest(double[] best, double... rates) {
        for (int i = 0; i < rates.length; i++) {
            best[i] = Math.max(best[i], rates[i]);
        }
    }

    private static double[][] columns(int inputs, double low, double high) {
        double[][] columns = new double[inputs][MEMBERS];
        for (double[] column : columns) {
            for (int k = 0; k < MEMBERS; k++) {
                column[k] = low + (high - low) * k / MEMBERS;
            }
        }
        return columns;
    }

    /// Seconds of the C kernel.
    private static double kernel(String name) throws IOException, InterruptedException {
        String program = Path.of(System.getProperty("majors.home"), "bench/target/kernels")
                .toString();
        Process process = new ProcessBuilder(program, name, Integer.toString(SLICE)).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        process.waitFor();
        return Double.parseDouble(printed.split(" ", -1)[0]);
    }

    /// Runs a second of the best slice within about a second.
    private static double rate(Runnable ensemble) {
        double best = Double.POSITIVE_INFINITY;
        long until = System.nanoTime() + 1_000_000_000L;
        do {
            long start = System.nanoTime();
            ensemble.run();
            best = Math.min(best, (System.nanoTime() - start) * 1e-9);
        } while (System.nanoTime() < until);
        return SLICE / best;
    }

    private static void runs(
            CompiledModel model, String output, List<String> inputs, double[][] columns, int threads, int members) {
        Batch batch = Batch.finalValues(
                model.spec(), inputs.stream().map(model::getInput).toList(), List.of(model.getVariable(output)), 1);
        new BatchRunner(model, batch, threads).run(columns, members, block -> {});
    }

    private static void oneByOne(CompiledModel model, List<String> inputs, double[][] columns, int members) {
        for (int k = 0; k < members; k++) {
            model.run(
                    model.spec()
                            .with(
                                    model.spec().start(),
                                    model.spec().stop(),
                                    model.spec().step(),
                                    1e9),
                    Map.of(model.getInput(inputs.getFirst()), columns[0][k]),
                    1);
        }
    }

    private static void sectorsAlone() {
        double compile = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 12; i++) {
            long start = System.nanoTime();
            ModelCompiler.compile(sectors())
                    .blockRunner(Batch.finalValues(sectors().spec(), List.of(), List.of(), 0));
            compile = Math.min(compile, (System.nanoTime() - start) * 1e-6);
        }
        CompiledModel vector = ModelCompiler.compile(sectors(), true);
        CompiledModel plain = ModelCompiler.compile(sectors(), false);
        List<String> inputs = SectorsModel.sampled();
        double[][] columns = columns(inputs.size(), 8, 12);
        double[] best = new double[4];
        for (int round = 0; round < ROUNDS; round++) {
            keepBest(
                    best,
                    rate(() -> runs(vector, "capital 0", inputs, columns, 1, MANY)) * MANY / SLICE,
                    rate(() -> runs(vector, "capital 0", inputs, columns, 2, MANY)) * MANY / SLICE,
                    rate(() -> runs(plain, "capital 0", inputs, columns, 1, SLICE)),
                    0);
        }
        System.out.printf(
                "sectors   vectors %,.0f runs/s; plain loops %,.0f; two threads %.2f of one; parse and compile %.0f ms%n",
                best[0], best[2], best[1] / best[0], compile);
    }
}
