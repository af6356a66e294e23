package org.majorslist.app.ensemble;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.sim.ensemble.BandCollector;
import org.majorslist.sim.ensemble.Collector;
import org.majorslist.sim.ensemble.Ensemble;
import org.majorslist.sim.ensemble.ModelMembers;
import org.majorslist.sim.ensemble.NonFiniteCollector;
import org.majorslist.sim.ensemble.SeriesCollector;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.RunSpec;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.Sampler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `majors ensemble`: a model under many sets of assumptions.
@Command(
        name = "ensemble",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a model with values drawn from priors and prints quantile bands,",
            "or every member's final values, or every series."
        },
        footer = {
            "",
            "Examples:",
            "  majors ensemble model.xmile --priors priors.csv --members 1000 --output infected",
            "  majors ensemble model.xmile --priors priors.csv --members 4096 --design sobol --keep last --out runs.csv"
        })
public final class EnsembleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ManyRuns runs = new ManyRuns();

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many members (default: ${DEFAULT-VALUE}).")
    private int members = 1000;

    @Option(
            names = "--design",
            paramLabel = "DESIGN",
            defaultValue = "latin",
            description = "latin (hypercube), sobol (scrambled) or random (default: ${DEFAULT-VALUE}).")
    private DesignName design = DesignName.latin;

    @Option(
            names = "--output",
            paramLabel = "NAME",
            description = "A variable to keep; repeatable (default: every variable, at the end of the run).")
    private List<String> outputs = new ArrayList<>();

    @Option(
            names = "--keep",
            paramLabel = "KEEP",
            defaultValue = "bands",
            description = {
                "bands: quantiles at each saved time; last: each member's inputs and last values;",
                "series: each member's values at each saved time (default: ${DEFAULT-VALUE})."
            })
    private Keep keep = Keep.bands;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "Keep this time only, such as 2030; repeatable (default: every saved time).")
    private List<Double> times = new ArrayList<>();

    @Option(
            names = "--quantiles",
            paramLabel = "Q,…",
            split = ",",
            defaultValue = "0.05,0.25,0.5,0.75,0.95",
            description = "Which quantiles a band has (default: ${DEFAULT-VALUE}).")
    private double[] quantiles = {0.05, 0.25, 0.5, 0.75, 0.95};

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Write CSV there (default: standard output).")
    private @Nullable Path out;

    /// What is kept of an ensemble.
    enum Keep {
        /// Quantiles at each kept time.
        bands,
        /// Each member's inputs and last values.
        last,
        /// Each member's values at each kept time.
        series
    }

    /// Made by picocli.
    public EnsembleCommand() {}

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ManyRuns.require(members >= 1, "--members", "1 member or more", members);
        for (double share : quantiles) {
            ManyRuns.require(share >= 0 && share <= 1, "--quantiles", "numbers from 0 to 1", share);
        }
        Priors priors = runs.readPriors();
        CompiledModel model = runs.compile(err);
        List<String> kept = outputs.isEmpty() ? model.variables() : outputs;
        ModelMembers ensemble =
                ModelMembers.of(model, model.spec(), priors.names(), kept, keptSteps(model.spec()), runs.seed());
        Sampler sampler = Sampler.of(priors, design.with(runs.seed()), members);
        var notFinite = new NonFiniteCollector();
        var bands = new BandCollector(quantiles);
        var series = new SeriesCollector();
        Collector chosen = keep == Keep.bands ? bands : series;
        Ensemble.of(ensemble, sampler).run(runs.conduct("members", err), chosen, notFinite);
        write(new EnsembleResult(ensemble, sampler, bands, series));
        warn(notFinite, ensemble, err);
        return ExitCodes.DONE;
    }

    private int[] keptSteps(RunSpec run) {
        if (!times.isEmpty()) {
            return times.stream()
                    .mapToInt(time -> ManyRuns.step(run, time))
                    .sorted()
                    .distinct()
                    .toArray();
        }
        boolean endOnly = keep == Keep.last || outputs.isEmpty();
        return endOnly ? new int[] {run.steps()} : run.savedSteps();
    }

    private void write(EnsembleResult result) {
        OutputFormat format = out == null ? print.format() : OutputFormat.csv;
        if (out != null) {
            ResultFile.write(out, writer -> {
                ResultFile.line(writer, result.header(keep));
                result.forEachRow(keep, format, row -> ResultFile.line(writer, row));
            });
            return;
        }
        var rows = new ArrayList<List<String>>();
        result.forEachRow(keep, format, rows::add);
        spec.commandLine().getOut().print(new DataTable(result.header(keep), rows).print(format));
    }

    private void warn(NonFiniteCollector notFinite, ModelMembers model, PrintWriter err) {
        notFinite
                .first()
                .ifPresent(first -> err.println(
                        "majors ensemble: %,d of %,d members were not finite; the first is member %d: %s is %s at time %s"
                                .formatted(
                                        notFinite.count(),
                                        members,
                                        first.member(),
                                        model.outputs().get(first.output()),
                                        first.value(),
                                        Figures.of(model.times()[first.time()], OutputFormat.csv))));
    }
}
