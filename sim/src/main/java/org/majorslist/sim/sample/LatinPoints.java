package org.majorslist.sim.sample;

import java.util.List;

/// Latin hypercube points: a permutation of the cells a coordinate, and a random place in each cell.
final class LatinPoints implements Points {
    private static final double BELOW_ONE = Math.nextDown(1.0);

    private final long seed;
    private final long[] keys;
    private final Permutation[] cells;
    private final int members;

    LatinPoints(long seed, List<String> names, int members) {
        this.seed = seed;
        this.members = members;
        this.keys = names.stream().mapToLong(RandomStream::keyOf).toArray();
        this.cells = names.stream()
                .map(name -> Permutation.of(members, RandomStream.of(seed, name + " cells", 0)))
                .toArray(Permutation[]::new);
    }

    @Override
    public void fill(int first, int count, double[][] unit) {
        long[] scratch = new long[4];
        for (int j = 0; j < keys.length; j++) {
            for (int i = 0; i < count; i++) {
                double place = RandomStream.unit(RandomStream.firstWord(seed, keys[j], first + i, scratch));
                unit[j][i] = Math.min((cells[j].apply(first + i) + place) / members, BELOW_ONE);
            }
        }
    }
}
