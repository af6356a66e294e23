package org.majorslist.sim.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CacheLinesTest {
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
