package org.majorslist.register.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.register.RecordOnFile;
import org.majorslist.register.asof.AsOf;

/// What the record lacks is ranked by what briefs need: an empty section before an old one, the present before the
/// past.
class GapsTest {
    private static final AsOf ASOF = RecordOnFile.get().asOf(LocalDate.of(2026, 11, 21));

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # need | country | kind               | what
            100    |         | instrument-content | cycle 2027: content of document 2026-19251
            60     | COL     | no-accounts        | assistance by account for FY2021 FY2022
            45     | VEN     | no-conditions      | cycle 2026: what the determination asks for
            40     | COL     | weak-outcome       | cycle 1996: an official text for denied
            30     | COL     | first-printing     | potential_cocaine_production COL: first publication of 21 figures
            """)
    void namesTheGapWithItsNeed(int need, String country, String kind, String what) {
        List<Gap> found = Gaps.listAll(ASOF).stream()
                .filter(gap -> gap.kind().equals(kind) && gap.what().equals(what))
                .filter(gap -> gap.country().equals(country == null ? "" : country))
                .toList();
        assertEquals(List.of(need), found.stream().map(Gap::need).toList());
    }

    @Test
    void listsTheMostNeededFirst() {
        List<Gap> gaps = Gaps.listAll(ASOF);
        assertEquals(
                gaps.stream()
                        .sorted(Comparator.comparingInt(Gap::need).reversed())
                        .map(Gap::need)
                        .toList(),
                gaps.stream().map(Gap::need).toList());
    }

    @Test
    void asksNothingOfADeterminationWhoseConditionsAreOnRecord() {
        var countries = new TreeSet<>(Gaps.listAll(ASOF).stream()
                .filter(gap -> gap.kind().equals("no-conditions"))
                .map(Gap::country)
                .toList());
        assertEquals(new TreeSet<>(List.of("AFG", "BOL", "MMR", "VEN")), countries);
    }

    @Test
    void countsEveryUnknownFirstPrintingOfLongerSeries() {
        assertTrue(Gaps.listAll(ASOF).stream()
                        .filter(gap -> gap.kind().equals("first-printing"))
                        .count()
                > 20);
    }
}
