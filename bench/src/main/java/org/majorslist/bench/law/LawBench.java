package org.majorslist.bench.law;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.majorslist.law.Determination;
import org.majorslist.law.LawBook;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;
import org.majorslist.law.reasoning.StatuteBook;
import org.majorslist.law.rules.Decision;
import org.majorslist.law.rules.DmnReader;
import org.majorslist.law.rules.KieEngine;
import org.majorslist.law.rules.RuleEngine;
import org.majorslist.law.rules.TableEngine;

/// Times a full country-cycle evaluation (all programmes, banks and trade measures) with our evaluator and with
/// Apache KIE behind the same layer, and single table calls of both without the layer. Processor time, best of five rounds.
public final class LawBench {
    private static final int ROUNDS = 5;

    private LawBench() {}

    /// Prints one line a measurement.
    ///
    /// @param arguments the folder of Majors
    public static void main(String[] arguments) {
        Path statutes = Path.of(arguments.length > 0 ? arguments[0] : ".", "content/statutes");
        long start = cpuNanos();
        LawBook own = LawBook.open(statutes);
        List<Situation> situations = situations();
        own.effects(situations.getFirst());
        System.out.printf("first full evaluation, own, cold: %.0f ms%n", (cpuNanos() - start) / 1e6);
        LawBook kie = StatuteBook.openWithKie(statutes);
        start = cpuNanos();
        kie.effects(situations.getFirst());
        System.out.printf("first full evaluation, KIE behind our layer, cold: %.0f ms%n", (cpuNanos() - start) / 1e6);
        time("full evaluation, own", 400, situations, one -> own.effects(one).all().size());
        time("full evaluation, KIE behind our layer", 10, situations, one -> kie.effects(one).all().size());
        RuleEngine tables = TableEngine.of(DmnReader.read(statutes.resolve("fraa-706/fraa-706.dmn")));
        RuleEngine reference = KieEngine.load(statutes.resolve("fraa-706/fraa-706.dmn"));
        Map<String, Object> facts = Map.ofEntries(
                Map.entry("class", "covered"), Map.entry("limb", "A"), Map.entry("report", "timely"),
                Map.entry("procedures of 490", false), Map.entry("listed", true), Map.entry("period", "within"),
                Map.entry("previous designation", "free"), Map.entry("designation", "2A"),
                Map.entry("thrice designated", false), Map.entry("waiver", "none"), Map.entry("waiver basis", "3A"),
                Map.entry("scope", "outside"), Map.entry("bank named", true));
        time("one table (706 aid), own", 20_000, situations, one -> use(tables.decide("aid", facts)));
        time("one table (706 aid), KIE called directly", 1_000, situations, one -> use(reference.decide("aid", facts)));
    }

    /// Processor time of this thread \[ns]: other work on the machine disturbs it less than the clock.
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int use(Decision decision) {
        return decision.fired().id().length();
    }

    private static List<Situation> situations() {
        return List.of(
                Situation.of("COL", 2026, Determination.FAILED_DEMONSTRABLY, new Waiver.None()),
                Situation.of("COL", 2026, Determination.FAILED_DEMONSTRABLY, new Waiver.Full()),
                Situation.of("COL", 1996, Determination.DENIED, new Waiver.None()),
                Situation.of("MEX", 1996, Determination.FULLY_COOPERATING, new Waiver.None()));
    }

    private static void time(String what, int repeats, List<Situation> situations, ToIntFunction<Situation> work) {
        double best = Double.MAX_VALUE;
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpuNanos();
            for (int i = 0; i < repeats; i++) {
                sum += work.applyAsInt(situations.get(i % situations.size()));
            }
            best = Math.min(best, (cpuNanos() - start) / 1e3 / repeats);
        }
        System.out.printf("%s: %.1f µs (best of %d rounds of %d; check %d)%n", what, best, ROUNDS, repeats, sum);
    }
}
