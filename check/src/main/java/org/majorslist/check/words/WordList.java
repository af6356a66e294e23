package org.majorslist.check.words;

import java.util.Set;

/// A few words a rule asks a token for. One bit tells most other words apart before a letter is read, so that asking
/// costs next to nothing where the answer is no.
public final class WordList {
    private final Set<String> words;
    private final long signatures;

    private WordList(Set<String> words) {
        this.words = words;
        long all = 0;
        for (String word : words) {
            all |= Vocable.signature(word);
        }
        signatures = all;
    }

    /// A list of words.
    ///
    /// @param words folded, each once
    /// @return the list
    public static WordList of(String... words) {
        return new WordList(Set.of(words));
    }

    /// A list written as words between blanks.
    ///
    /// @param words folded, each once
    /// @return the list
    public static WordList ofWords(String words) {
        return of(words.strip().split("\\s+", -1));
    }

    /// Whether a word of a text is one of them.
    ///
    /// @param word a word of a text
    /// @return whether the list has it
    public boolean has(Vocable word) {
        return (signatures & word.signature()) != 0 && words.contains(word.norm());
    }

    /// Whether a spelling is one of them.
    ///
    /// @param norm the word, folded
    /// @return whether the list has it
    public boolean has(String norm) {
        return (signatures & Vocable.signature(norm)) != 0 && words.contains(norm);
    }
}
