package org.majorslist.sim.sample;

import org.hipparchus.random.SobolSequenceGenerator;

/// The direction numbers of the Sobol sequence, 32 a coordinate, read off Hipparchus' generator, which
/// carries the table `new-joe-kuo-6.21201`.
final class SobolDirections {
    static final int MOST_DIMENSIONS = 21_201;
    static final int BITS = 31;

    private final int[][] directions;

    private SobolDirections(int[][] directions) {
        this.directions = directions;
    }

    /// Reads the directions of the first coordinates.
    ///
    /// Point 2^b in Gray-code order is the exclusive or of directions b and b - 1, so jumping to the
    /// powers of two gives them one by one.
    ///
    /// @param dimensions 1 to 21,201
    /// @throws IllegalArgumentException if there are more
    static SobolDirections of(int dimensions) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("Sobol points have 1 to %s coordinates, not %s. Use a Latin hypercube."
                    .formatted(MOST_DIMENSIONS, dimensions));
        }
        var generator = new SobolSequenceGenerator(dimensions);
        int[][] directions = new int[dimensions][BITS];
        for (int bit = 0; bit < BITS; bit++) {
            double[] point = generator.skipTo(1 << bit);
            for (int j = 0; j < dimensions; j++) {
                int word = (int) (long) (point[j] * 0x1.0p32);
                directions[j][bit] = bit == 0 ? word : word ^ directions[j][bit - 1];
            }
        }
        return new SobolDirections(directions);
    }

    /// One coordinate of one point as a binary fraction of 32 digits.
    ///
    /// @param coordinate from 0
    /// @param point number of the point, from 0
    /// @return the fraction times 2^32, as an unsigned word
    int word(int coordinate, int point) {
        int gray = point ^ (point >>> 1);
        int word = 0;
        int[] own = directions[coordinate];
        while (gray != 0) {
            word ^= own[Integer.numberOfTrailingZeros(gray)];
            gray &= gray - 1;
        }
        return word;
    }
}
