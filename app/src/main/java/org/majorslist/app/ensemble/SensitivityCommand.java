package org.majorslist.app.ensemble;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.sim.analyse.Interval;
import org.majorslist.sim.analyse.MorrisScreening;
import org.majorslist.sim.analyse.SobolIndices;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.sample.Priors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `majors sensitivity`: which assumptions decide an outcome.
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        description = {
            "Says how much each parameter decides an outcome: by Sobol indices (shares of the variance)",
            "or, for many parameters, by Morris screening (mean size of the effect)."
        },
        footer = {
            "",
            "Sobol costs rows x (parameters + 2) runs, Morris walks x (parameters + 1).",
            "",
            "Examples:",
            "  majors sensitivity model.xmile --priors priors.csv --outcome infected --at 10",
            "  majors sensitivity model.xmile --priors priors.csv --outcome infected --method morris --walks 50"
        })
public final class SensitivityCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 1_000_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ManyRuns runs = new ManyRuns();

    @Mixin
    private OutcomeOptions outcome = new OutcomeOptions();

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "sobol",
            description = "sobol or morris (default: ${DEFAULT-VALUE}).")
    private Method method = Method.sobol;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "1024",
            description = "Rows of the Sobol plan, best a power of two (default: ${DEFAULT-VALUE}).")
    private int rows = 1024;

    @Option(
            names = "--walks",
            paramLabel = "N",
            defaultValue = "20",
            description = "Walks of the Morris screening (default: ${DEFAULT-VALUE}).")
    private int walks = 20;

    @Option(
            names = "--levels",
            paramLabel = "N",
            defaultValue = "4",
            description = "Levels of the Morris screening, an even number (default: ${DEFAULT-VALUE}).")
    private int levels = 4;

    /// How sensitivity is measured.
    enum Method {
        /// Shares of the variance.
        sobol,
        /// Mean size of the effect.
        morris
    }

    /// Made by picocli.
    public SensitivityCommand() {}

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Priors priors = runs.readPriors();
        long runsARow = priors.freeNames().size() + 2L;
        ManyRuns.require(
                rows >= 2 && rows * runsARow <= MOST_RUNS, "--rows", "2 rows or more, fewer than 1e9 runs", rows);
        ManyRuns.require(
                walks >= 2 && walks * runsARow <= MOST_RUNS, "--walks", "2 walks or more, fewer than 1e9 runs", walks);
        ManyRuns.require(
                levels >= 2 && levels <= 1000 && levels % 2 == 0, "--levels", "an even number from 2 to 1000", levels);
        CompiledModel model = runs.compile(err);
        DataTable table = switch (method) {
            case sobol -> sobol(model, priors, err);
            case morris -> morris(model, priors, err);
        };
        spec.commandLine().getOut().print(table.print(print.format()));
        return ExitCodes.DONE;
    }

    private DataTable sobol(CompiledModel model, Priors priors, PrintWriter err) {
        SobolIndices indices = SobolIndices.plan(priors, rows, runs.seed());
        double[] outcomes = outcome.run(model, indices.members(), runs.seed(), runs.conduct("runs", err));
        SobolIndices.Result result = indices.analyse(outcomes);
        if (result.rowsUsed() < rows) {
            err.printf(
                    "majors sensitivity: %,d of %,d rows had an outcome that was not finite and are left out%n",
                    rows - result.rowsUsed(), rows);
        }
        if (!(result.variance() > 0)) {
            throw ManyRuns.refuse(
                    "no-variance",
                    "\"" + outcome.variable() + "\" is the same in all runs",
                    "--outcome",
                    "Choose an outcome or a time that the parameters can change.");
        }
        OutputFormat format = print.format();
        var table = new ArrayList<List<String>>();
        result.shares().stream()
                .sorted(Comparator.comparingDouble(share -> -share.total().estimate()))
                .forEach(share -> table.add(List.of(
                        share.parameter(),
                        Figures.share(share.first().estimate(), format),
                        Figures.share(share.first().low(), format),
                        Figures.share(share.first().high(), format),
                        Figures.share(share.total().estimate(), format),
                        Figures.share(share.total().low(), format),
                        Figures.share(share.total().high(), format))));
        return new DataTable(
                List.of("parameter", "first", "first_low", "first_high", "total", "total_low", "total_high"), table);
    }

    private DataTable morris(CompiledModel model, Priors priors, PrintWriter err) {
        MorrisScreening screening = MorrisScreening.plan(priors, walks, levels, runs.seed());
        double[] outcomes = outcome.run(model, screening.members(), runs.seed(), runs.conduct("runs", err));
        OutputFormat format = print.format();
        var table = new ArrayList<List<String>>();
        screening.analyse(outcomes).stream()
                .sorted(Comparator.comparingDouble(effect -> -effect.size().estimate()))
                .forEach(effect -> table.add(row(effect, format)));
        return new DataTable(
                List.of("parameter", "mu_star", "mu_star_low", "mu_star_high", "mu", "sigma", "steps"), table);
    }

    private static List<String> row(MorrisScreening.Effect effect, OutputFormat format) {
        Interval size = effect.size();
        return List.of(
                effect.parameter(),
                Figures.of(size.estimate(), format),
                Figures.of(size.low(), format),
                Figures.of(size.high(), format),
                Figures.of(effect.mean(), format),
                Figures.of(effect.deviation(), format),
                Integer.toString(effect.walks()));
    }
}
