package org.majorslist.check.find;

import org.jspecify.annotations.Nullable;

/// A word as the rule tables know it, shared by all its tokens, so that each table is asked once for each word and not
/// once for each token.
final class Vocable {
    private static final int BITS = 6;

    private final String norm;
    private final long[] classes;
    private final boolean inAny;
    private final @Nullable Object[] phrases;

    /// @param norm the word, folded
    /// @param classes one bit for each class of words it belongs to
    /// @param inAny whether it belongs to one at all
    /// @param tables how many tables of phrases there are
    Vocable(String norm, long[] classes, boolean inAny, int tables) {
        this.norm = norm;
        this.classes = classes;
        this.inAny = inAny;
        phrases = new @Nullable Object[tables];
    }

    String norm() {
        return norm;
    }

    /// Whether the word belongs to a class of the lexicon.
    boolean in(int wordClass) {
        return inAny && (classes[wordClass >> BITS] & (1L << wordClass)) != 0;
    }

    /// Adds the classes of this word to those of a sentence.
    void addTo(long[] ofSentence) {
        if (inAny) {
            for (int i = 0; i < classes.length; i++) {
                ofSentence[i] |= classes[i];
            }
        }
    }

    /// What a table remembers of this word; `null` if it was not asked yet. Threads may ask twice, to the same result.
    @Nullable
    Object remembered(int table) {
        return phrases[table];
    }

    void remember(int table, Object answer) {
        phrases[table] = answer;
    }
}
