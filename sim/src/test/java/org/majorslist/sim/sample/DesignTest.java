package org.majorslist.sim.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    static Stream<Design> designs() {
        return Stream.of(new Design.Independent(7), new Design.LatinHypercube(7), new Design.ScrambledSobol(7));
    }

    @ParameterizedTest
    @MethodSource("designs")
    void givesAMemberTheSamePointInAnyBlock(Design design) {
        Points points = design.points(NAMES, 1000);
        double[][] whole = fill(points, 0, 1000);
        for (int first = 0; first < 1000; first += 13) {
            int count = Math.min(13, 1000 - first);
            double[][] block = fill(design.points(NAMES, 1000), first, count);
            for (int j = 0; j < NAMES.size(); j++) {
                assertArrayEquals(Arrays.copyOfRange(whole[j], first, first + count), block[j]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void staysInsideTheOpenUnitCubeWithUncorrelatedCoordinates(Design design) {
        double[][] unit = fill(design.points(NAMES, 4096), 0, 4096);
        for (int j = 0; j < NAMES.size(); j++) {
            assertTrue(Arrays.stream(unit[j]).allMatch(u -> u > 0 && u < 1));
            assertEquals(0.5, Arrays.stream(unit[j]).average().orElseThrow(), 5 * 0.2887 / 64);
            for (int k = 0; k < j; k++) {
                double[] other = unit[k];
                double[] own = unit[j];
                double product = IntStream.range(0, 4096)
                        .mapToDouble(i -> (own[i] - 0.5) * (other[i] - 0.5))
                        .average()
                        .orElseThrow();
                assertEquals(0, product * 12, 5.0 / 64);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("designs")
    void changesWithTheSeed(Design design) {
        Design other = switch (design) {
            case Design.Independent d -> new Design.Independent(d.seed() + 1);
            case Design.LatinHypercube d -> new Design.LatinHypercube(d.seed() + 1);
            case Design.ScrambledSobol d -> new Design.ScrambledSobol(d.seed() + 1);
        };
        assertFalse(Arrays.deepEquals(fill(design.points(NAMES, 64), 0, 64), fill(other.points(NAMES, 64), 0, 64)));
    }

    @Test
    void leavesOtherCoordinatesAloneWhenAParameterIsAdded() {
        Design design = new Design.Independent(3);
        double[] alone = fill(design.points(List.of("b"), 10), 0, 10)[0];
        assertArrayEquals(alone, fill(design.points(NAMES, 10_000), 0, 10)[1]);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100, 1000, 1025})
    void hitsEachLatinCellOnce(int members) {
        double[][] unit = fill(new Design.LatinHypercube(11).points(NAMES, members), 0, members);
        for (double[] row : unit) {
            int[] cells = Arrays.stream(row)
                    .mapToInt(u -> (int) (u * members))
                    .sorted()
                    .toArray();
            assertArrayEquals(IntStream.range(0, members).toArray(), cells);
        }
    }

    // scipy 1.17.1: scipy.stats.qmc.Sobol(d=1000, scramble=False), coordinate counted from 0
    @ParameterizedTest
    @CsvSource(textBlock = """
            1, 0, 0.5
            4, 2, 0.625
            4, 3, 0.875
            777, 0, 0.6923828125
            777, 1, 0.9365234375
            777, 9, 0.3232421875
            777, 99, 0.5107421875
            777, 499, 0.3212890625
            777, 999, 0.3837890625
            """)
    void followsTheSequenceOfJoeAndKuo(int point, int coordinate, double expected) {
        int word = SobolDirections.of(1000).word(coordinate, point);
        assertEquals(expected, Integer.toUnsignedLong(word) * 0x1.0p-32);
    }

    @ParameterizedTest
    @CsvSource({"8, 0", "8, 256", "10, 1024"})
    void keepsTheNetPropertyUnderScrambling(int log2, int first) {
        int n = 1 << log2;
        double[][] unit = fill(new Design.ScrambledSobol(99).points(NAMES, 4096), first, n);
        for (int split = 0; split <= log2; split++) {
            int across = 1 << split;
            int down = n / across;
            int[] hits = new int[n];
            for (int i = 0; i < n; i++) {
                hits[((int) (unit[0][i] * across)) * down + (int) (unit[1][i] * down)]++;
            }
            assertTrue(Arrays.stream(hits).allMatch(h -> h == 1), "each box of " + across + " by " + down + " once");
        }
    }

    // The mean of x1 x2 x3 x4 x5 is 1/32; plain sampling of 4,096 points errs by about 0.0009.
    @Test
    void integratesAProductFarBetterThanPlainSampling() {
        double squares = 0;
        for (int seed = 0; seed < 20; seed++) {
            double[][] unit = fill(new Design.ScrambledSobol(seed).points(NAMES, 4096), 0, 4096);
            double mean = IntStream.range(0, 4096)
                    .mapToDouble(i -> unit[0][i] * unit[1][i] * unit[2][i] * unit[3][i] * unit[4][i])
                    .average()
                    .orElseThrow();
            squares += (mean - 1.0 / 32) * (mean - 1.0 / 32) / 20;
        }
        assertTrue(Math.sqrt(squares) < 0.0009 / 10, "root mean square error " + Math.sqrt(squares));
    }

    @Test
    void refusesMoreSobolCoordinatesThanTheTableHas() {
        var refused = assertThrows(IllegalArgumentException.class, () -> SobolDirections.of(21_202));
        assertEquals(
                "Sobol points have 1 to 21201 coordinates, not 21202. Use a Latin hypercube.", refused.getMessage());
    }

    private static double[][] fill(Points points, int first, int count) {
        double[][] unit = new double[5][count];
        points.fill(first, count, unit);
        return unit;
    }
}
