package org.majorslist.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest(name = "{0}: {1} to {2}, written {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # written   | first day  | last day   | shortest form
            2023        | 2023-01-01 | 2023-12-31 | 2023
            2025-09     | 2025-09-01 | 2025-09-30 | 2025-09
            2024-02     | 2024-02-01 | 2024-02-29 | 2024-02
            2025-09-15  | 2025-09-15 | 2025-09-15 | 2025-09-15
            2025-Q1     | 2025-01-01 | 2025-03-31 | 2025-Q1
            2025-q4     | 2025-10-01 | 2025-12-31 | 2025-Q4
            2025-Q2     | 2025-04-01 | 2025-06-30 | 2025-Q2
            2025-H1     | 2025-01-01 | 2025-06-30 | 2025-H1
            2025-02..2025-04 | 2025-02-01 | 2025-04-30 | 2025-02-01..2025-04-30
            2025-04..2025-09 | 2025-04-01 | 2025-09-30 | 2025-04-01..2025-09-30
            2025-H2     | 2025-07-01 | 2025-12-31 | 2025-H2
            FY2026      | 2025-10-01 | 2026-09-30 | FY2026
            fy 2026     | 2025-10-01 | 2026-09-30 | FY2026
            2013..2023  | 2013-01-01 | 2023-12-31 | 2013..2023
            2025-01..2025-09 | 2025-01-01 | 2025-09-30 | 2025-01-01..2025-09-30
            FY2000..FY2024   | 1999-10-01 | 2024-09-30 | 1999-10-01..2024-09-30
            """)
    void readsAndWritesTheFormsOfThePeriod(String written, LocalDate first, LocalDate last, String shortest) {
        Period period = Period.find(written).orElseThrow();
        assertEquals(new Period(first, last), period);
        assertEquals(shortest, period.toString());
        assertEquals(period, Period.find(shortest).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23",
                "2023-13",
                "2023-02-30",
                "2023/09",
                "20230915",
                "-123",
                "2025-Q5",
                "2025-H3",
                "2023..2013",
                "FY26",
                "2023..",
                "last year"
            })
    void refusesWhatIsNoPeriod(String written) {
        assertTrue(Period.find(written).isEmpty());
    }

    @Test
    void saysWhatTheFormsAre() {
        var refused = assertThrows(BadInput.class, () -> Period.parse("last year", "--from"));
        assertEquals("""
                --from: "last year" is not a period
                  Write it like 2023, 2025-09, 2025-Q1, 2025-H1, FY2026 or 2013..2023.""", refused.getMessage());
    }

    @ParameterizedTest(name = "{0} is certain by {1}")
    @CsvSource({"2011, 2011-12-31", "2016-02, 2016-02-29", "2024-10-18, 2024-10-18"})
    void countsAPartialDateFromItsLastDay(String written, LocalDate latest) {
        PartialDate date = PartialDate.find(written).orElseThrow();
        assertEquals(latest, date.latest());
        assertEquals(written, date.toString());
    }
}
