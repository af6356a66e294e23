package org.majorslist.app.ensemble;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.ensemble.Conduct;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.RunSpec;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.PriorsFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every command that runs a model many times takes.
final class ManyRuns {
    private static final int MOST_THREADS = 1024;

    @Parameters(paramLabel = "MODEL", description = "The model file (XMILE).")
    private Path model = Path.of("");

    @Option(
            names = "--priors",
            paramLabel = "FILE.csv",
            required = true,
            description = "The priors: columns name, prior; also default, unit, source.")
    private Path priors = Path.of("");

    @Option(
            names = "--correlations",
            paramLabel = "FILE.csv",
            description = "Rank correlations between parameters: columns first, second, rank_correlation.")
    private @Nullable Path correlations;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "Put a number in the place of a variable's equation in all members; repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Any whole number; the same seed gives the same results (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "How many threads; the results are the same (default: one a processor).")
    private @Nullable Integer threads;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "3600",
            description = "Give up after so many seconds of running (default: ${DEFAULT-VALUE}).")
    private double timeLimit = 3600;

    @Option(
            names = "--memory-limit",
            paramLabel = "MIB",
            description = "Refuse to keep more than this (default: half of what Java may use).")
    private @Nullable Integer memoryLimit;

    private final long began = System.nanoTime();

    /// Made by picocli.
    ManyRuns() {}

    long seed() {
        return seed;
    }

    CompiledModel compile(PrintWriter err) {
        StockFlowModel read = Xmile.read(model);
        for (String setting : settings) {
            read = with(read, setting);
        }
        CompiledModel compiled = ModelCompiler.compile(read);
        compiled.remarks().forEach(remark -> err.println(model + ": " + remark));
        return compiled;
    }

    private static StockFlowModel with(StockFlowModel read, String setting) {
        int equals = setting.lastIndexOf('=');
        try {
            if (equals > 0) {
                double value = Double.parseDouble(setting.substring(equals + 1).strip());
                return read.withConstant(setting.substring(0, equals).strip(), value);
            }
        } catch (NumberFormatException e) {
            // told below, with settings that have no "="
        }
        String what = "\"" + setting + "\" is not NAME=VALUE with a number";
        throw refuse("no-setting", what, "--set", "Write, for example, --set \"contact rate=4\".");
    }

    Priors readPriors() {
        return PriorsFile.read(priors, correlations);
    }

    Conduct conduct(String what, PrintWriter err) {
        Conduct usual = Conduct.usual();
        int count = threads == null ? usual.threads() : threads;
        require(count >= 1 && count <= MOST_THREADS, "--threads", "1 to " + MOST_THREADS + " threads", count);
        require(timeLimit > 0 && timeLimit <= 1e9, "--time-limit", "a number of seconds above 0", timeLimit);
        long memory = memoryLimit == null ? usual.memoryLimit() : (long) memoryLimit << 20;
        require(memory > 0, "--memory-limit", "a number of MiB above 0", memory);
        return new Conduct(
                count, Duration.ofNanos((long) (timeLimit * 1e9)), memory, new ProgressLine(what, err), () -> false);
    }

    /// Like [#conduct], silent, and with a time limit for all that the command runs, from its start.
    Conduct conductOfMany(PrintWriter err) {
        Conduct one = conduct("runs", err);
        return one.with((done, all) -> {}, () -> {
            if (System.nanoTime() - began > one.timeLimit().toNanos()) {
                throw refuse(
                        "time-limit",
                        "the time limit of %s s was reached".formatted(timeLimit),
                        "--time-limit",
                        "Allow more time, or ask for fewer runs.");
            }
            return false;
        });
    }

    /// The step of a run that lies nearest to a time.
    ///
    /// @param spec the run
    /// @param time the time; `null` for the end
    static int step(RunSpec spec, @Nullable Double time) {
        if (time == null) {
            return spec.steps();
        }
        long step = Math.round((time - spec.start()) / spec.step());
        require(step >= 0 && step <= spec.steps(), "--at", "a time from " + spec.start() + " to " + spec.stop(), time);
        return (int) step;
    }

    static void require(boolean holds, String option, String wanted, Object given) {
        if (!holds) {
            throw refuse("wrong-number", "it takes " + wanted + ", not " + given, option, "Give such a number.");
        }
    }

    static BadInput refuse(String code, String what, String where, String mend) {
        return new BadInput(new Fault(code, what, where, mend));
    }
}
