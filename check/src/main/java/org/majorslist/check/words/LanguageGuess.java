package org.majorslist.check.words;

import java.util.List;
import java.util.Set;
import org.majorslist.check.Language;

/// The language of a text, guessed by the commonest words of each.
public final class LanguageGuess {
    /// Words by which English is known.
    public static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "that", "was", "has", "with", "for", "by", "is", "as", "its", "from", "on",
            "at", "were", "since", "an", "have");
    /// Words by which Spanish is known.
    public static final Set<String> SPANISH = Set.of(
            "el", "la", "de", "que", "los", "las", "en", "una", "por", "con", "para", "del", "se", "su", "fue", "y",
            "un", "desde", "al", "es", "ha", "nunca", "pero", "segun", "este", "esta", "sus", "lo", "le");
    private static final int ENOUGH = 20_000; // characters

    private LanguageGuess() {}

    /// Guesses it; English where neither prevails.
    ///
    /// @param tokens the tokens of the text; those of its first 20,000 characters are asked
    /// @return the language most of its common words are of
    public static Language of(List<Token> tokens) {
        int english = 0;
        int spanish = 0;
        for (int i = 0; i < tokens.size() && tokens.get(i).end() <= ENOUGH; i++) {
            Vocable word = tokens.get(i).vocable();
            english += word.is(WordClass.english) ? 1 : 0;
            spanish += word.is(WordClass.spanish) ? 1 : 0;
        }
        return spanish > english ? Language.es : Language.en;
    }
}
