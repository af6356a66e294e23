package org.majorslist.app.outlook;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Home;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.law.reasoning.StatuteBook;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.compare.VariantRuns;
import org.majorslist.outlook.fit.BackTest;
import org.majorslist.outlook.fit.Calibration;
import org.majorslist.outlook.fit.FitScore;
import org.majorslist.outlook.fit.ForecastScore;
import org.majorslist.outlook.fit.Foresight;
import org.majorslist.outlook.fit.Repairs;
import org.majorslist.outlook.fit.RollingForecasts;
import org.majorslist.outlook.money.LawAndMoney;
import org.majorslist.outlook.project.FittedMembers;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.project.Outlook;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.outlook.trial.Trials;
import org.majorslist.register.Register;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `majors model report`: how a model fares against the record, published effects, and experiments of history.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Back-tests a model from rolling origins beside naive forecasts, sets simulated effects beside published",
            "ones, and replays experiments of history. Prints `key: value` lines. Runs live: allow some minutes."
        },
        footer = {
            "",
            "Examples:",
            "  majors model report colombia",
            "  majors model report colombia --members 400 --seed 2 --html report.html",
            "  majors model report colombia --repairs"
        })
public final class ModelReportCommand implements Callable<Integer> {
    private static final int HELD_OUT_FROM = 2018;
    private static final int LONG_HORIZON = 6;

    @Parameters(index = "0", paramLabel = "MODEL", description = "Folder in content/models, such as colombia.")
    private String name = "";

    @Option(names = "--members", paramLabel = "N", description = "Members, 50 to 5000 (default: 300).")
    private int members = 300;

    @Option(names = "--seed", paramLabel = "S", description = "Any number (default: 1).")
    private long seed = 1;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Seeds that the forecasts are averaged over, from --seed on, 1 to 20 (default: 4).")
    private int seeds = 4;

    @Option(names = "--threads", paramLabel = "T", description = "Threads; do not change the result (default: all).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--repairs", description = "Only back-test the model without and with each repair.")
    private boolean repairs;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write the report as a page with charts.")
    private @Nullable Path html;

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Made by picocli.
    public ModelReportCommand() {}

    @Override
    public Integer call() {
        check();
        ModelAsked asked = ModelAsked.open(name, print.asOf());
        var lines = new ReportLines(spec.commandLine().getOut());
        lines.add("model", name);
        lines.add("members", Integer.toString(members));
        lines.add("seed", Long.toString(seed));
        if (repairs) {
            repairs(asked, lines);
        } else {
            lines.add("seeds", Integer.toString(seeds));
            report(asked, lines);
        }
        return ExitCodes.DONE;
    }

    private void check() {
        ModelAsked.refuseOutside(50, 5000, members, "majors model report --members");
        ModelAsked.refuseOutside(1, Integer.MAX_VALUE, threads, "majors model report --threads");
        ModelAsked.refuseOutside(1, 20, seeds, "majors model report --seeds");
    }

    private BackTest test(ModelAsked asked, long ownSeed) {
        return new BackTest(asked.model(), asked.compiled(), asked.record(), members, ownSeed, threads);
    }

    private RollingForecasts forecasts(ModelAsked asked, ReportLines lines) {
        List<BackTest> tests = LongStream.range(seed, seed + seeds)
                .mapToObj(own -> test(asked, own))
                .toList();
        var all = RollingForecasts.roll(tests, Foresight.HELD, HELD_OUT_FROM, LONG_HORIZON, this::progress);
        progress("again, with input paths as drawn then");
        var drawnThen = RollingForecasts.roll(tests, Foresight.DRAWN_THEN, HELD_OUT_FROM, LONG_HORIZON, this::progress);
        lines.scores("", all.planned());
        lines.scores("_yearly", all.yearly());
        lines.scores("_drawn_then", drawnThen.planned());
        lines.scores("_yearly_drawn_then", drawnThen.yearly());
        lines.levels(all, drawnThen);
        BackTest.ORIGINS.forEach(
                origin -> lines.scores("_origin" + origin, all.planned().from(origin)));
        lines.scores("_origin2018_6y", all.from(HELD_OUT_FROM));
        lines.scores("_origin2018_6y_drawn_then", drawnThen.from(HELD_OUT_FROM));
        List.of("area", "potential", "seizures").forEach(series -> lines.byOrigin(series, all));
        return all;
    }

