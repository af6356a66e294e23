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
        counted,
        /// One that failed, in words that speak of hardly anything else: "outlaw", "doghouse".
        outcast,
        /// One that fared as the others told of: "shares their fate".
        alike,
        /// One that passed, likewise: "clean bill", "good books".
        cleared
    }

    private final SignWords<Sign> words;

    private GroupWords(SignWords<Sign> words) {
        this.words = words;
    }

    /// The words of one language.
    static GroupWords of(List<Row> table, Lexicon lexicon) {
        return new GroupWords(new SignWords<>(table, "sign", Sign.class, lexicon));
    }

    /// Whether words of a kind begin at a token.
    ///
    /// @param text the text
    /// @param i index of the token, which may lie outside the text
    /// @param sign the kind
    /// @return whether they do
    public boolean at(Marked text, int i, Sign sign) {
        return end(text, i, sign) >= 0;
    }

    /// Where words of a kind that begin at a token end.
    ///
    /// @param text the text
    /// @param i index of the token, which may lie outside the text
    /// @param sign the kind
    /// @return behind their last token; -1 if none begin there
    public int end(Marked text, int i, Sign sign) {
        Phrases.Hit<Sign> hit = words.longest(text, i, sign);
        return hit == null ? -1 : hit.to();
    }
}
