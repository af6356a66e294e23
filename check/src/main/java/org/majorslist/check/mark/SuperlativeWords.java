package org.majorslist.check.mark;

import java.util.List;
import java.util.Map;
import org.majorslist.check.ClaimType;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Table.Row;

/// The words of superlatives.csv, which tell that a figure is the highest or lowest of its series.
public final class SuperlativeWords {
    /// What a word needs beside it.
    public enum Role {
        /// Nothing: "all-time highs".
        alone,
        /// Nothing: "leads the table".
        place,
        /// What it is the most of: "the highest".
        most,
        /// What "the highest" is the most of: "of the series".
        scope,
        /// What it is more than: "more".
        more,
        /// What "more" goes beyond: "than in any other year".
        beyond,
        /// What was never so: "never", "no government".
        never,
        /// What "never" denies: "so much"; with a value of its own where that is the lowest: "so little".
        much,
        /// What was not so for a time: "had not been", which needs "so much" and a start or a scope as well.
        not,
        /// Who never saw more: "nobody", which needs "more" and a scope.
        nobody,
        /// Nothing but a measured figure in its sentence or the one before: "without precedent".
        figured
    }

    /// A word of the table.
    ///
    /// @param role what it needs beside it
    /// @param rule the claim read from it; its value is empty for words that tell no record by themselves
    public record Word(Role role, Patterns.Rule rule) {}

    private final Phrases<Word> words;

    private SuperlativeWords(Lexicon lexicon) {
        words = new Phrases<>(lexicon);
    }

    /// The words of one language.
    static SuperlativeWords of(List<Row> table, Lexicon lexicon) {
        var all = new SuperlativeWords(lexicon);
        for (Row row : table) {
            var word = new Word(row.choice("role", Role.class), rule(row));
            row.words("words").forEach(written -> all.words.add(written, word));
        }
        return all;
    }

    /// The words that begin at a token.
    ///
    /// @param text the text
    /// @param i index of the token
    /// @return the longest first; none if none begins there
    public List<Phrases.Hit<Word>> at(Marked text, int i) {
        return words.at(text.tokens(), i);
    }

    private static Patterns.Rule rule(Row row) {
        return new Patterns.Rule(
                VerdictWords.ORDER,
                row,
                Map.of(
                        "indicator", "@link",
                        "value", row.get("value"),
                        "unit", "rank",
                        "area", row.get("role").equals("place") ? "" : "focus",
                        "period", "term"),
                List.of(),
                false,
                row.file().getFileName() + ": " + row.get("role"),
                ClaimType.rank);
    }
}