    private void report(ModelAsked asked, ReportLines lines) {
        RollingForecasts forecasts = forecasts(asked, lines);
        fits(asked, lines);
        progress("trials of effects and of history");
        var outlook = Outlook.open(asked.model(), asked.compiled());
        var conduct = new Outlook.Conduct(members, seed, threads);
        List<OptionInputs> inputs = inputs(outlook);
        var trials = Trials.run(outlook, inputs, record(), asCountry(), cycle(), conduct);
        lines.trials(trials);
        Projection projection = outlook.project(inputs, cycle(), conduct);
        Study study = Study.of(projection, ScenarioModel.HORIZONS.get(2), null, 0.05);
        Map<String, Double> stability = VariantRuns.stability(
                outlook, inputs, cycle(), conduct, study, variant -> progress("variant " + variant.id()));
        lines.stability(stability);
        if (html != null) {
            PageFile.write(html, new ReportPage(name, lines.pairs(), forecasts, trials, stability).page());
        }
    }

    private void fits(ModelAsked asked, ReportLines lines) {
        var conduct = new Outlook.Conduct(members, seed, threads);
        for (int origin : List.of(HELD_OUT_FROM, (int) ScenarioModel.ORIGIN - 1)) {
            progress("fit to " + origin);
            lines.fits(
                    "_to" + origin,
                    FitScore.listAll(asked.model(), asked.compiled(), asked.series(), "", origin, conduct));
        }
        for (String leftOut : List.of("area", "potential", "seizures")) {
            progress("fit without " + leftOut);
            lines.fits(
                    "_left_out",
                    FitScore.listAll(asked.model(), asked.compiled(), asked.series(), leftOut, HELD_OUT_FROM, conduct));
        }
    }

    private static int cycle() {
        return (int) ScenarioModel.ORIGIN + 1;
    }

    private List<OptionInputs> inputs(Outlook outlook) {
        var law = new LawAndMoney(StatuteBook.open(Home.content().resolve("statutes")));
        String country = asCountry();
        var money = law.compare(record(), country, cycle());
        return outlook.inputs(outlook.model().options(), law, country, cycle(), money.basis());
    }

    private AsOf record() {
        return Register.load(Home.content().resolve("register")).asOf(print.asOf());
    }

    /// Folders are named after countries.
    private String asCountry() {
        return Register.load(Home.content().resolve("register"))
                .countries()
                .get(name.replace('-', ' '), "MODEL")
                .iso3();
    }

    /// Each repair left out or put in, from the origins of the plan: with inputs held, and with the
    /// inputs that came about; then, fitted to all figures, what enforcement costs.
    private void repairs(ModelAsked asked, ReportLines lines) {
        BackTest test = test(asked, seed);
        CANDIDATES.forEach((label, repair) -> {
            progress(label + ", inputs held");
            lines.skill("_" + label + "_held", roll(test, repair, Foresight.HELD));
            progress(label + ", inputs as they came");
            lines.skill("_" + label + "_as_came", roll(test, repair, Foresight.AS_THEY_CAME));
            progress(label + ", costs");
            FittedMembers fitted = Calibration.fit(
                            asked.model(), asked.compiled(), asked.series(), repair, members, seed, threads)
                    .members();
            lines.trials("_" + label, Trials.enforcement(asked.compiled(), fitted, threads));
        });
    }

    private static final Map<String, Repairs> CANDIDATES = new TreeMap<>(Map.of(
            "accepted", Repairs.ACCEPTED,
            "none", Repairs.NONE,
            "reach_only", new Repairs(true, false, false, false, false, false),
            "without_reach", new Repairs(false, true, true, false, false, false),
            "without_drives", new Repairs(true, false, true, false, false, false),
            "without_anchor", new Repairs(true, true, false, false, false, false),
            "with_input_error", new Repairs(true, true, true, true, false, false),
            "with_moments", new Repairs(true, true, true, false, true, false),
            "with_margins", new Repairs(true, true, true, false, false, true)));

    private List<ForecastScore> roll(BackTest test, Repairs repair, Foresight foresight) {
        var scores = new ArrayList<ForecastScore>();
        for (int origin : BackTest.ORIGINS) {
            progress("origin " + origin);
            scores.addAll(test.run(origin, BackTest.HORIZON, repair, foresight));
        }
        return scores;
    }

    private void progress(String what) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(what + " …");
        err.flush();
    }
}
