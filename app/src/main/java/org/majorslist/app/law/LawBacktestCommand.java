package org.majorslist.app.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.law.Effects;
import org.majorslist.law.LawBook;
import org.majorslist.law.Result;
import org.majorslist.register.Determination;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `majors law backtest`: the effects of every determination on record.
@Command(
        name = "backtest",
        description = "The effects of every determination on record: counts a cycle, or every effect with --all.",
        footer = {"", "Examples:", "  majors law backtest", "  majors law backtest --all --format csv"})
public final class LawBacktestCommand extends LawSubcommand {
    @Option(names = "--all", description = "Every effect, not the counts.")
    private boolean all;

    /// Made by picocli.
    public LawBacktestCommand() {}

    @Override
    public Integer call() {
        LawBook law = LawShelf.law();
        List<Effects> effects = LawShelf.register().asOf(print().asOf()).listDeterminations().stream()
                .sorted(Comparator.comparingInt(Determination::cycle).thenComparing(Determination::country))
                .map(row -> law.effects(RecordedSituation.of(row, law)))
                .toList();
        if (all) {
            printAll(effects);
        } else {
            printCounts(effects);
        }
        return ExitCodes.DONE;
    }

    private void printAll(List<Effects> effects) {
        var rows = new ArrayList<List<String>>();
        for (Effects one : effects) {
            one.all()
                    .forEach(effect -> rows.add(List.of(
                            Integer.toString(one.situation().fiscalYear()),
                            one.situation().country(),
                            one.regime().name(),
                            one.situation().determination().key(),
                            one.situation().waiver().text(),
                            effect.query().text(),
                            effect.result().key(),
                            effect.rule(),
                            effect.citationText(),
                            Boolean.toString(effect.disputed()))));
        }
        printRows(
                List.of(
                        "cycle",
                        "country",
                        "regime",
                        "determination",
                        "waiver",
                        "query",
                        "result",
                        "rule",
                        "citation",
                        "disputed"),
                rows);
    }

    private void printCounts(List<Effects> effects) {
        var byCycle = new TreeMap<Integer, List<Effects>>();
        effects.forEach(one -> byCycle.computeIfAbsent(one.situation().fiscalYear(), key -> new ArrayList<>())
                .add(one));
        var columns = new ArrayList<>(List.of("cycle", "regime", "countries"));
        for (Result result : Result.values()) {
            columns.add(result.key());
        }
        var rows = new ArrayList<List<String>>();
        byCycle.forEach((cycle, ofCycle) -> rows.add(counts(cycle, ofCycle)));
        printRows(columns, rows);
    }

    private static List<String> counts(int cycle, List<Effects> effects) {
        Map<Result, Long> counts = new EnumMap<>(Result.class);
        effects.forEach(one -> one.all().forEach(effect -> counts.merge(effect.result(), 1L, Long::sum)));
        var row = new ArrayList<String>();
        row.add(Integer.toString(cycle));
        row.add(effects.getFirst().regime().name());
        row.add(Integer.toString(effects.size()));
        for (Result result : Result.values()) {
            row.add(Long.toString(counts.getOrDefault(result, 0L)));
        }
        return row;
    }
}
