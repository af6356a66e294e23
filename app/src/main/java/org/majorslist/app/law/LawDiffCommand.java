package org.majorslist.app.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.app.console.ExitCodes;
import org.majorslist.app.console.OutputFormat;
import org.majorslist.law.Effect;
import org.majorslist.law.LawBook;
import org.majorslist.law.Situation;
import org.majorslist.register.Determination;
import org.majorslist.register.asof.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `majors law diff`: what an amendment changes.
@Command(
        name = "diff",
        description = "Every answer that amended rules change, over all determinations on record.",
        footer = {
            "",
            "DIR holds amended copies of files of content/statutes, such as coverage.dmn.",
            "",
            "Examples:",
            "  majors law diff --rules docs/guide/amendment-incle --cycle 2026",
            "  majors law diff --rules docs/guide/amendment-incle --country BOL --format csv"
        })
public final class LawDiffCommand extends LawSubcommand {
    @Option(names = "--rules", required = true, paramLabel = "DIR", description = "The folder of amended rule files.")
    private Path rules = Path.of("");

    @Option(names = "--country", paramLabel = "COUNTRY", description = "One country: ISO code or name.")
    private @Nullable String country;

    @Option(names = "--cycle", paramLabel = "FY", description = "One cycle, such as 2026.")
    private @Nullable Integer cycle;

    /// Made by picocli.
    public LawDiffCommand() {}

    @Override
    public Integer call() {
        LawBook now = LawShelf.law();
        LawBook amended = LawShelf.law(rules);
        AsOf record = LawShelf.register().asOf(print().asOf());
        String iso3 = country == null
                ? null
                : record.register().countries().get(country, "--country").iso3();
        List<Determination> asked = record.listDeterminations().stream()
                .filter(row -> cycle == null || row.cycle() == cycle)
                .filter(row -> iso3 == null || row.country().equals(iso3))
                .sorted(Comparator.comparingInt(Determination::cycle).thenComparing(Determination::country))
                .toList();
        printProgress("comparing " + asked.size() + " determinations");
        var rows = new ArrayList<List<String>>();
        var known = new HashMap<Situation, List<Change>>(); // the law never asks which country it is
        for (Determination row : asked) {
            Situation situation = RecordedSituation.of(row, now);
            known.computeIfAbsent(nameless(situation), same -> changes(same, now, amended))
                    .forEach(change -> rows.add(change.row(situation)));
        }
        printRows(List.of("cycle", "country", "query", "now", "amended", "rule_now", "rule_amended"), rows);
        if (print().format() == OutputFormat.table) {
            printText("\n" + rows.size() + say(" answers change.\n", " respuestas cambian.\n"));
        }
        return ExitCodes.DONE;
    }

    private record Change(Effect now, Effect amended) {
        List<String> row(Situation situation) {
            return List.of(
                    Integer.toString(situation.fiscalYear()),
                    situation.country(),
                    now.query().text(),
                    word(now),
                    word(amended),
                    now.rule(),
                    amended.rule());
        }
    }

    private static Situation nameless(Situation situation) {
        return new Situation(
                "",
                situation.fiscalYear(),
                situation.day(),
                situation.listed(),
                situation.determination(),
                situation.waiver(),
                situation.given());
    }

    private static List<Change> changes(Situation situation, LawBook now, LawBook amended) {
        List<Effect> before = now.effects(situation).all();
        List<Effect> after = amended.effects(situation).all();
        var changes = new ArrayList<Change>();
        for (int i = 0; i < before.size(); i++) {
            Effect old = before.get(i);
            Effect changed = after.get(i);
            if (old.result() != changed.result() || old.disputed() != changed.disputed()) {
                changes.add(new Change(old, changed));
            }
        }
        return changes;
    }

    private static String word(Effect effect) {
        return effect.result().key() + (effect.disputed() ? " (disputed)" : "");
    }
}
