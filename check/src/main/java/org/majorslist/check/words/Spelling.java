package org.majorslist.check.words;

/// Short words as numbers: up to sixteen letters of ASCII in two `long`s, capitals as small letters.
///
/// Two short words are the same if their numbers are, so that nearly every word of a text is found without its letters
/// being cut out, folded or compared.
final class Spelling {
    /// The longest word that is packed.
    static final int LONGEST = 16;

    private static final int HALF = 8;
    private static final int NO_ASCII = 128;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Spelling() {}

    /// The first eight letters of a folded word; 0 if it is not packed.
    static long begin(String norm) {
        return packed(norm) ? pack(norm, 0, Math.min(HALF, norm.length())) : 0;
    }

    /// The other letters of a folded word; 0 if there are none or it is not packed.
    static long rest(String norm) {
        return packed(norm) && norm.length() > HALF ? pack(norm, HALF, norm.length()) : 0;
    }

    /// Whether a folded word is short enough and of ASCII alone.
    static boolean packed(String norm) {
        boolean plain = !norm.isEmpty() && norm.length() <= LONGEST;
        for (int i = 0; plain && i < norm.length(); i++) {
            plain = norm.charAt(i) < NO_ASCII;
        }
        return plain;
    }

    /// Where a packed word stands in a table.
    ///
    /// @param bits as many as the table has
    static int slot(long begin, long rest, int bits) {
        return (int) (((begin ^ (rest * MIX)) * MIX) >>> (Long.SIZE - bits));
    }

    private static long pack(String norm, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed = packed << 8 | norm.charAt(i);
        }
        return packed;
    }
}
