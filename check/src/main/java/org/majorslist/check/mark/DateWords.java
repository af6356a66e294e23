package org.majorslist.check.mark;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorslist.check.ClaimType;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Table.Row;

/// The words of date-words.csv, which tell what a date is the date of: a president's first day, an election, a law.
public final class DateWords {
    /// What a word needs beside it.
    public enum Role {
        /// Nothing: it tells what happened.
        alone,
        /// A thing it was done to.
        deed,
        /// A deed.
        thing
    }

    /// A word of the table.
    ///
    /// @param role what it needs beside it
    /// @param indicator what the date is of
    /// @param ahead whether the date must lie behind the day of the text
    /// @param first the first year meant; 0 for any
    /// @param last the last year meant; 0 for any
    /// @param rule the claim read from it
    public record Word(Role role, String indicator, boolean ahead, int first, int last, Patterns.Rule rule) {}

    private static final Set<String> WHEN = Set.of("past", "ahead", "");

    private final Phrases<Word> words;

    private DateWords(Lexicon lexicon) {
        words = new Phrases<>(lexicon);
    }

    /// The words of one language.
    static DateWords of(List<Row> table, Lexicon lexicon) {
        var all = new DateWords(lexicon);
        for (Row row : table) {
            Word word = word(row);
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

    private static Word word(Row row) {
        String when = row.get("when");
        int dots = when.indexOf("..");
        if (dots < 0 && !WHEN.contains(when)) {
            throw row.fault("there is no time \"" + when + "\", only past, ahead and years such as 1998..2001");
        }
        return new Word(
                row.choice("role", Role.class),
                row.get("indicator"),
                when.equals("ahead"),
                dots < 0 ? 0 : year(row, when.substring(0, dots)),
                dots < 0 ? 0 : year(row, when.substring(dots + 2)),
                rule(row));
    }

    private static int year(Row row, String written) {
        if (!Years.is(written)) {
            throw row.fault("\"" + written + "\" is no year");
        }
        return Years.number(written);
    }

    private static Patterns.Rule rule(Row row) {
        return new Patterns.Rule(
                VerdictWords.ORDER,
                row,
                Map.of(
                        "indicator", row.get("indicator"),
                        "value", "@date",
                        "unit", "date",
                        "area", row.get("area"),
                        "period", "date"),
                Guard.of(row),
                false,
                row.file().getFileName() + ": " + row.get("indicator"),
                ClaimType.date);
    }
}
