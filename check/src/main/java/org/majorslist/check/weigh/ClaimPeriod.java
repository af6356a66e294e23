package org.majorslist.check.weigh;

import java.time.LocalDate;
import org.majorslist.measure.Period;

/// The time a claim speaks of, taken apart once.
///
/// @param kind its form
/// @param from first year; a fiscal year counts as the year in which it ends
/// @param to last year, not before `from`; the farthest year for an open end
/// @param first first day; the earliest day there is where the text names no time
/// @param last last day; the latest day there is where the end is open
public record ClaimPeriod(Kind kind, int from, int to, LocalDate first, LocalDate last) {
    /// The forms of time a text names.
    public enum Kind {
        /// No time is named.
        NONE,
        /// "A year", "annually".
        ANNUAL,
        /// One calendar or fiscal year.
        YEAR,
        /// A part of a year: months, a quarter.
        PART,
        /// One day.
        DAY,
        /// Several whole years.
        YEARS,
        /// From a time until now.
        SINCE
    }

    private static final ClaimPeriod NONE =
            new ClaimPeriod(Kind.NONE, Integer.MIN_VALUE, Integer.MAX_VALUE, LocalDate.MIN, LocalDate.MAX);
    private static final ClaimPeriod ANNUAL =
            new ClaimPeriod(Kind.ANNUAL, Integer.MIN_VALUE, Integer.MAX_VALUE, LocalDate.MIN, LocalDate.MAX);

    /// Takes a period of a claim apart.
    ///
    /// @param text as in the claim, such as `2023`, `since 2022`, `FY2000..FY2016` or empty
    /// @return its parts; as if no time were named where the text is not understood
    public static ClaimPeriod of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        if (text.equals("annual")) {
            return ANNUAL;
        }
        boolean since = text.startsWith("since ");
        boolean fiscal = text.startsWith("FY");
        return Period.find(since ? text.substring("since ".length()) : text)
                .map(period -> since ? since(period) : of(period, fiscal))
                .orElse(NONE);
    }

    private static ClaimPeriod since(Period period) {
        return new ClaimPeriod(Kind.SINCE, period.start().getYear(), Integer.MAX_VALUE, period.start(), LocalDate.MAX);
    }

    private static ClaimPeriod of(Period period, boolean fiscal) {
        int from = period.start().getYear() + (fiscal ? 1 : 0);
        int to = period.end().getYear();
        return new ClaimPeriod(kind(period, from == to, fiscal), from, to, period.start(), period.end());
    }

    private static Kind kind(Period period, boolean oneYear, boolean fiscal) {
        if (period.days() == 1) {
            return Kind.DAY;
        }
        if (oneYear && (fiscal || period.isCalendarYear())) {
            return Kind.YEAR;
        }
        boolean whole =
                period.start().getDayOfYear() == 1 && period.end().plusDays(1).getDayOfYear() == 1;
        return whole || fiscal ? Kind.YEARS : Kind.PART;
    }

    /// Whether no time is named.
    ///
    /// @return whether none is
    public boolean isOpen() {
        return kind == Kind.NONE || kind == Kind.ANNUAL;
    }

    /// Whether a year lies within.
    ///
    /// @param year the year
    /// @return whether it does
    public boolean holds(int year) {
        return year >= from && year <= to;
    }
}
