package org.majorslist.check.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayInNameTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # name of the file                  | day of publication
            2025-09-16_reuters.txt              | 2025-09-16
            en01_1996-03-02_tribune.html        | 1996-03-02
            bbc_20131108.html                   | 2013-11-08
            2013.11.08 coca survey.pdf          | 2013-11-08
            2013_11_08.txt                      | 2013-11-08
            2025-13-45_then_2025-09-16.txt      | 2025-09-16
            # no day of publication
            article.txt                         | -
            2025-02-30.txt                      | -
            2025-09.txt                         | -
            2025-0916.txt                       | -
            000_542a73986317659e.txt            | -
            id-120250916.txt                    | -
            2031-01-01_forecast.txt             | -
            1923-05-06_old.txt                  | -
            """)
    void isRead(String name, @Nullable String day) {
        assertEquals(day, DayInName.of(name, TODAY).map(LocalDate::toString).orElse(null));
    }
}
