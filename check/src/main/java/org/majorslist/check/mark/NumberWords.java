package org.majorslist.check.mark;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Rules.NumberWord;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.Vocable;

/// The words of numbers.csv, and those made of one of them: with "fold", or with the endings of a Spanish verb.
final class NumberWords {
    private static final String FOLD = "fold";
    /// What all stems of Spanish verbs that multiply end in: "duplic-ó", "sextuplic-an".
    private static final String STEM = "plic";

    private static final Set<String> ENDINGS = Set.of(
            "o", "a", "an", "aron", "ado", "ada", "ados", "adas", "ar", "ando", "aba", "aban", "ara", "aran", "aria",
            "arian", "arse", "andose");

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
        NumberWord fold = made(word.norm());
        if (fold == null && words.beginningWith(word).length == 0) {
            word.remainSilent(table);
        }
        return fold;
    }

    private @Nullable NumberWord made(String norm) {
        NumberWord fold = fold(norm);
        return fold == null ? multiplies(norm) : fold;
    }

    /// "Duplicó", "se ha quintuplicado", "sextuplican".
    private @Nullable NumberWord multiplies(String norm) {
        int stem = norm.indexOf(STEM) + STEM.length();
        if (stem < STEM.length() || !ENDINGS.contains(norm.substring(stem))) {
            return null;
        }
        NumberWord times = words.find(norm.substring(0, stem));
        return times == null || !times.kind().equals("multiplies") ? null : times;
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
