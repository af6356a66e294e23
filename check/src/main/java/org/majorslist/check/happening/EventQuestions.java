package org.majorslist.check.happening;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.majorslist.check.happening.RecordEvents.Ready;

/// What a claim asks of the events of the record, read once and then put to each of them.
final class EventQuestions {
    private static final int DAYS_NEAR = 4;
    private static final int YEAR = 4; // characters of a year, a month, a day
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int COUNTRY = 3; // characters of a code
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    /// Places that stand for all countries.
    private static final List<String> ALL = List.of("USA", "WLD", "LAC");

    private EventQuestions() {}

    /// Whether an event happened at the time of a claim, give or take a few days; where the claim names no time,
    /// whether it happened by the day of the article.
    ///
    /// @param period the time of the claim
    /// @param day the day of the article
    static Predicate<Ready> at(String period, LocalDate day) {
        if (period.isEmpty()) {
            LocalDate last = day.plusDays(DAYS_NEAR);
            return event -> !event.event().date().earliest().isAfter(last);
        }
        if (period.length() <= MONTH) {
            return event -> event.date().startsWith(period) || period.startsWith(event.date());
        }
        if (!DATE.matcher(period).matches()) {
            return period.length() < DAY
                    ? event -> false
                    : event -> event.date().startsWith(period.substring(period.length() - YEAR));
        }
        LocalDate first = LocalDate.parse(period).minusDays(DAYS_NEAR);
        LocalDate last = LocalDate.parse(period).plusDays(DAYS_NEAR);
        return event -> !event.event().date().earliest().isAfter(last)
                && !event.event().until().latest().isBefore(first);
    }

    /// Whether an event concerns one of some countries; one that names no country, or a claim on none, always does.
    ///
    /// @param areas their codes, or those of their parts, between semicolons
    static Predicate<Ready> concerning(String areas) {
        List<String> codes = List.of(areas.split(";", -1));
        if (codes.stream().anyMatch(ALL::contains)) {
            return event -> true;
        }
        List<String> countries = codes.stream()
                .map(code -> code.length() > COUNTRY ? code.substring(0, COUNTRY) : code)
                .toList();
        return event -> event.event().countries().isEmpty()
                || countries.stream().anyMatch(event.event().countries()::contains);
    }
}
