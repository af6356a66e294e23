package org.majorslist.app.ensemble;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.DataTable;
import org.majorslist.app.console.ExitCodes;
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
    private InterestOptions interest = new InterestOptions();

    @Mixin
    private PrintOptions print = new PrintOptions();

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "2048",
            description = "How many members to run (default: ${DEFAULT-VALUE}).")
    private int members = 2048;

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
        DataTable table = trajectory ? DiscoveryTables.trajectory(boxes, print.format()) : limits(boxes, err);
        spec.commandLine().getOut().print(table.print(print.format()));
        return ExitCodes.DONE;
    }

    private DataTable limits(List<Box> boxes, PrintWriter err) {
        Box shown = chosen(boxes);
        DiscoveryTables.tell(boxes, shown, err);
        return DiscoveryTables.limits(shown, print.format());
    }

    private ScenarioDiscovery discovery(Priors priors, Sampler sampler, double[] outcomes, PrintWriter err) {
        double[][] values = new double[priors.names().size()][members];
        sampler.fill(0, members, values);
        int[] finite = finite(outcomes, err);
        int[] free = priors.freeRows();
        double[][] kept = new double[free.length][];
        Arrays.setAll(kept, j -> select(values[free[j]], finite));
        boolean[] ofInterest = interest.flags(select(outcomes, finite));
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

    private int[] finite(double[] outcomes, PrintWriter err) {
        int[] finite = IntStream.range(0, members)
                .filter(i -> Double.isFinite(outcomes[i]))
                .toArray();
        if (finite.length < members) {
            err.printf(
                    "majors discover: %,d of %,d members were not finite and are left out%n",
                    members - finite.length, members);
        }
        return finite;
    }

    private static double[] select(double[] values, int[] places) {
        return IntStream.of(places).mapToDouble(i -> values[i]).toArray();
    }

    private Box chosen(List<Box> boxes) {
        if (box == null) {
            return ScenarioDiscovery.mostBalanced(boxes);
        }
        ManyRuns.require(box >= 0 && box < boxes.size(), "--box", "a box from 0 to " + (boxes.size() - 1), box);
        return boxes.get(box);
    }
}
