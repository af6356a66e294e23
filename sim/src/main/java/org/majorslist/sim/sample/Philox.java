package org.majorslist.sim.sample;

/// The counter-based generator Philox-4x64 with ten rounds.
///
/// A counter of 256 bits and a key of 128 bits give four words of 64 bits, without any state between
/// calls.
///
/// @see "Salmon, Moraes, Dror, Shaw, Parallel random numbers: as easy as 1, 2, 3, SC11, 2011"
final class Philox {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;
    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;

    private Philox() {}

    /// Replaces a counter by the four random words it stands for.
    ///
    /// @param words the counter, lowest word first; overwritten
    /// @param key0 lower word of the key
    /// @param key1 upper word of the key
    static void encrypt(long[] words, long key0, long key1) {
        long a = words[0];
        long b = words[1];
        long c = words[2];
        long d = words[3];
        long k0 = key0;
        long k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = Math.unsignedMultiplyHigh(MULTIPLIER_0, a);
            long low0 = MULTIPLIER_0 * a;
            long high1 = Math.unsignedMultiplyHigh(MULTIPLIER_1, c);
            long low1 = MULTIPLIER_1 * c;
            a = high1 ^ b ^ k0;
            b = low1;
            c = high0 ^ d ^ k1;
            d = low0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        words[0] = a;
        words[1] = b;
        words[2] = c;
        words[3] = d;
    }
}
