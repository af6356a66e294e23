package org.majorslist.sim.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RandomStreamTest {
    @Test
    void hashesAPurposeByFnv1a() {
        // "Fowler, Noll, Vo: fnv1a 64 test vectors": "" and "foobar"
        assertEquals(0xCBF29CE484222325L, RandomStream.keyOf(""));
        assertEquals(0x85944171F73967E8L, RandomStream.keyOf("foobar"));
    }

    @Test
    void givesTheSameWordsWheneverItIsMadeAnew() {
        var once = RandomStream.of(42, "noise", 3);
        var again = RandomStream.of(42, "noise", 3);
        for (int i = 0; i < 20; i++) {
            assertEquals(once.nextLong(), again.nextLong());
        }
    }

    @Test
    void differsByEachOfSeedPurposeAndIndex() {
        long word = RandomStream.of(42, "noise", 3).nextLong();
        assertNotEquals(word, RandomStream.of(43, "noise", 3).nextLong());
        assertNotEquals(word, RandomStream.of(42, "voice", 3).nextLong());
        assertNotEquals(word, RandomStream.of(42, "noise", 4).nextLong());
    }

    @Test
    void hasTheMomentsOfUniformAndNormalNumbers() {
        int n = 200_000;
        double sum = 0;
        double squares = 0;
        double lagged = 0;
        double fourth = 0;
        double before = 0;
        for (int i = 0; i < n; i++) {
            double z = RandomStream.of(1, "moments", i).nextNormal();
            sum += z;
            squares += z * z;
            fourth += z * z * z * z;
            lagged += z * before;
            before = z;
        }
        // five standard errors: 1, sqrt 2, sqrt 96 and 1 over sqrt n
        double root = Math.sqrt(n);
        assertEquals(0, sum / n, 5 / root);
        assertEquals(1, squares / n, 5 * Math.sqrt(2) / root);
        assertEquals(3, fourth / n, 5 * Math.sqrt(96) / root);
        assertEquals(0, lagged / n, 5 / root);
    }

    @Test
    void spreadsWholeNumbersEvenly() {
        int[] hits = new int[7];
        var stream = RandomStream.of(5, "dice", 0);
        for (int i = 0; i < 70_000; i++) {
            hits[stream.nextInt(7)]++;
        }
        double chiSquare = 0;
        for (int hit : hits) {
            chiSquare += (hit - 10_000.0) * (hit - 10_000.0) / 10_000.0;
        }
        assertTrue(chiSquare < 22.46, "chi-square " + chiSquare + " against 22.46, its 0.999 quantile with 6 degrees");
    }

    @Test
    void neverGivesZeroOrOne() {
        assertTrue(RandomStream.unit(0) > 0);
        assertTrue(RandomStream.unit(-1) < 1);
    }

    @Test
    void refusesABoundBelowOne() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> RandomStream.of(1, "x", 0).nextInt(0));
        assertEquals("A bound of 0 leaves nothing to choose from.", refused.getMessage());
    }
}
