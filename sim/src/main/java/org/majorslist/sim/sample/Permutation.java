package org.majorslist.sim.sample;

/// A random permutation of 0 … n - 1 that needs no table: a Feistel cipher over the next power of four,
/// walked until it lands below n.
///
/// @see "Black, Rogaway, Ciphers with arbitrary finite domains, 2002"
final class Permutation {
    private static final int ROUNDS = 6;
    private static final long MIX_1 = 0xBF58476D1CE4E5B9L;
    private static final long MIX_2 = 0x94D049BB133111EBL;

    private final int size;
    private final int halfBits;
    private final long[] keys;

    private Permutation(int size, int halfBits, long[] keys) {
        this.size = size;
        this.halfBits = halfBits;
        this.keys = keys;
    }

    /// Draws a permutation.
    ///
    /// @param size n, at least 1
    /// @param random where its keys come from
    static Permutation of(int size, RandomStream random) {
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(1, size - 1L));
        long[] keys = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            keys[i] = random.nextLong();
        }
        return new Permutation(size, (bits + 1) / 2, keys);
    }

    /// Where one element goes.
    ///
    /// @param element 0 … n - 1
    /// @return 0 … n - 1
    int apply(int element) {
        long place = element;
        do {
            place = cipher(place);
        } while (place >= size);
        return (int) place;
    }

    private long cipher(long place) {
        long mask = (1L << halfBits) - 1;
        long left = place >>> halfBits;
        long right = place & mask;
        for (long key : keys) {
            long mixed = (right + key) * MIX_1;
            mixed = (mixed ^ (mixed >>> 29)) * MIX_2;
            long next = left ^ ((mixed ^ (mixed >>> 32)) & mask);
            left = right;
            right = next;
        }
        return (left << halfBits) | right;
    }
}
