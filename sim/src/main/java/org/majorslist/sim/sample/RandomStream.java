package org.majorslist.sim.sample;

import java.nio.charset.StandardCharsets;

/// An endless row of random words, named by a seed, a purpose and an index.
///
/// The n-th word depends on these alone, not on who asked before: a stream may be made anew on another
/// thread or machine and gives the same words. Streams with different names are independent for all
/// practical purposes. One stream belongs to one thread.
public final class RandomStream {
    private static final double TWO_POW_MINUS_53 = 0x1.0p-53;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final long seed;
    private final long purpose;
    private final long index;
    private final long[] words = new long[4];
    private long block;
    private int used;

    private RandomStream(long seed, long purpose, long index) {
        this.seed = seed;
        this.purpose = purpose;
        this.index = index;
        this.used = words.length;
    }

    /// Names a stream.
    ///
    /// @param seed the user's seed, any number
    /// @param purpose what the words are for, such as the name of a parameter
    /// @param index which of the streams of this purpose, such as the number of a member
    /// @return the stream at its first word
    public static RandomStream of(long seed, String purpose, long index) {
        return new RandomStream(seed, keyOf(purpose), index);
    }

    /// The number a purpose is known by: its 64-bit FNV-1a hash over UTF-8.
    ///
    /// @param purpose any text
    /// @return the same number on every machine
    static long keyOf(String purpose) {
        long hash = FNV_OFFSET;
        for (byte b : purpose.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }

    /// The first word of a stream, without making the stream.
    ///
    /// @param seed the user's seed
    /// @param key the purpose's number, see [#keyOf]
    /// @param index which stream
    /// @param scratch four words to work in; overwritten
    /// @return the word that `of(seed, purpose, index).nextLong()` gives
    static long firstWord(long seed, long key, long index, long[] scratch) {
        scratch[0] = 0;
        scratch[1] = index;
        scratch[2] = 0;
        scratch[3] = 0;
        Philox.encrypt(scratch, seed, key);
        return scratch[0];
    }

    /// A word's place in the open unit interval: the middle of one of 2^53 equal cells, so never 0 or 1.
    ///
    /// @param word 64 random bits
    /// @return a number in (0, 1)
    static double unit(long word) {
        double cell = (word >>> 11) * TWO_POW_MINUS_53;
        return Math.min(cell + TWO_POW_MINUS_53 / 2, 1 - TWO_POW_MINUS_53);
    }

    /// The next 64 random bits.
    ///
    /// @return any number
    public long nextLong() {
        if (used == words.length) {
            words[0] = block++;
            words[1] = index;
            words[2] = 0;
            words[3] = 0;
            Philox.encrypt(words, seed, purpose);
            used = 0;
        }
        return words[used++];
    }

    /// The next uniform number.
    ///
    /// @return a number in (0, 1), never 0 or 1
    public double nextDouble() {
        return unit(nextLong());
    }

    /// The next uniform whole number below a bound, by the upper half of a product; the bias is below
    /// bound / 2^64.
    ///
    /// @param bound at least 1
    /// @return 0 to `bound` - 1
    /// @throws IllegalArgumentException if `bound` is below 1
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("A bound of " + bound + " leaves nothing to choose from.");
        }
        return (int) Math.unsignedMultiplyHigh(nextLong(), bound);
    }

    /// The next standard normal number.
    ///
    /// @return the normal quantile of the next uniform number
    public double nextNormal() {
        return StandardNormal.quantile(nextDouble());
    }
}
