package org.majorslist.register.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.Period;
import org.majorslist.register.ComparabilityRule.Allowed;
import org.majorslist.register.RecordOnFile;

/// Computed figures, with the results that published releases and the collectors' own arithmetic give.
class DerivationsTest {
    private static final Derivations TODAY = new Derivations(RecordOnFile.get().asOf(LocalDate.parse("2026-11-21")));

    @ParameterizedTest(name = "{0} {1} {2}..{3}: {4} to {5} is {6} percent, {7} times")
    @CsvSource(delimiter = '|', textBlock = """
            # indicator                   | area | from | to   | first  | last   | percent | times
            coca_cultivation_area         | COL  | 2013 | 2023 | 48189  | 252572 | 424.1   | 5.2
            coca_cultivation_area         | COL  | 2011 | 2021 | 83000  | 234000 | 181.9   | 2.8
            coca_cultivation_area         | COL  | 2019 | 2024 | 154476 | 261386 | 69.2    | 1.7
            coca_cultivation_area         | COL  | 2022 | 2023 | 230028 | 252572 | 9.8     | 1.1
            coca_cultivation_area         | COL  | 2022 | 2023 | 230000 | 253000 | 10.0    | 1.1
            coca_cultivation_area         | COL  | 2021 | 2023 | 204257 | 252572 | 23.7    | 1.2
            potential_cocaine_production  | COL  | 2022 | 2023 | 1738   | 2664   | 53.3    | 1.5
            potential_cocaine_production  | COL  | 2022 | 2024 | 1738   | 3001   | 72.7    | 1.7
            manual_eradication_area       | COL  | 2022 | 2023 | 68893  | 20325  | -70.5   | 0.3
            """)
    void computesChangesFromNamedFigures(
            String indicator, String area, int from, int to, String first, String last, String percent, String times) {
        Change found = TODAY.listChanges(indicator, area, Period.ofYear(from), Period.ofYear(to)).stream()
                .filter(change -> isValue(change.from().value().amount(), first)
                        && isValue(change.to().value().amount(), last))
                .findFirst()
                .orElseThrow();
        assertEquals(percent, oneDecimal(found.findPercent().orElseThrow()));
        assertEquals(times, oneDecimal(found.findMultiple().orElseThrow()));
    }

    @Test
    void computesTheShareOfTheWorldsCocaAreaFromThreeCountries() {
        List<Share> shares =
                TODAY.listShares("coca_cultivation_area", "COL", List.of("COL", "PER", "BOL"), Period.ofYear(2023));
        assertEquals("67.1", oneDecimal(shares.getFirst().percent()));
        assertEquals(
                "252,572 / (252,572 COL + 92,784 PER + 31,000 BOL)",
                shares.getFirst().arithmetic());
    }

    @Test
    void showsASpliceOfTwoMeasurersAsForbidden() {
        Change splice = TODAY.listChanges("coca_cultivation_area", "COL", Period.ofYear(2013), Period.ofYear(2023))
                .getLast();
        assertEquals(Allowed.NO, splice.comparability().allowed());
        assertEquals("C01", splice.comparability().ruleId());
        assertEquals("3.1", oneDecimal(splice.findMultiple().orElseThrow()));
    }

    @Test
    void findsTheYearsThatAStatedChangeCouldMean() {
        Stated stated = Stated.find("69.2%").orElseThrow();
        List<String> years = TODAY.listAllChanges("coca_cultivation_area", "COL").stream()
                .filter(change -> stated.isBorneOutBy(change.findPercent().orElseThrow()))
                .map(change -> change.from().period() + ".." + change.to().period())
                .toList();
        assertTrue(years.contains("2019..2024"), years.toString());
    }

    @Test
    void knowsTheRecordYearOfTheCensus() {
        Place place = TODAY.listPlaces("coca_cultivation_area", "COL", Period.ofYear(2023))
                .getFirst();
        assertTrue(place.isRecordHigh());
        assertEquals(1, place.rankFromTop());
    }

    @Test
    void saysSinceWhenAFigureIsTheHighest() {
        Place place = TODAY.listPlaces("coca_cultivation_area", "COL", Period.ofYear(2016)).stream()
                .filter(one -> one.figure().measuredBy().equals("UNODC"))
                .findFirst()
                .orElseThrow();
        assertEquals("2000", place.findLastAsHigh().orElseThrow().toString());
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # stated | computed | answer
            67%      | 67.1     | fits
            67%      | 67.6     | near
            70%      | 69.2     | near
            70%      | 23.7     | no
            5.2x     | 5.241    | fits
            5.2x     | 5.26     | near
            102,000  | 102000   | fits
            -70.5%   | -70.498  | fits
            """)
    void weighsAComputedFigureAgainstAStatedOne(String stated, BigDecimal computed, String answer) {
        Stated read = Stated.find(stated).orElseThrow();
        assertEquals(answer, read.isBorneOutBy(computed) ? "fits" : read.isNear(computed) ? "near" : "no");
    }

    private static boolean isValue(BigDecimal value, String expected) {
        return value.compareTo(new BigDecimal(expected)) == 0;
    }

    private static String oneDecimal(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
