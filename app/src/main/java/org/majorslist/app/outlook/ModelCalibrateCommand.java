package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.app.ensemble.ProgressLine;
import org.majorslist.outlook.fit.BackTest;
import org.majorslist.outlook.fit.Calibration;
import org.majorslist.outlook.fit.Foresight;
import org.majorslist.outlook.fit.Naive;
import org.majorslist.outlook.fit.ObservedSeries;
import org.majorslist.outlook.fit.Repairs;
import org.majorslist.outlook.fit.RollingForecasts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors model calibrate`: fits the members that projections start from.
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = {
            "Fits members to the record and writes members.csv and diagnostics.csv; then back-tests the model against",
            "naive forecasts and writes levels.csv. Each part is written when it is done: Ctrl-C keeps it, and --part",
            "makes the other one. The same seed and record give the same files."
        },
        footer = {
            "",
            "Examples:",
            "  majors model calibrate colombia --members 500 --seed 1 --out calibration",
            "  majors model calibrate colombia --out calibration --part levels"
        })
public final class ModelCalibrateCommand implements Callable<Integer> {
    /// How many seeds the forecasts are averaged over that decide whose level is shown.
    private static final int JUDGING_SEEDS = 4;

    @Parameters(index = "0", paramLabel = "MODEL", description = "Folder in content/models, such as colombia.")
    private String name = "";

    @Option(names = "--members", paramLabel = "N", description = "Members, 50 to 5000 (default: 500).")
    private int members = 500;

    @Option(names = "--seed", paramLabel = "S", description = "Any number (default: 1).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Threads; do not change the result (default: all).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write to (default: the model's calibration).")
    private @Nullable Path folder;

    @Option(
            names = "--part",
            paramLabel = "PART",
            defaultValue = "all",
            description = "all, members (some seconds) or levels (some minutes) (default: ${DEFAULT-VALUE}).")
    private Part part = Part.all;

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// What to make.
    enum Part {
        /// Both.
        all,
        /// The fitted members and their diagnostics.
        members,
        /// Whose levels may be shown.
        levels
    }

    /// Made by picocli.
    public ModelCalibrateCommand() {}

    @Override
    public Integer call() {
        ModelAsked.refuseOutside(50, 5000, members, "majors model calibrate --members");
        ModelAsked.refuseOutside(1, Integer.MAX_VALUE, threads, "majors model calibrate --threads");
        ModelAsked asked = ModelAsked.open(name, print.asOf());
        Path out = folder == null ? asked.model().folder().resolve("calibration") : folder;
        PrintWriter err = spec.commandLine().getErr();
        try (var parts = new CalibrationParts(out, name, err)) {
            if (part != Part.levels) {
                err.printf("fitting %d members …%n", members);
                err.flush();
                parts.write(fitted(asked));
            }
            if (part != Part.members) {
                parts.write(Map.of("levels.csv", levels(asked)));
            }
            spec.commandLine().getOut().println("wrote " + parts.written() + " to " + out);
        }
        return ExitCodes.DONE;
    }

    private Map<String, List<String>> fitted(ModelAsked asked) {
        Calibration calibration = Calibration.fit(
                asked.model(), asked.compiled(), asked.series(), Repairs.ACCEPTED, members, seed, threads);
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("members.csv", calibration.members().lines());
        files.put("diagnostics.csv", diagnostics(calibration));
        return files;
    }

    private List<String> levels(ModelAsked asked) {
        List<BackTest> tests = LongStream.range(seed, seed + JUDGING_SEEDS)
                .mapToObj(own -> new BackTest(asked.model(), asked.compiled(), asked.record(), members, own, threads))
                .toList();
        PrintWriter err = spec.commandLine().getErr();
        int all = 2 * JUDGING_SEEDS * BackTest.YEARLY_ORIGINS.size();
        err.printf("back-testing, %d fits of the past …%n", all);
        err.flush();
        var line = new ProgressLine("back-tests", err);
        var begun = new AtomicInteger();
        Runnable next = () -> {
            int done = begun.getAndIncrement();
            if (done > 0) {
                line.report(done, all);
            }
        };
        RollingForecasts held = roll(tests, Foresight.HELD, next);
        RollingForecasts drawnThen = roll(tests, Foresight.DRAWN_THEN, next);
        line.report(all, all);
        return levels(asked.series(), held, drawnThen);
    }

    private static List<String> diagnostics(Calibration calibration) {
        var lines = new ArrayList<String>(List.of("key,value"));
        calibration
                .diagnostics()
                .forEach((key, value) -> lines.add(key + "," + String.format(Locale.ROOT, "%.4f", value)));
        return lines;
    }

    private static RollingForecasts roll(List<BackTest> tests, Foresight foresight, Runnable next) {
        return RollingForecasts.roll(
                tests, foresight, BackTest.ORIGINS.getLast(), BackTest.HORIZON, origin -> next.run());
    }

    /// One row a series: whether its level may be shown, and its naive band.
    private static List<String> levels(List<ObservedSeries> series, RollingForecasts held, RollingForecasts drawnThen) {
        var lines = new ArrayList<String>(List.of("series,beats_naive,forecasts,last,last_year,deviation"));
        for (ObservedSeries one : series) {
            String name = one.target().series();
            if (one.byYear().size() >= 2) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s,%s,%d,%s,%d,%.4f",
                        name,
                        held.showsLevel(name, drawnThen) ? "yes" : "no",
                        held.yearly().mean(name).forecasts(),
                        one.byYear().lastEntry().getValue(),
                        one.byYear().lastKey(),
                        Naive.randomWalkDeviation(one.byYear(), 1)));
            }
        }
        return lines;
    }
}
