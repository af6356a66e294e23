package org.majorslist.outlook.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShortDecimalsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "7",
                "-7.25",
                ".5",
                "5.",
                "0.1",
                "0.6883272",
                "123456789012345",
                "0.00000000000001",
                "1234567890123456",
                "12345678901234567890",
                "1.5E-7",
                "+3",
                " 2 ",
                "Infinity",
                "NaN",
                "0x1p3",
                "1d"
            })
    void readsWhatTheJdkReads(String text) {
        assertEquals(Double.parseDouble(text), ShortDecimals.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "-.", "1.2.3", "--1", "1-", "a", "1,5", "١"})
    void refusesWhatTheJdkRefuses(String text) {
        assertThrows(NumberFormatException.class, () -> ShortDecimals.parse(text));
    }

    @Test
    void agreesWithTheJdkOnShortDecimalsOfAllSizes() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 200_000; i++) {
            String digits = Long.toString(random.nextLong(1L << random.nextInt(1, 54)));
            int point = random.nextInt(digits.length() + 1);
            String text = (i % 2 == 0 ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point);
            assertEquals(Double.parseDouble(text), ShortDecimals.parse(text), text);
        }
    }
}
