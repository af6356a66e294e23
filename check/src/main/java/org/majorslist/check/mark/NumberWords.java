package org.majorslist.check.mark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Rules.NumberWord;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.Vocable;

/// The words of numbers.csv, and those made of one of them and "fold".
final class NumberWords {
    private static final String FOLD = "fold";
    private final Phrases<NumberWord> words;
    private final int table;

    NumberWords(Phrases<NumberWord> words, Lexicon lexicon) {
        this.words = words;
        table = lexicon.newTable();
    }

    /// Whether a word is known to begin no number: told by one bit.
    boolean silent(Vocable word) {
        return word.silent(table);
    }

    /// The number word that begins at a token; `null` if none does.
    @Nullable
    NumberWord at(List<Token> tokens, int i) {
        Vocable word = tokens.get(i).vocable();
        if (word.silent(table)) {
            return null;
        }
        Phrases.Hit<NumberWord> hit = words.firstAt(tokens, i);
        if (hit != null) {
            return hit.meaning();
        }
        NumberWord fold = fold(word.norm());
        if (fold == null && words.beginningWith(word).length == 0) {
            word.remainSilent(table);
        }
        return fold;
    }

    /// Twelvefold: any number word before "fold".
    private @Nullable NumberWord fold(String norm) {
        if (!norm.endsWith(FOLD) || norm.length() == FOLD.length()) {
            return null;
        }
        NumberWord times = words.find(norm.substring(0, norm.length() - FOLD.length()));
        return times == null ? null : new NumberWord("multiple", times.value());
    }
}
