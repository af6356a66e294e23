package org.majorslist.check.words;

/// Tells most words of a text that are none of some words, by a few bits and without spelling them out.
///
/// Says no only where it is sure. Threads may share it once all words are added.
public final class LikelyWords {
    private static final int BITS = 1 << 14;
    private static final int PREFIX = Vocable.OPENING;
    private static final int ASCII = 128;

    private final long[] words = new long[BITS / Long.SIZE];
    private final long[] beginnings = new long[BITS / Long.SIZE];

    private boolean hasShortBeginnings;

    /// Makes an empty one, which says no to all words of ASCII.
    public LikelyWords() {}

    /// Adds a word.
    ///
    /// @param word folded; a `*` at its end stands for any ending
    public void add(String word) {
        boolean open = word.endsWith("*");
        String letters = open ? word.substring(0, Math.min(PREFIX, word.length() - 1)) : word;
        hasShortBeginnings |= open && letters.length() < PREFIX;
        set(open ? beginnings : words, letters.chars().reduce(0, LikelyWords::next));
    }

    /// Whether a word of a text may be one of them.
    ///
    /// @param word the word
    /// @return false only if it is none
    public boolean mayBeOne(Vocable word) {
        return has(words, word.hash()) || hasShortBeginnings || has(beginnings, word.opening());
    }

    /// Whether a word of a text may be one of them; one with letters beyond ASCII always may.
    ///
    /// @param text the text
    /// @param from first character of the word
    /// @param to behind its last character
    /// @return false only if it is none
    public boolean mayBeOne(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                return true;
            }
            hash = next(hash, c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
            if (i - from < PREFIX && has(beginnings, hash)) {
                return true;
            }
        }
        return has(words, hash);
    }

    private static int next(int hash, int c) {
        return hash * 31 + c;
    }

    private static int bit(int hash) {
        return (hash ^ (hash >>> 14)) & (BITS - 1);
    }

    private static void set(long[] bits, int hash) {
        bits[bit(hash) >> 6] |= 1L << bit(hash);
    }

    private static boolean has(long[] bits, int hash) {
        return (bits[bit(hash) >> 6] & (1L << bit(hash))) != 0;
    }
}
