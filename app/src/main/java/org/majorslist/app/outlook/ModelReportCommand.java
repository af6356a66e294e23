package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.outlook.fit.BackTest;
import org.majorslist.outlook.fit.EffectRuns;
import org.majorslist.outlook.fit.Effects;
import org.majorslist.outlook.fit.ForecastScore;
import org.majorslist.outlook.fit.Repairs;
import org.majorslist.outlook.fit.SeriesScore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors model report`: how a model fares against the record and against published effects.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Back-tests a model from rolling origins beside naive forecasts, and sets simulated effects beside",
            "published ones. Prints `key: value` lines. Runs the model live; allow some minutes."
        },
        footer = {
            "",
            "Examples:",
            "  majors model report colombia",
            "  majors model report colombia --members 400 --seed 2",
            "  majors model report colombia --repairs"
        })
public final class ModelReportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MODEL", description = "Folder in content/models, such as colombia.")
    private String name = "";

    @Option(names = "--members", paramLabel = "N", description = "Members, 50 to 5000 (default: 300).")
    private int members = 300;

    @Option(names = "--seed", paramLabel = "S", description = "Any number (default: 1).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T", description = "Threads; do not change the result (default: all).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--repairs", description = "Also back-test the model without and with each repair.")
    private boolean repairs;

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public ModelReportCommand() {}

    @Override
    public Integer call() {
        if (members < 50 || members > 5000 || threads < 1) {
            throw new BadInput(new Fault(
                    "wrong-option", "the value cannot be used", "majors model report", "Give 50 to 5000 members."));
        }
        ModelAsked asked = ModelAsked.open(name, print.asOf());
        var test = new BackTest(asked.model(), asked.compiled(), asked.series(), members, seed, threads);
        line("model", name);
        line("members", Integer.toString(members));
        line("seed", Long.toString(seed));
        printScores("", roll(test, Repairs.ACCEPTED));
        List<ForecastScore> sixYears = test.run(2018, 6, Repairs.ACCEPTED, true);
        printSeries("_origin2018_6y", sixYears);
        for (Effects effect : EffectRuns.run(asked.model(), asked.compiled(), asked.series(), members, seed, threads)) {
            line("effect_" + effect.id(), number(effect.simulated().p50()));
            line("effect_" + effect.id() + "_p05", number(effect.simulated().p05()));
            line("effect_" + effect.id() + "_p95", number(effect.simulated().p95()));
            line("effect_" + effect.id() + "_published", effect.published());
            line("effect_" + effect.id() + "_reproduced", effect.isReproduced() ? "yes" : "no");
        }
        if (repairs) {
            CANDIDATES.forEach((label, repair) -> printSeries("_" + label, roll(test, repair)));
        }
        return ExitCodes.DONE;
    }

    private static final Map<String, Repairs> CANDIDATES = new java.util.TreeMap<>(Map.of(
            "as_designed", Repairs.NONE,
            "reach_only", new Repairs(true, false, false, false, false),
            "reach_and_anchor", new Repairs(true, false, true, false, false),
            "without_reach", new Repairs(false, true, true, false, false),
            "with_input_error", new Repairs(true, true, true, true, false),
            "with_moments", new Repairs(true, true, true, false, true)));

    private List<ForecastScore> roll(BackTest test, Repairs repair) {
        var scores = new ArrayList<ForecastScore>();
        for (int origin : BackTest.ORIGINS) {
            spec.commandLine().getErr().printf("origin %d …%n", origin);
            scores.addAll(test.run(origin, BackTest.HORIZON, repair, true));
        }
        return scores;
    }

    private void printScores(String suffix, List<ForecastScore> scores) {
        printSeries(suffix, scores);
        for (int origin : BackTest.ORIGINS) {
            printSeries(
                    "_origin" + origin,
                    scores.stream().filter(score -> score.origin() == origin).toList());
        }
    }

    private void printSeries(String suffix, List<ForecastScore> scores) {
        for (String series :
                scores.stream().map(ForecastScore::series).distinct().toList()) {
            SeriesScore score = SeriesScore.of(series, scores);
            String key = series + suffix;
            line("forecasts_" + key, Integer.toString(score.forecasts()));
            line("mape_" + key, number(score.mape()));
            line("mape_random_walk_" + key, number(score.walkMape()));
            line("mape_log_linear_trend_" + key, number(score.trendMape()));
            line("mape_damped_holt_" + key, number(score.holtMape()));
            line("crps_" + key, number(score.crps()));
            line("crps_random_walk_" + key, number(score.walkCrps()));
            line("coverage90_" + key, number(score.coverage()));
            line("width90_" + key, number(score.width()));
            line("skill_vs_random_walk_" + key, number(score.skill()));
            line("levels_shown_" + key, score.beatsNaive() ? "model" : "naive band");
        }
    }

    private void line(String key, String value) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(key + ": " + value);
        out.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 1000 ? "%.0f" : "%.4g", value);
    }
}
