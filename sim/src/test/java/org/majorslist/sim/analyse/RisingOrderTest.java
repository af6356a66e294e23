package org.majorslist.sim.analyse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RisingOrderTest {
    @Test
    void putsNumbersInTheirOrder() {
        assertArrayEquals(new int[] {1, 3, 0, 2}, RisingOrder.of(new double[] {2, -7, 1e300, 0.5}));
    }

    @Test
    void keepsEqualNumbersAsTheyStand() {
        assertArrayEquals(new int[] {1, 3, 0, 2, 4}, RisingOrder.of(new double[] {5, 1, 5, 1, 5}));
    }

    @Test
    void knowsUnusualNumbers() {
        double[] values = {Double.NaN, Double.POSITIVE_INFINITY, 0.0, -0.0, Double.MIN_VALUE, Double.NEGATIVE_INFINITY};
        assertArrayEquals(new int[] {5, 3, 2, 4, 1, 0}, RisingOrder.of(values));
    }

    @Test
    void takesOneNumberAndNone() {
        assertArrayEquals(new int[] {0}, RisingOrder.of(new double[] {-3}));
        assertArrayEquals(new int[0], RisingOrder.of(new double[0]));
    }

    /// The same as the JDK's stable sort of places by comparison, for numbers of all sizes, with and without ties.
    @Test
    void agreesWithASortByComparison() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 300; round++) {
            int size = random.nextInt(400);
            double[] values = new double[size];
            for (int i = 0; i < size; i++) {
                values[i] = round % 2 == 0 ? random.nextInt(-20, 20) / 4.0 : Double.longBitsToDouble(random.nextLong());
            }
            int[] expected = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> values[i]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertArrayEquals(expected, RisingOrder.of(values), "round " + round);
        }
    }
}
