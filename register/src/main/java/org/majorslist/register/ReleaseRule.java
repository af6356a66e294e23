package org.majorslist.register;

import java.time.LocalDate;
import java.time.YearMonth;
import org.majorslist.measure.Period;

/// When a series usually appears, computed from first printings on record.
///
/// @param family key of the family of measurers
/// @param indicator key of the indicator
/// @param area code of the area
/// @param earliestMonth fewest whole months from the end of the period to its first printing \[month]
/// @param latestMonth most months from the end of the period to its first printing \[month]
/// @param firstYear first year described for which the rule holds
/// @param lastYear last year described for which the rule holds
/// @param evidence the first printings it rests on
public record ReleaseRule(
        String family,
        String indicator,
        String area,
        int earliestMonth,
        int latestMonth,
        int firstYear,
        int lastYear,
        String evidence) {
    /// Refuses a rule that ends before it starts.
    public ReleaseRule {
        if (latestMonth < earliestMonth || lastYear < firstYear) {
            throw new IllegalArgumentException("the rule on " + indicator + " of " + family + " ends before it starts");
        }
    }

    /// Whether the rule speaks of a period.
    ///
    /// @param period the days described
    /// @return true if the year of its end lies within the rule's years
    public boolean holdsFor(Period period) {
        int year = period.end().getYear();
        return year >= firstYear && year <= lastYear;
    }

    /// The first day on which a figure of a period has usually appeared.
    ///
    /// @param period the days described
    /// @return the start of the month that lies `earliestMonth` after the month of the period's end
    public LocalDate usuallyOutFrom(Period period) {
        return YearMonth.from(period.end()).plusMonths(earliestMonth).atDay(1);
    }

    /// The last day by which a figure of a period has usually appeared.
    ///
    /// @param period the days described
    /// @return the end of the month that lies `latestMonth` after the month of the period's end
    public LocalDate usuallyOutBy(Period period) {
        return YearMonth.from(period.end()).plusMonths(latestMonth).atEndOfMonth();
    }
}
