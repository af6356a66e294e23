package org.majorslist.check.mark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.mark.VerdictWords.Sense;
import org.majorslist.check.mark.VerdictWords.Way;
import org.majorslist.check.mark.VerdictWords.Word;
import org.majorslist.check.words.Table.Row;

/// What the rows of verdict-words.csv claim: a standing, a number of countries that share it, or one only thought of.
final class VerdictRules {
    /// A number of countries, and what was only thought of, go before the bare standing they are told with.
    private static final int FIRST = -1;

    private VerdictRules() {}

    /// A word of the table with all claims it can make.
    static Word word(Row row) {
        Way way = row.choice("way", Way.class);
        boolean open = row.get("outcome").isEmpty();
        Outcome outcome = open ? Outcome.certified : row.choice("outcome", Outcome.class);
        var statuses = new EnumMap<Outcome, Patterns.Rule>(Outcome.class);
        var counts = new EnumMap<Outcome, Patterns.Rule>(Outcome.class);
        for (Outcome each : Outcome.values()) {
            statuses.put(each, status(row, each));
            counts.put(each, count(row, each));
        }
        return new Word(way, outcome, row.choice("sense", Sense.class), statuses, counts, considered(row), false);
    }

    private static Patterns.Rule status(Row row, Outcome outcome) {
        return rule(
                row,
                ClaimType.status,
                Map.of(
                        "indicator", outcome.status(),
                        "value", outcome.name(),
                        "unit", "",
                        "area", "place",
                        "period", "decision"),
                Guard.of(row));
    }

    /// "Thought hard about refusing Peru" has not refused it.
    private static Patterns.Rule considered(Row row) {
        return rule(
                row,
                ClaimType.event,
                Map.of(
                        "indicator", "decertification_considered",
                        "value", "true",
                        "unit", "",
                        "area", "place",
                        "period", "year"),
                List.of(new Guard(Guard.Kind.article, "exam")));
    }

    private static Patterns.Rule count(Row row, Outcome outcome) {
        return rule(
                row,
                ClaimType.quantity,
                Map.of(
                        "indicator", outcome.count(),
                        "value", "@n",
                        "unit", "countries",
                        "area", "WLD",
                        "period", "decision-year"),
                Guard.of(row));
    }

    private static Patterns.Rule rule(Row row, ClaimType type, Map<String, String> cells, List<Guard> guards) {
        return new Patterns.Rule(
                type == ClaimType.status ? VerdictWords.ORDER : FIRST,
                row,
                cells,
                guards,
                false,
                row.file().getFileName() + ": " + row.get("outcome") + " " + row.get("way"),
                type);
    }
}
