package org.majorslist.app.ensemble;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.Json;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.sim.calibrate.BackTest;
import org.majorslist.sim.calibrate.DifferentialEvolutionSampler;
import org.majorslist.sim.calibrate.Draws;
import org.majorslist.sim.calibrate.MultiStart;
import org.majorslist.sim.calibrate.Optimum;
import org.majorslist.sim.calibrate.Posterior;
import org.majorslist.sim.calibrate.Targets;
import org.majorslist.sim.calibrate.TargetsFile;
import org.majorslist.sim.ensemble.ModelMembers;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.sample.MemberSource;
import org.majorslist.sim.sample.MemberTable;
import org.majorslist.sim.sample.Priors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `majors calibrate`: parameters from observations.
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the parameters that agree with priors and observations: the likeliest values from several",
            "starts, or a sample of all likely values with its convergence. Scores fitted and held-out targets."
        },
        footer = {
            "",
            "Examples:",
            "  majors calibrate model.xmile --priors priors.csv --targets targets.csv",
            "  majors calibrate model.xmile --priors priors.csv --targets targets.csv --method sample --draws draws.csv"
        })
public final class CalibrateCommand implements Callable<Integer> {
    private static final double LEVEL = 0.9;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ManyRuns runs = new ManyRuns();

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Option(
            names = "--targets",
            paramLabel = "FILE.csv",
            required = true,
            description = "The observations: columns variable, time, value, error, sd; also use (fit or hold).")
    private Path targets = Path.of("");

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "search",
            description = "search (likeliest values) or sample (Markov chains) (default: ${DEFAULT-VALUE}).")
    private Method method = Method.search;

    @Option(
            names = "--starts",
            paramLabel = "N",
            defaultValue = "4",
            description = "How many searches, from the best of 1,024 points (default: ${DEFAULT-VALUE}).")
    private int starts = 4;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            defaultValue = "5000",
            description = "The most runs of one search (default: ${DEFAULT-VALUE}).")
    private int evaluations = 5000;

    @Option(
            names = "--chains",
            paramLabel = "N",
            defaultValue = "32",
            description = "How many Markov chains, 3 or more (default: ${DEFAULT-VALUE}).")
    private int chains = 32;

    @Option(
            names = "--generations",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Steps of each chain to keep, after as many to warm up (default: ${DEFAULT-VALUE}).")
    private int generations = 2000;

    @Option(
            names = "--draws",
            paramLabel = "FILE.csv",
            description = "Write 1,000 of the sampled sets of values there, one row a set.")
    private @Nullable Path draws;

    @Option(
            names = "--show",
            paramLabel = "TABLE",
            description = "parameters or scores: the one table that CSV prints (default: parameters).")
    private @Nullable Table show;

    /// How parameters are found.
    enum Method {
        /// The likeliest values.
        search,
        /// A sample of all likely values.
        sample
    }

    /// The tables of the answer.
    enum Table {
        /// What was found.
        parameters,
        /// How well it predicts.
        scores
    }

    /// Made by picocli.
    public CalibrateCommand() {}

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        requireNumbers();
        Priors priors = runs.readPriors();
        Targets observed = TargetsFile.read(targets);
        if (priors.freeNames().isEmpty()) {
            throw ManyRuns.refuse(
                    "nothing-uncertain", "every parameter is fixed", "--priors", "Give one of them a distribution.");
        }
        CompiledModel model = runs.compile(err);
        ModelMembers members = ModelMembers.of(
                model, model.spec(), priors.names(), observed.variables(), observed.steps(model.spec()), runs.seed());
        var posterior = new Posterior(members, priors, observed, runs.conductOfMany(err));
        switch (method) {
            case search -> search(posterior);
            case sample -> sample(posterior, err);
        }
        return ExitCodes.DONE;
    }

    private void requireNumbers() {
        ManyRuns.require(starts >= 1 && starts <= 1024, "--starts", "1 to 1024 starts", starts);
        ManyRuns.require(evaluations >= 1, "--evaluations", "1 run or more", evaluations);
        ManyRuns.require(chains >= 3 && chains <= 10_000, "--chains", "3 to 10,000 chains", chains);
        ManyRuns.require(
                generations >= 4 && generations <= 1_000_000, "--generations", "4 to 1,000,000 steps", generations);
        if (draws != null && method == Method.search) {
            throw ManyRuns.refuse("no-draws", "a search has no draws", "--draws", "Add --method sample.");
        }
    }

    private void search(Posterior posterior) {
        List<Optimum> optima = new MultiStart(posterior, 1024, starts, evaluations, runs.seed()).search();
        Priors priors = posterior.priors();
        Optimum best = optima.getFirst();
        double[][] values = new double[priors.names().size()][1];
        for (int p = 0; p < values.length; p++) {
            values[p][0] = best.values().get(p);
        }
        print(
                CalibrationTables.optima(priors, optima, print.format()),
                scores(posterior, new MemberTable(priors.names(), values)));
    }

    private void sample(Posterior posterior, PrintWriter err) {
        var progress = new ProgressLine("generations", err);
        var sampler = new DifferentialEvolutionSampler(posterior, chains, generations, generations, runs.seed());
        Draws drawn = sampler.sample(progress::report);
        MemberTable chosen = drawn.members(1000);
        if (draws != null) {
            CalibrationTables.write(draws, chosen);
        }
        CalibrationTables.warn(drawn, posterior.priors(), err);
        print(CalibrationTables.posterior(posterior.priors(), drawn, print.format()), scores(posterior, chosen));
    }

    private DataTable scores(Posterior posterior, MemberSource found) {
        BackTest test = BackTest.run(
                posterior.members(), repeated(found), posterior.targets(), runs.seed(), posterior.conduct());
        return CalibrationTables.scores(posterior.targets(), test, LEVEL, print.format());
    }

    /// One set of values stands for a thousand, so that errors of observation give it a spread.
    private static MemberSource repeated(MemberSource found) {
        if (found.members() > 1) {
            return found;
        }
        double[][] values = new double[found.names().size()][1];
        found.fill(0, 1, values);
        double[][] many = new double[values.length][1000];
        for (int p = 0; p < values.length; p++) {
            java.util.Arrays.fill(many[p], values[p][0]);
        }
        return new MemberTable(found.names(), many);
    }

    private void print(DataTable parameters, DataTable scores) {
        PrintWriter out = spec.commandLine().getOut();
        OutputFormat format = print.format();
        if (show != null || format == OutputFormat.csv) {
            out.print((show == Table.scores ? scores : parameters).print(format));
            return;
        }
        switch (format) {
            case table -> out.print(parameters.print(format) + "\n" + scores.print(format));
            case json -> {
                Map<String, Object> both = new LinkedHashMap<>();
                both.put("parameters", CalibrationTables.objects(parameters));
                both.put("scores", CalibrationTables.objects(scores));
                out.print(Json.write(both));
            }
            case csv -> throw new IllegalStateException("CSV prints one table.");
        }
    }
}
