package org.majorslist.check.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A few words a rule asks a token for. One bit tells most other words apart before a letter is read, and a table with
/// more room than words nearly all the rest, so that asking costs next to nothing where the answer is no.
public final class WordList {
    private static final int ROOM = 4; // slots for each word, at least

    private final long signatures;
    private final @Nullable String[] slots;
    /// The hashes of the words in their slots; an empty slot is told by its word.
    private final int[] hashes;

    private WordList(Set<String> words) {
        int size = Integer.highestOneBit(Math.max(1, words.size() * ROOM - 1)) * 2;
        slots = new @Nullable String[size];
        hashes = new int[size];
        long all = 0;
        for (String word : words) {
            all |= Vocable.signature(word);
            add(word);
        }
        signatures = all;
    }

    private void add(String word) {
        int slot = slot(word.hashCode());
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = word;
        hashes[slot] = word.hashCode();
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }

    /// A list of words.
    ///
    /// @param words folded, each once
    /// @return the list
    /// @throws IllegalArgumentException if a word is not folded, and so would never be met
    public static WordList of(String... words) {
        for (String word : words) {
            if (word.codePoints().anyMatch(Character::isLetter) && !word.equals(Fold.fold(word))) {
                throw new IllegalArgumentException("\"" + word + "\" is not folded.");
            }
        }
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
        return (signatures & word.signature()) != 0 && holds(word.norm(), word.hash());
    }

    /// Whether a spelling is one of them.
    ///
    /// @param norm the word, folded
    /// @return whether the list has it
    public boolean has(String norm) {
        return (signatures & Vocable.signature(norm)) != 0 && holds(norm, norm.hashCode());
    }

    private boolean holds(String norm, int hash) {
        for (int slot = slot(hash); ; slot = (slot + 1) & (slots.length - 1)) {
            String word = slots[slot];
            if (word == null) {
                return false;
            }
            if (hashes[slot] == hash && word.equals(norm)) {
                return true;
            }
        }
    }
}
