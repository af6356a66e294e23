package org.majorslist.register.precedent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;
import org.majorslist.register.Determination;
import org.majorslist.register.RecordOnFile;
import org.majorslist.register.asof.AsOf;

class PrecedentsTest {
    private static final AsOf TODAY = RecordOnFile.get().asOf(LocalDate.parse("2026-11-21"));

    private static Determination determination(String country, int cycle) {
        return TODAY.findDetermination(country, cycle).orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}: first time {2}, producer {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # country | cycle | first time | producer
            COL       | 1996  | true       | true
            COL       | 1997  | false      | true
            COL       | 2026  | true       | true
            COL       | 2025  | false      | true
            BOL       | 2009  | true       | true
            BOL       | 2010  | false      | true
            HTI       | 2002  | true       | false
            """)
    void describesADetermination(String country, int cycle, boolean firstTime, boolean producer) {
        Features features = Features.of(TODAY, determination(country, cycle));
        assertEquals(List.of(firstTime, producer), List.of(features.firstTime(), features.producer()));
    }

    @Test
    void findsNothingMoreLikeACaseThanItself() {
        Features itself = Features.of(TODAY, determination("COL", 2026));
        assertEquals(1.0, Similarity.of(itself, itself, Weights.DEFAULT).score());
    }

    @Test
    void comparesBothWaysAlike() {
        Features one = Features.of(TODAY, determination("COL", 2026));
        for (Determination row : TODAY.listDeterminations("BOL")) {
            Features other = Features.of(TODAY, row);
            assertEquals(
                    Similarity.of(one, other, Weights.DEFAULT).score(),
                    Similarity.of(other, one, Weights.DEFAULT).score());
        }
    }

    @Test
    void namesOnlyEarlierCasesAndEachRunOfCyclesOnce() {
        Determination given = determination("COL", 2026);
        List<Precedent> found = new Precedents(TODAY, Weights.DEFAULT).list(given, 30);
        assertTrue(found.stream()
                .allMatch(one -> one.features().determination().decidedOn().isBefore(given.decidedOn())));
        long bolivias = found.stream()
                .filter(one -> one.features().determination().country().equals("BOL")
                        && one.features().determination().outcome().isNegative())
                .count();
        assertEquals(1, bolivias);
    }

    @Test
    void countsOnlyWhatTheWeightsCount() {
        Weights roleOnly = Weights.DEFAULT.with(Map.of(
                "outcome",
                0.0,
                "waiver",
                0.0,
                "first_time",
                0.0,
                "role",
                1.0,
                "assistance",
                0.0,
                "evidence",
                0.0,
                "relations",
                0.0));
        Features colombia = Features.of(TODAY, determination("COL", 2026));
        Features haiti = Features.of(TODAY, determination("HTI", 2002));
        Features peru = Features.of(TODAY, determination("PER", 2020));
        assertEquals(0.0, Similarity.of(colombia, haiti, roleOnly).score());
        assertEquals(1.0, Similarity.of(colombia, peru, roleOnly).score());
    }

    @Test
    void tellsWhatFollowedColombia1996() {
        Aftermath after = Aftermath.of(TODAY, determination("COL", 1996));
        assertEquals(
                List.of("1997 DENIED", "1998 VITAL_NATIONAL_INTERESTS", "1999 FULLY_COOPERATING"),
                after.determinations().stream()
                        .map(row -> row.cycle() + " " + row.outcome())
                        .toList());
        assertFalse(after.events().isEmpty());
    }

    @Test
    void refusesAWordThatIsNoFeature() {
        var refused = assertThrows(BadInput.class, () -> Weights.DEFAULT.with(Map.of("outcomes", 2.0)));
        assertEquals(
                "--weight: \"outcomes\" is not a feature\n  Did you mean \"outcome\"? Use one of outcome, waiver,"
                        + " first_time, role, assistance, evidence, relations.",
                refused.getMessage());
    }
}
