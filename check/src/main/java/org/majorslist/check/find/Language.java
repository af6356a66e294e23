package org.majorslist.check.find;

import java.util.List;
import java.util.Set;

/// A language the check reads.
public enum Language {
    /// English.
    en,
    /// Spanish.
    es;

    static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "that", "was", "has", "with", "for", "by", "is", "as", "its", "from");
    static final Set<String> SPANISH =
            Set.of("el", "la", "de", "que", "los", "las", "en", "una", "por", "con", "para", "del", "se", "su", "fue");
    private static final int ENOUGH = 20_000;

    /// Guesses the language of a text by its commonest words; English where neither prevails.
    ///
    /// @param tokens the tokens of the text, of which the first 20,000 are looked at
    /// @return the language most of its common words are of
    static Language of(List<Token> tokens) {
        int english = 0;
        int spanish = 0;
        for (int i = 0; i < Math.min(tokens.size(), ENOUGH); i++) {
            Vocable word = tokens.get(i).vocable();
            english += word.is(WordClass.english) ? 1 : 0;
            spanish += word.is(WordClass.spanish) ? 1 : 0;
        }
        return spanish > english ? es : en;
    }
}
