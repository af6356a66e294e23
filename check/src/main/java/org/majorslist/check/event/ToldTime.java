package org.majorslist.check.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// When a text says that something happened.
///
/// @param period a day, a month or a year; empty if it does not say
/// @param isYearWritten whether the year stands there too, or follows from "Monday" or "last month"
/// @param isDayWritten whether it is a day of the calendar, such as "3 February", and no weekday
public record ToldTime(String period, boolean isYearWritten, boolean isDayWritten) {
    /// No time is told.
    public static final ToldTime NONE = new ToldTime("", false, false);

    /// How well a time fits a happening.
    public enum Fit {
        /// It happened then.
        at,
        /// It happened on that day or in that month of another year, and the text does not write the year.
        of_another_year,
        /// No time is told.
        untold,
        /// It happened at another time.
        out
    }

    private static final int YEAR = 4; // characters of a year, a month, a day
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int YEARS_CLOSE = 3;
    private static final double OF_THE_DAY = 3.5;
    private static final double OF_THE_NEXT_DAY = 3;
    private static final double OF_THE_MONTH = 2.5;
    private static final double OF_THE_YEAR = 1.5;

    /// Whether a happening was at this time: a weekday may be one day off, as news of the evening is told the next day.
    ///
    /// @param event the happening
    /// @return how well it fits
    public Fit fit(KnownEvent event) {
        if (period.isEmpty()) {
            return Fit.untold;
        }
        if (isAt(period, event)) {
            return Fit.at;
        }
        boolean otherYear = !isYearWritten && period.length() > YEAR && isAt(inYearOf(event), event);
        return otherYear ? Fit.of_another_year : Fit.out;
    }

    /// Whether it lies in the year of a happening.
    ///
    /// @param event the happening
    /// @return false if no time is told
    public boolean isInYearOf(KnownEvent event) {
        return period.length() >= YEAR && year(period) == event.from().getYear();
    }

    /// Whether it lies so close to a happening that it may be meant for its time.
    ///
    /// @param event the happening
    /// @return false if no time is told, or one many years off
    public boolean isCloseTo(KnownEvent event) {
        return period.length() >= YEAR && Math.abs(year(period) - event.from().getYear()) <= YEARS_CLOSE;
    }

    /// How many days it lies off a happening whose day is on record.
    ///
    /// @param event the happening
    /// @return the days, before or after; a year and more if this is no day, or the happening has none
    long daysOff(KnownEvent event) {
        return period.length() < DAY || event.date().length() < DAY
                ? ChronoUnit.YEARS.getDuration().toDays()
                : Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(period), event.from()));
    }

    /// How much a fit says for a happening, on the scale of [EventPrints].
    ///
    /// @param event the happening
    /// @return the more, the finer the time
    public double weight(KnownEvent event) {
        return switch (fit(event)) {
            case at -> atItsTime(event);
            case of_another_year -> atItsTime(event) - 1;
            case untold, out -> 0;
        };
    }

    private double atItsTime(KnownEvent event) {
        boolean monthOnly = event.date().length() < DAY;
        return switch (period.length()) {
            case YEAR -> OF_THE_YEAR;
            case MONTH -> OF_THE_MONTH;
            default -> monthOnly ? OF_THE_MONTH : isOn(event) ? OF_THE_DAY : OF_THE_NEXT_DAY;
        };
    }

    private boolean isOn(KnownEvent event) {
        return inYearOf(event).equals(event.from().toString());
    }

    private String inYearOf(KnownEvent event) {
        return event.from().getYear() + period.substring(YEAR);
    }

    private boolean isAt(String period, KnownEvent event) {
        return switch (period.length()) {
            case YEAR -> event.from().getYear() <= year(period) && event.until().getYear() >= year(period);
            case MONTH -> {
                YearMonth month = YearMonth.of(year(period), month(period));
                yield !YearMonth.from(event.from()).isAfter(month)
                        && !YearMonth.from(event.until()).isBefore(month);
            }
            case DAY -> isNear(period, event);
            default -> false;
        };
    }

    private boolean isNear(String day, KnownEvent event) {
        if (day.endsWith("02-29")) {
            return isAt(day.substring(0, MONTH), event);
        }
        LocalDate told = LocalDate.of(year(day), month(day), Integer.parseInt(day.substring(MONTH + 1)));
        int off = isDayWritten ? 0 : 1;
        return ChronoUnit.DAYS.between(told, event.from()) <= off
                && ChronoUnit.DAYS.between(event.until(), told) <= off;
    }

    private static int month(String period) {
        return Integer.parseInt(period.substring(YEAR + 1, MONTH));
    }

    private static int year(String period) {
        return Integer.parseInt(period.substring(0, YEAR));
    }
}
