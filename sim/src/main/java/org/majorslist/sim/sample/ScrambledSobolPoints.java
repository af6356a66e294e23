package org.majorslist.sim.sample;

/// Sobol points under Owen's nested uniform scrambling: each binary digit is flipped by a coin that
/// depends on all digits before it. Digits beyond the 32nd are random.
final class ScrambledSobolPoints implements Points {
    private static final int DIGITS = 32;
    private static final long MIX_1 = 0xBF58476D1CE4E5B9L;
    private static final long MIX_2 = 0x94D049BB133111EBL;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SobolDirections directions;
    private final long[] coins;

    ScrambledSobolPoints(long seed, int dimensions) {
        this.directions = SobolDirections.of(dimensions);
        this.coins = new long[dimensions];
        var random = RandomStream.of(seed, "owen scrambling", 0);
        for (int j = 0; j < dimensions; j++) {
            coins[j] = random.nextLong();
        }
    }

    @Override
    public void fill(int first, int count, double[][] unit) {
        for (int j = 0; j < coins.length; j++) {
            for (int i = 0; i < count; i++) {
                unit[j][i] = scrambled(directions.word(j, first + i), coins[j]);
            }
        }
    }

    private static double scrambled(int word, long coin) {
        int flipped = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            long before = digit == 0 ? 0 : word >>> (DIGITS - digit);
            long toss = mix(coin ^ ((before << 6) + digit + 1) * GOLDEN);
            flipped |= (int) (toss >>> 63) << (DIGITS - 1 - digit);
        }
        long digits = (word ^ flipped) & 0xFFFF_FFFFL;
        long beyond = mix(coin + digits * GOLDEN) >>> DIGITS;
        return RandomStream.unit(digits << DIGITS | beyond);
    }

    private static long mix(long word) {
        long mixed = (word ^ (word >>> 30)) * MIX_1;
        mixed = (mixed ^ (mixed >>> 27)) * MIX_2;
        return mixed ^ (mixed >>> 31);
    }
}
