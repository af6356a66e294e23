package org.majorslist.register.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.measure.Period;
import org.majorslist.register.Observation;
import org.majorslist.register.RecordOnFile;
import org.majorslist.register.Register;

/// An as-of answer tells apart: public by then on record, public by then by the release calendar, not yet public.
class ReleasesTest {
    private static final Register ALL = RecordOnFile.get();

    // The days of release are those that press and agencies gave: the UN census of 2009 in a report of 2010, that of
    // 2012 on 2013-08-12, that of 2023 on 2024-10-18; the United States estimate of 2019 in March 2020, that of 2020
    // on 2021-06-25; the force counts of December 2024 on 2025-11-04.
    @ParameterizedTest(name = "{0} {1} {2} as of {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # indicator                  | year       | family  | as of      | standing
            coca_cultivation_area        | 2009       | UNODC   | 2010-06-30 | not yet public, due 2010-10-31
            coca_cultivation_area        | 2009       | UNODC   | 2010-10-30 | not yet public, due 2010-10-31
            coca_cultivation_area        | 2009       | UNODC   | 2010-10-31 | assumed
            coca_cultivation_area        | 2009       | UNODC   | 2011-12-30 | assumed
            coca_cultivation_area        | 2009       | UNODC   | 2011-12-31 | on record
            coca_cultivation_area        | 2012       | UNODC   | 2012-12-31 | not yet public, due 2013-10-31
            coca_cultivation_area        | 2012       | UNODC   | 2013-08-11 | not yet public, due 2013-10-31
            coca_cultivation_area        | 2012       | UNODC   | 2013-08-12 | on record
            coca_cultivation_area        | 2012       | UNODC   | 2012-12-30 | nothing
            coca_cultivation_area        | 2023       | UNODC   | 2024-10-17 | not yet public, due 2024-10-31
            coca_cultivation_area        | 2023       | UNODC   | 2024-10-18 | on record
            coca_cultivation_area        | 2020       | US      | 2021-06-24 | not yet public, due 2021-07-31
            coca_cultivation_area        | 2020       | US      | 2021-06-25 | on record
            coca_cultivation_area        | 2022       | US      | 2026-01-01 | nothing
            illegal_armed_group_members  | 2024-12-31 | COL_GOV | 2025-11-03 | untold
            illegal_armed_group_members  | 2024-12-31 | COL_GOV | 2025-11-04 | on record
            """)
    void tellsThreeStandingsApart(String indicator, String period, String family, LocalDate day, String standing) {
        assertEquals(standing, standing(ALL.asOf(day), indicator, Period.parse(period, "test"), family));
    }

    private static String standing(AsOf asOf, String indicator, Period period, String family) {
        Releases releases = asOf.releases(indicator, "COL");
        var found = new ArrayList<String>();
        asOf.listChains(indicator, "COL").stream()
                .filter(chain -> chain.period().equals(period) && chain.family().equals(family))
                .forEach(chain -> found.add("on record"));
        releases.listAssumed().stream()
                .filter(row -> row.period().equals(period)
                        && ALL.familyOf(row.measuredBy()).equals(family))
                .forEach(row -> found.add("assumed"));
        releases.listNotYetPublic().stream()
                .filter(figure ->
                        figure.period().equals(period) && figure.family().equals(family))
                .forEach(figure -> found.add("not yet public, " + when(figure)));
        releases.listUntold().stream()
                .filter(chain -> chain.period().equals(period) && chain.family().equals(family))
                .forEach(chain -> found.add("untold"));
        return found.isEmpty() ? "nothing" : String.join(" and ", found);
    }

    private static String when(NotYetPublic figure) {
        return switch (figure) {
            case NotYetPublic.NotDueYet usual -> "due " + usual.by();
            case NotYetPublic.FirstPrintedLater printed -> "printed " + printed.on();
        };
    }

    /// 40 days by a seeded generator.
    static Stream<LocalDate> days() {
        LocalDate first = LocalDate.of(1990, 1, 1);
        long length = ChronoUnit.DAYS.between(first, LocalDate.of(2026, 11, 22));
        return new Random(41).longs(40, 0, length).mapToObj(first::plusDays);
    }

    @ParameterizedTest
    @MethodSource("days")
    void putsEachLaterFigureUnderOneHeading(LocalDate day) {
        AsOf asOf = ALL.asOf(day);
        for (List<String> series : series()) {
            Releases releases = asOf.releases(series.getFirst(), series.getLast());
            var headings = new ArrayList<String>();
            releases.listAssumed().forEach(row -> headings.add(row.period() + ALL.familyOf(row.measuredBy())));
            releases.listNotYetPublic().forEach(figure -> headings.add(figure.period() + figure.family()));
            releases.listUntold().forEach(chain -> headings.add(chain.period() + chain.family()));
            assertEquals(headings.size(), (int) headings.stream().distinct().count(), series + " as of " + day);
            asOf.listChains(series.getFirst(), series.getLast()).stream()
                    .filter(chain -> chain.coverage() == Observation.Coverage.FULL)
                    .forEach(chain ->
                            assertFalse(headings.contains(chain.period() + chain.family()), chain + " " + day));
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void namesOnlyPeriodsThatWereOver(LocalDate day) {
        for (List<String> series : series()) {
            Releases releases = ALL.asOf(day).releases(series.getFirst(), series.getLast());
            releases.listNotYetPublic()
                    .forEach(figure -> assertFalse(figure.period().end().isAfter(day)));
            releases.listAssumed()
                    .forEach(row -> assertTrue(row.publishedOn().latest().isAfter(day)));
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void restsOnNoLaterRowWhereTheCalendarTells(LocalDate day) {
        var then = new Register(AsOfPropertiesTest.withoutLaterRows(ALL.tables(), day));
        for (List<String> series : series()) {
            assertEquals(notDueYet(ALL, series, day), notDueYet(then, series, day));
        }
    }

    private static List<NotYetPublic> notDueYet(Register register, List<String> series, LocalDate day) {
        return register.asOf(day).releases(series.getFirst(), series.getLast()).listNotYetPublic().stream()
                .filter(NotYetPublic.NotDueYet.class::isInstance)
                .toList();
    }

    @Test
    void knowsSomeOfEachHeading() {
        AsOf asOf = ALL.asOf(LocalDate.of(2013, 3, 31));
        int[] counts = new int[3];
        for (List<String> series : series()) {
            Releases releases = asOf.releases(series.getFirst(), series.getLast());
            counts[0] += releases.listAssumed().size();
            counts[1] += releases.listNotYetPublic().size();
            counts[2] += releases.listUntold().size();
        }
        assertTrue(
                counts[0] > 0 && counts[1] > 0 && counts[2] > 0,
                List.of(counts[0], counts[1], counts[2]).toString());
    }

    private static List<List<String>> series() {
        return ALL.tables().observations().stream()
                .map(row -> List.of(row.indicator(), row.area()))
                .distinct()
                .toList();
    }
}
