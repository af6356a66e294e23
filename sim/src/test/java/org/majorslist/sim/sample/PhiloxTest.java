package org.majorslist.sim.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Known answers: numpy 2.4.6, `numpy.random.Philox(counter=c, key=k).random_raw(8)`, which counts up before each
/// block.
class PhiloxTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # counter | key                         | words
            1 0 0 0   | 7 9                         | 5ac49a5aa6b07890 05930c877546fc4e f11384d40c6643b6 eddea8620f029b3f
            2 0 0 0   | 7 9                         | ec0819627320be76 2742cecd4f37e8a8 127b92745578eba8 08281b2e2f7a5449
            5 5 6 7   | 3735928559 123456789012345  | 3e2f472e9fd3a816 0b31f5151132913d 842fcaf8bd5887d5 84b2ad733b654ac5
            6 5 6 7   | 3735928559 123456789012345  | 933344d3c0da81e7 85942063e72c4578 47c3e3a82d8d95e3 a45583ca1d52338e
            """)
    void givesTheWordsOfNumpy(String counter, String key, String words) {
        long[] state = numbers(counter);
        long[] keys = numbers(key);
        Philox.encrypt(state, keys[0], keys[1]);
        assertEquals(words, Arrays.stream(state).mapToObj("%016x"::formatted).collect(Collectors.joining(" ")));
    }

    private static long[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
