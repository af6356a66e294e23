package org.majorslist.sim.sample;

import java.util.List;

/// Plain Monte Carlo points.
final class IndependentPoints implements Points {
    private final long seed;
    private final long[] keys;

    IndependentPoints(long seed, List<String> names) {
        this.seed = seed;
        this.keys = names.stream().mapToLong(RandomStream::keyOf).toArray();
    }

    @Override
    public void fill(int first, int count, double[][] unit) {
        long[] scratch = new long[4];
        for (int j = 0; j < keys.length; j++) {
            for (int i = 0; i < count; i++) {
                unit[j][i] = RandomStream.unit(RandomStream.firstWord(seed, keys[j], first + i, scratch));
            }
        }
    }
}
