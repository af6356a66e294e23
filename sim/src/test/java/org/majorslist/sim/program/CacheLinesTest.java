package org.majorslist.sim.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CacheLinesTest {
    /// The build starts its tests with the flag that the launcher sets; heaps of less than 32 GB have short references.
    @Test
    void areKnownUnderTheFlagOfTheLauncher() {
        assertEquals("allow", System.getProperty("sun.misc.unsafe.memory.access"), "the flag of the tests");
        assertTrue(CacheLines.areKnown());
    }

    @Test
    void keepsTheNumbersAndMovesAnArrayOnceAtMost() {
        for (int length = 1; length < 3_000; length += 2) {
            double[] numbers = IntStream.range(0, length).asDoubleStream().toArray();
            double[] begun = CacheLines.begin(numbers);
            assertArrayEquals(numbers, begun);
            assertSame(begun, CacheLines.begin(begun), "an array of " + length + " numbers is moved twice");
        }
    }
}
