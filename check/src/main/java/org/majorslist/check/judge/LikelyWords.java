package org.majorslist.check.judge;

/// Tells most words of a text that are none of some words, by a few bits and without spelling them out.
///
/// Says no only where it is sure; words with letters beyond ASCII it always takes for likely.
final class LikelyWords {
    private static final int BITS = 1 << 14;
    private static final int PREFIX = 3;
    private static final int ASCII = 128;

    private final long[] words = new long[BITS / Long.SIZE];
    private final long[] beginnings = new long[BITS / Long.SIZE];

    /// Adds a word.
    ///
    /// @param word folded; a `*` at its end stands for any ending
    void add(String word) {
        boolean open = word.endsWith("*");
        String letters = open ? word.substring(0, Math.min(PREFIX, word.length() - 1)) : word;
        set(open ? beginnings : words, letters.chars().reduce(0, LikelyWords::next));
    }

    /// Whether a word of a text may be one of them.
    ///
    /// @param from its first character
    /// @param to behind its last character
    boolean mayBeOne(String text, int from, int to) {
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
