package org.majorslist.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A date known to the day, the month or the year only (ISO 8601, reduced precision).
///
/// Whether something dated so had happened by a given day can be unknown; [#latest] is the day by which
/// it had happened for certain.
///
/// @param earliest the first day the date can mean
/// @param precision how much of the date is known
public record PartialDate(LocalDate earliest, Precision precision) implements Comparable<PartialDate> {
    /// How much of a date is known.
    public enum Precision {
        /// The exact day.
        DAY,
        /// The month, not the day.
        MONTH,
        /// The year only.
        YEAR
    }

    /// Moves `earliest` to the first day the precision allows.
    public PartialDate {
        earliest = switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.withDayOfMonth(1);
            case YEAR -> earliest.withDayOfYear(1);
        };
    }

    /// A date known to the day.
    ///
    /// @param day the day
    /// @return the date
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /// Reads `2011`, `2011-06` or `2011-06-20`.
    ///
    /// @param text the date
    /// @return the date; empty if the text is not one of the three forms or not a date of the calendar
    public static Optional<PartialDate> find(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(new PartialDate(Year.parse(text).atDay(1), Precision.YEAR));
                case 7 -> Optional.of(new PartialDate(YearMonth.parse(text).atDay(1), Precision.MONTH));
                case 10 -> Optional.of(new PartialDate(LocalDate.parse(text), Precision.DAY));
                default -> Optional.empty();
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /// The last day the date can mean: by its end it has happened for certain.
    ///
    /// @return the day itself, or the last day of the month or year
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    /// Orders by the day by which it has happened for certain, then by the earliest possible day.
    @Override
    public int compareTo(PartialDate other) {
        int byLatest = latest().compareTo(other.latest());
        return byLatest != 0 ? byLatest : earliest.compareTo(other.earliest);
    }

    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> earliest.toString().substring(0, 7);
            case YEAR -> earliest.toString().substring(0, 4);
        };
    }
}
