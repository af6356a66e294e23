package org.majorslist.app.ensemble;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.app.console.PrintOptions;
import org.majorslist.sim.analyse.Box;
import org.majorslist.sim.analyse.ScenarioDiscovery;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.Sampler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `majors discover`: under which assumptions an outcome is high or low.
@Command(
        name = "discover",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the range of parameters in which an outcome is above or below a value",
            "(scenario discovery by the patient rule induction method, PRIM)."
        },
        footer = {
            "",
            "Coverage is the share of the cases of interest that lie in the box, density their share of the box.",
            "",
            "Examples:",
            "  majors discover model.xmile --priors priors.csv --outcome infected --at 10 --above 200",
            "  majors discover model.xmile --priors priors.csv --outcome infected --highest 0.1 --trajectory"
        })
public final class DiscoverCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ManyRuns runs = new ManyRuns();

    @Mixin
    private OutcomeOptions outcome = new OutcomeOptions();

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "2048",
            description = "How many members to run (default: ${DEFAULT-VALUE}).")
    private int members = 2048;

    @Option(names = "--above", paramLabel = "VALUE", description = "Of interest: outcomes above this.")
    private @Nullable Double above;

    @Option(names = "--below", paramLabel = "VALUE", description = "Of interest: outcomes below this.")
    private @Nullable Double below;

    @Option(names = "--highest", paramLabel = "SHARE", description = "Of interest: this share of the highest outcomes.")
    private @Nullable Double highest;

    @Option(names = "--lowest", paramLabel = "SHARE", description = "Of interest: this share of the lowest outcomes.")
    private @Nullable Double lowest;

    @Option(
            names = "--slice",
            paramLabel = "SHARE",
            defaultValue = "0.05",
            description = "Share of the box peeled off in one step (default: ${DEFAULT-VALUE}).")
    private double slice = 0.05;

    @Option(
            names = "--least-support",
            paramLabel = "SHARE",
            defaultValue = "0.05",
            description = "Share of all members that a box must keep (default: ${DEFAULT-VALUE}).")
    private double leastSupport = 0.05;

    @Option(
            names = "--box",
            paramLabel = "K",
            description = "Show this box of the trajectory (default: the best balance of coverage and density).")
    private @Nullable Integer box;

    @Option(names = "--trajectory", description = "Show all boxes on the way instead of one box's limits.")
    private boolean trajectory;

    /// Made by picocli.
    public DiscoverCommand() {}

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        ManyRuns.require(members >= 20 && members <= 1_000_000, "--members", "20 to 1,000,000 members", members);
        ManyRuns.require(slice > 0 && slice < 1, "--slice", "a share between 0 and 1", slice);
        ManyRuns.require(
                leastSupport > 0 && leastSupport < 1, "--least-support", "a share between 0 and 1", leastSupport);
        Priors priors = runs.readPriors();
        CompiledModel model = runs.compile(err);
        Sampler sampler = Sampler.of(priors, new org.majorslist.sim.sample.Design.LatinHypercube(runs.seed()), members);
        double[] outcomes = outcome.run(model, sampler, runs.seed(), runs.conduct("members", err));
        ScenarioDiscovery discovery = discovery(priors, sampler, outcomes, err);
        List<Box> boxes = discovery.peelingTrajectory();
        DataTable table = trajectory ? trajectoryTable(boxes) : boxTable(boxes, chosen(boxes), err);
        spec.commandLine().getOut().print(table.print(print.format()));
        return ExitCodes.DONE;
    }

    private ScenarioDiscovery discovery(Priors priors, Sampler sampler, double[] outcomes, PrintWriter err) {
        double[][] values = new double[priors.names().size()][members];
        sampler.fill(0, members, values);
        int[] finite = IntStream.range(0, members)
                .filter(i -> Double.isFinite(outcomes[i]))
                .toArray();
        if (finite.length < members) {
            err.printf(
                    "majors discover: %,d of %,d members were not finite and are left out%n",
                    members - finite.length, members);
        }
        int[] free = priors.freeRows();
        double[][] kept = new double[free.length][];
        Arrays.setAll(kept, j -> select(values[free[j]], finite));
        boolean[] ofInterest = ofInterest(select(outcomes, finite));
        try {
            return ScenarioDiscovery.of(priors.freeNames(), kept, ofInterest, slice, leastSupport);
        } catch (IllegalArgumentException e) {
            throw ManyRuns.refuse(
                    "nothing-to-discover",
                    String.valueOf(e.getMessage()),
                    "--outcome",
                    "Choose another bound or time.");
        }
    }

    private static double[] select(double[] values, int[] places) {
        return IntStream.of(places).mapToDouble(i -> values[i]).toArray();
    }

    private boolean[] ofInterest(double[] outcomes) {
        long given = java.util.stream.Stream.of(above, below, highest, lowest)
                .filter(java.util.Objects::nonNull)
                .count();
        if (given != 1) {
            throw ManyRuns.refuse(
                    "what-is-of-interest",
                    given + " of --above, --below, --highest and --lowest are given",
                    "majors discover",
                    "Give one of them, such as --highest 0.1.");
        }
        boolean[] flags = new boolean[outcomes.length];
        double bound = bound(outcomes);
        boolean upper = above != null || highest != null;
        for (int i = 0; i < flags.length; i++) {
            flags[i] = upper ? outcomes[i] > bound : outcomes[i] < bound;
        }
        return flags;
    }

    private double bound(double[] outcomes) {
        if (above != null || below != null) {
            return above != null ? above : java.util.Objects.requireNonNull(below);
        }
        double share = highest != null ? highest : java.util.Objects.requireNonNull(lowest);
        String option = highest != null ? "--highest" : "--lowest";
        ManyRuns.require(share > 0 && share < 1, option, "a share between 0 and 1", share);
        double[] sorted = outcomes.clone();
        Arrays.sort(sorted);
        int count = (int) Math.clamp(Math.round(share * sorted.length), 1, sorted.length - 1L);
        return highest != null ? sorted[sorted.length - count - 1] : sorted[count];
    }

    private Box chosen(List<Box> boxes) {
        if (box == null) {
            return ScenarioDiscovery.mostBalanced(boxes);
        }
        ManyRuns.require(box >= 0 && box < boxes.size(), "--box", "a box from 0 to " + (boxes.size() - 1), box);
        return boxes.get(box);
    }

    private DataTable trajectoryTable(List<Box> boxes) {
        OutputFormat format = print.format();
        var rows = new ArrayList<List<String>>();
        for (int b = 0; b < boxes.size(); b++) {
            Box one = boxes.get(b);
            rows.add(List.of(
                    Integer.toString(b),
                    Integer.toString(one.members()),
                    Figures.share(one.coverage(), format),
                    Figures.share(one.density(), format),
                    Figures.share(one.support(), format),
                    String.join(
                            " ", one.limits().stream().map(Box.Limit::parameter).toList())));
        }
        return new DataTable(List.of("box", "members", "coverage", "density", "support", "limited"), rows);
    }

    private DataTable boxTable(List<Box> boxes, Box shown, PrintWriter err) {
        OutputFormat format = print.format();
        err.printf(
                java.util.Locale.ROOT,
                "box %d of %d: coverage %.3f, density %.3f, support %.3f; of interest are %,d members of %,d%n",
                boxes.indexOf(shown),
                boxes.size() - 1,
                shown.coverage(),
                shown.density(),
                shown.support(),
                boxes.getFirst().ofInterest(),
                boxes.getFirst().members());
        var rows = new ArrayList<List<String>>();
        for (Box.Limit limit : shown.limits()) {
            rows.add(List.of(
                    limit.parameter(),
                    Double.isInfinite(limit.low()) ? "" : Figures.of(limit.low(), format),
                    Double.isInfinite(limit.high()) ? "" : Figures.of(limit.high(), format),
                    Figures.of(limit.chance(), format)));
        }
        return new DataTable(List.of("parameter", "from", "to", "chance"), rows);
    }
}
