package org.majorslist.check.find;

import org.jspecify.annotations.Nullable;

/// A word as the rule tables know it, shared by all its tokens, so that each table is asked once for each word and not
/// once for each token.
final class Vocable {
    private static final int BITS = 6;
    private static final int[] NONE = {};

    private final String norm;
    private final long[] classes;
    private final int[] classList;
    private final long cues;
    private final int tables;
    private @Nullable Object @Nullable [] answers;
    private final long signature;
    private long silent;

    /// @param norm the word, folded
    /// @param classes one bit for each class of words it belongs to; empty if it belongs to none
    /// @param cues one bit for each cue of cues.csv it gives
    /// @param tables how many tables of phrases there are, at most 64
    Vocable(String norm, long[] classes, long cues, int tables) {
        this.norm = norm;
        this.classes = classes;
        this.cues = cues;
        this.tables = tables;
        classList = list(classes);
        signature = signature(norm);
    }

    private static int[] list(long[] classes) {
        if (classes.length == 0) {
            return NONE;
        }
        return java.util.BitSet.valueOf(classes).stream().toArray();
    }

    String norm() {
        return norm;
    }

    /// One bit of 64, drawn from the spelling: where it differs, the words differ.
    long signature() {
        return signature;
    }

    /// The signature of a spelling.
    static long signature(String norm) {
        int hash = norm.hashCode();
        return 1L << ((hash ^ (hash >>> 7)) & 63);
    }

    /// Whether the word belongs to a class of the lexicon.
    boolean in(int wordClass) {
        return classes.length > 0 && (classes[wordClass >> BITS] & (1L << wordClass)) != 0;
    }

    /// Whether it gives a cue.
    boolean gives(Cue cue) {
        return (cues & cue.bit()) != 0;
    }

    /// Adds the classes of this word to those of a sentence.
    void addTo(long[] ofSentence) {
        for (int wordClass : classList) {
            ofSentence[wordClass >> BITS] |= 1L << wordClass;
        }
    }

    /// Whether a table was asked before and has nothing to say of this word: the usual case, told by one bit.
    boolean silent(int table) {
        return (silent & (1L << table)) != 0;
    }

    /// What a table remembers of this word; `null` if it was not asked yet. Threads may ask twice, to the same result.
    @Nullable
    Object remembered(int table) {
        @Nullable Object[] known = answers;
        return known == null ? null : known[table];
    }

    void remember(int table, Object answer) {
        @Nullable Object[] known = answers;
        if (known == null) {
            known = new @Nullable Object[tables];
            answers = known;
        }
        known[table] = answer;
    }

    /// Remembers that a table has nothing to say of this word.
    void remainSilent(int table) {
        silent |= 1L << table;
    }
}
