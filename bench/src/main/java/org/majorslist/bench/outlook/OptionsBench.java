package org.majorslist.bench.outlook;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.majorslist.law.reasoning.StatuteBook;
import org.majorslist.outlook.compare.Assumptions;
import org.majorslist.outlook.compare.Comparison;
import org.majorslist.outlook.compare.Conditions;
import org.majorslist.outlook.compare.Drivers;
import org.majorslist.outlook.compare.Study;
import org.majorslist.outlook.money.LawAndMoney;
import org.majorslist.outlook.project.OptionInputs;
import org.majorslist.outlook.project.Outlook;
import org.majorslist.outlook.project.Projection;
import org.majorslist.outlook.scenario.ScenarioModel;
import org.majorslist.register.Register;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.read.Xmile;

/// The comparison of the options in a running process, by its parts: drawing, running, judging.
///
/// `OptionsBench HOME [MEMBERS] [ROUNDS]`. Running is the engine's; drawing and judging are the outlook's.
public final class OptionsBench {
    private static final double MILLION = 1e6;

    private final Outlook outlook;
    private final List<OptionInputs> inputs;

    private OptionsBench(Path content) {
        ScenarioModel model = ScenarioModel.read(content.resolve("models/colombia"));
        outlook = Outlook.open(model, ModelCompiler.compile(Xmile.read(model.file())));
        var law = new LawAndMoney(StatuteBook.open(content.resolve("statutes")));
        var record = Register.load(content.resolve("register")).asOf(LocalDate.of(2025, 9, 15));
        inputs = outlook.inputs(
                model.options(), law, "COL", 2026, law.compare(record, "COL", 2026).basis());
    }

    /// Runs the rounds and prints the medians of their later half.
    ///
    /// @param arguments home of Majors, members (1000), rounds (20)
    public static void main(String[] arguments) {
        var bench = new OptionsBench(Path.of(arguments[0]).resolve("content"));
        int members = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        for (int threads : List.of(1, 2)) {
            double[][] times = new double[rounds][];
            for (int round = 0; round < rounds; round++) {
                times[round] = bench.round(new Outlook.Conduct(members, round, threads));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d options x %d members, %d threads: first %.0f ms; then drawing %.0f, running %.0f, judging %.0f ms, all"
                            + " %.0f ms (medians of %d rounds, load %.1f)%n",
                    bench.inputs.size(),
                    members,
                    threads,
                    Arrays.stream(times[0]).sum(),
                    median(times, 0),
                    median(times, 1),
                    median(times, 2),
                    median(times, 0) + median(times, 1) + median(times, 2),
                    rounds - rounds / 2,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    /// One comparison as `majors options` makes it \[ms]: drawing, running, judging.
    private double[] round(Outlook.Conduct conduct) {
        long start = System.nanoTime();
        Map<String, double[]> members = outlook.members(conduct);
        long drawn = System.nanoTime();
        Projection projection = outlook.projectMembers(inputs, members, 2026, conduct);
        long run = System.nanoTime();
        Study study = Study.of(projection, 5, null, 0.05);
        Assumptions assumptions = Assumptions.of(projection);
        double[] difference = study.regretDifference("O3", "O4");
        boolean[] loses = new boolean[difference.length];
        for (int m = 0; m < loses.length; m++) {
            loses[m] = difference[m] > 0;
        }
        int answers = Comparison.listAll(projection).size()
                + Drivers.rank(assumptions, difference).size()
                + (Conditions.of(assumptions, loses).box().isPresent() ? 1 : 0);
        long judged = System.nanoTime();
        if (answers == 0) {
            throw new IllegalStateException("The comparison says nothing.");
        }
        return new double[] {(drawn - start) / MILLION, (run - drawn) / MILLION, (judged - run) / MILLION};
    }

    private static double median(double[][] times, int part) {
        double[] later = Arrays.stream(times)
                .skip(times.length / 2)
                .mapToDouble(time -> time[part])
                .sorted()
                .toArray();
        return later[later.length / 2];
    }
}
