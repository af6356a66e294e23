package org.majorslist.register.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.register.Observation;
import org.majorslist.register.RecordOnFile;
import org.majorslist.register.Register;
import org.majorslist.register.Tables;

/// What must hold for every day: nothing later is used, answers change only when something is published,
/// and a record without the later rows gives the same answers.
class AsOfPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(1986, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);
    private static final Register ALL = RecordOnFile.get();

    /// 60 days by a seeded generator, and the days around ten publications.
    static Stream<LocalDate> days() {
        var random = new Random(20260918);
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < 60; i++) {
            days.add(FIRST.plusDays(random.nextLong(ChronoUnit.DAYS.between(FIRST, LAST))));
        }
        List<Observation> rows = ALL.tables().observations();
        for (int i = 0; i < 10; i++) {
            LocalDate published =
                    rows.get(random.nextInt(rows.size())).publishedOn().latest();
            days.addAll(List.of(published.minusDays(1), published));
        }
        return days.stream();
    }

    @ParameterizedTest
    @MethodSource("days")
    void usesNothingPublishedLater(LocalDate day) {
        AsOf asOf = ALL.asOf(day);
        for (Answer answer : answers(asOf)) {
            assertFalse(answer.knownFrom().isAfter(day), () -> answer + " is used as of " + day);
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void changesOnlyOnADayOfPublication(LocalDate day) {
        if (!publicationDays().contains(day.plusDays(1))) {
            assertEquals(answers(ALL.asOf(day)), answers(ALL.asOf(day.plusDays(1))));
        }
    }

    @ParameterizedTest
    @MethodSource("days")
    void givesTheSameAnswersWithoutTheLaterRows(LocalDate day) {
        var then = new Register(withoutLaterRows(ALL.tables(), day));
        assertEquals(answers(ALL.asOf(day)), answers(then.asOf(day)));
        assertEquals(answers(ALL.asOf(day)), answers(then.asOf(LAST)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void answersFromItsIndexAsFromTheRows(LocalDate day) {
        AsOf asOf = ALL.asOf(day);
        for (List<String> series : series()) {
            List<Observation> rows = asOf.listObservations(series.getFirst(), series.getLast());
            assertEquals(
                    RevisionChain.listFrom(rows, ALL::familyOf),
                    asOf.listChains(series.getFirst(), series.getLast()),
                    series + " as of " + day);
        }
    }

    @Test
    void answersSomethingElseOnMostDaysOfPublication() {
        long changing = days().filter(day -> publicationDays().contains(day))
                .filter(day -> !answers(ALL.asOf(day.minusDays(1))).equals(answers(ALL.asOf(day))))
                .count();
        assertTrue(changing >= 5, "the days of publication among the samples hardly change any answer");
    }

    private record Answer(LocalDate knownFrom, String text) {}

    private static List<Answer> answers(AsOf asOf) {
        var answers = new ArrayList<Answer>();
        asOf.listDeterminations().forEach(row -> {
            LocalDate waived = row.waiverDecidedOn();
            answers.add(
                    new Answer(waived == null ? row.decidedOn() : waived, row.cycle() + row.country() + row.waiver()));
        });
        asOf.listInstruments().forEach(row -> {
            LocalDate known = row.knownFrom();
            answers.add(new Answer(known == null ? FIRST : known, row.title()));
        });
        asOf.listEvents().forEach(row -> answers.add(new Answer(row.until().latest(), row.id())));
        for (List<String> series : series()) {
            for (RevisionChain chain : asOf.listChains(series.get(0), series.get(1))) {
                Observation row = chain.newest().statement();
                answers.add(new Answer(row.publishedOn().latest(), series + " " + chain.period() + row));
            }
        }
        for (String country : List.of("COL", "BOL", "MEX", "VEN")) {
            asOf.listLedger(country)
                    .forEach(row -> answers.add(new Answer(row.publishedOn().latest(), row.toString())));
        }
        return answers;
    }

    private static Set<List<String>> series() {
        var series = new java.util.LinkedHashSet<List<String>>();
        ALL.tables().observations().forEach(row -> series.add(List.of(row.indicator(), row.area())));
        return series;
    }

    private static Set<LocalDate> publicationDays() {
        var days = new HashSet<LocalDate>();
        ALL.tables().observations().forEach(row -> days.add(row.publishedOn().latest()));
        ALL.tables().ledger().forEach(row -> days.add(row.publishedOn().latest()));
        ALL.tables().events().forEach(row -> days.add(row.until().latest()));
        ALL.tables().determinations().forEach(row -> {
            days.add(row.decidedOn());
            days.add(row.waiverDecidedOn());
        });
        ALL.tables().instruments().forEach(row -> days.add(row.knownFrom()));
        return days;
    }

    static Tables withoutLaterRows(Tables all, LocalDate day) {
        return new Tables(
                all.countries(),
                all.areas(),
                all.indicators(),
                all.measurers(),
                all.sources(),
                all.determinations().stream()
                        .filter(row -> !row.decidedOn().isAfter(day))
                        .map(row -> {
                            LocalDate waived = row.waiverDecidedOn();
                            return waived != null && waived.isAfter(day) ? row.beforeLaterWaiver() : row;
                        })
                        .toList(),
                all.instruments().stream()
                        .filter(row -> {
                            LocalDate known = row.knownFrom();
                            return known != null && !known.isAfter(day);
                        })
                        .toList(),
                all.listChanges(),
                all.conditions(),
                all.events().stream()
                        .filter(row -> !row.until().latest().isAfter(day))
                        .toList(),
                all.observations().stream()
                        .filter(row -> !row.publishedOn().latest().isAfter(day))
                        .toList(),
                all.ledger().stream()
                        .filter(row -> !row.publishedOn().latest().isAfter(day))
                        .toList(),
                all.totals(),
                all.quotedClaims(),
                all.leads(),
                all.releaseCalendar(),
                all.comparability(),
                all.repairs());
    }
}
