package org.majorslist.register.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.Period;
import org.majorslist.register.Confidence;
import org.majorslist.register.Outcome;
import org.majorslist.register.RecordOnFile;
import org.majorslist.register.Waiver;

/// Answers of the record that the published instruments and releases themselves give.
class KnownAnswersTest {
    private static AsOf asOf(String day) {
        return RecordOnFile.get().asOf(LocalDate.parse(day));
    }

    @ParameterizedTest(name = "coca area {0} {1} by {2}, as of {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # area | year | family | as of     | hectares
            COL    | 2009 | UNODC  | 2012-12-31 | 68000
            COL    | 2009 | UNODC  | 2026-11-21 | 73139
            COL    | 2020 | UNODC  | 2026-11-21 | 143000
            COL    | 2020 | US     | 2026-11-21 | 245000
            COL    | 2023 | UNODC  | 2025-09-15 | 253000
            COL    | 2001 | UNODC  | 2026-11-21 | 144000
            """)
    void quotesTheFigureThenPublished(String area, int year, String family, String asOf, String hectares) {
        String found = asOf(asOf).listChains("coca_cultivation_area", area).stream()
                .filter(chain -> chain.family().equals(family) && chain.period().equals(Period.ofYear(year)))
                .map(chain -> chain.newest().statement().value().amount().toPlainString())
                .findFirst()
                .orElse("nothing");
        assertEquals(hectares, found);
    }

    @ParameterizedTest(name = "{0} in cycle {1}: {2}, waiver {3}, {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # country | cycle | outcome                | waiver | confidence
            COL       | 1995  | VITAL_NATIONAL_INTERESTS | NONE | VERIFIED
            COL       | 1996  | DENIED                   | NONE | WEAK
            COL       | 1997  | DENIED                   | NONE | VERIFIED
            COL       | 1998  | VITAL_NATIONAL_INTERESTS | NONE | VERIFIED
            COL       | 2025  | NOT_FAILED               | NONE | VERIFIED
            COL       | 2026  | FAILED_DEMONSTRABLY      | FULL | VERIFIED
            AFG       | 2026  | FAILED_DEMONSTRABLY      | NONE | VERIFIED
            """)
    void knowsWhatACycleDecided(String country, int cycle, Outcome outcome, Waiver waiver, Confidence confidence) {
        var found = asOf("2026-11-21").findDetermination(country, cycle).orElseThrow();
        assertEquals(
                List.of(outcome, waiver, confidence), List.of(found.outcome(), found.waiver(), found.confidence()));
    }

    @Test
    void doesNotKnowADeterminationTheDayBefore() {
        assertEquals(2025, asOf("2025-09-14").newestCycle().orElseThrow());
        assertEquals(2026, asOf("2025-09-15").newestCycle().orElseThrow());
    }

    @Test
    void leavesOutAWaiverGivenLater() {
        assertEquals(
                Waiver.NONE,
                asOf("2020-01-05").findDetermination("BOL", 2020).orElseThrow().waiver());
        assertEquals(
                Waiver.FULL,
                asOf("2020-01-06").findDetermination("BOL", 2020).orElseThrow().waiver());
    }

    @Test
    void saysThatTheInstrumentOf2027ExistsWithoutItsContent() {
        assertInstanceOf(CycleAnswer.NotOnRecord.class, asOf("2026-09-17").cycle(2027));
        var answer = assertInstanceOf(
                CycleAnswer.ContentNotObtained.class, asOf("2026-09-18").cycle(2027));
        assertEquals("document 2026-19251", answer.instrument().document());
    }

    @Test
    void flagsWhereTheTwoCensusesOf2020Part() {
        var disagreement = asOf("2026-11-21").listDisagreements("coca_cultivation_area", "COL").stream()
                .filter(found -> found.period().equals(Period.ofYear(2020)))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("143000", "245000"),
                disagreement.figures().stream()
                        .map(row -> row.value().amount().toPlainString())
                        .toList());
    }
}
