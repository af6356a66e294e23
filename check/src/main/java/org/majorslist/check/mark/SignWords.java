package org.majorslist.check.mark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Table.Row;

/// The words of a table that each show one thing of a closed set, such as how they point back.
///
/// @param <S> what they can show
final class SignWords<S extends Enum<S>> {
    private final Phrases<S> words;

    /// Takes the rows of one language.
    ///
    /// @param column the column that says what the words of its row show
    SignWords(List<Row> table, String column, Class<S> signs, Lexicon lexicon) {
        words = new Phrases<>(lexicon);
        for (Row row : table) {
            S sign = row.choice(column, signs);
            row.words("words").forEach(written -> words.add(written, sign));
        }
    }

    /// Whether words that show any sign begin at a token.
    boolean begin(Marked text, int i) {
        return words.firstAt(text.tokens(), i) != null;
    }

    /// The longest words that show a sign and begin at a token; `null` if none do, or if the token lies outside the
    /// text.
    Phrases.@Nullable Hit<S> longest(Marked text, int i, S sign) {
        if (i < 0 || i >= text.size() || words.silent(text.word(i))) {
            return null;
        }
        Phrases.Hit<S> longest = null;
        for (Phrases.Hit<S> hit : words.at(text.tokens(), i)) {
            boolean longer = longest == null || hit.to() > longest.to();
            longest = hit.meaning() == sign && longer ? hit : longest;
        }
        return longest;
    }
}
