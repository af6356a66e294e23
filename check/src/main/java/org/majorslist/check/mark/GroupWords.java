package org.majorslist.check.mark;

import java.util.List;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Table.Row;

/// The words of group-words.csv, which show that countries named together are those of one outcome of a decision.
public final class GroupWords {
    /// What a word shows.
    public enum Sign {
        /// They keep someone company, fare the same, or do so again: "beside", "join", "repiten".
        company,
        /// They failed, in whatever words: "bench", "casillero".
        failing,
        /// They were spared: "aid", "waiver", "perdona".
        spared,
        /// Behind a number, what counts countries or ends the count: "names", "this time".
        counted
    }

    private final Phrases<Sign> words;

    private GroupWords(Lexicon lexicon) {
        words = new Phrases<>(lexicon);
    }

    /// The words of one language.
    static GroupWords of(List<Row> table, Lexicon lexicon) {
        var all = new GroupWords(lexicon);
        for (Row row : table) {
            Sign sign = row.choice("sign", Sign.class);
            row.words("words").forEach(written -> all.words.add(written, sign));
        }
        return all;
    }

    /// Whether words of a kind begin at a token.
    ///
    /// @param text the text
    /// @param i index of the token, which may lie outside the text
    /// @param sign the kind
    /// @return whether they do
    public boolean at(Marked text, int i, Sign sign) {
        if (i < 0 || i >= text.size() || words.silent(text.word(i))) {
            return false;
        }
        for (Phrases.Hit<Sign> hit : words.at(text.tokens(), i)) {
            if (hit.meaning() == sign) {
                return true;
            }
        }
        return false;
    }
}
