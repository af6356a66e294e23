package org.majorslist.check.period;

import java.util.Set;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;

/// Figures that are estimated once for a whole year, in the year after: the crop, the cocaine it could yield, their
/// shares of the world's.
final class Estimates {
    private static final Set<String> YEARLY =
            Set.of("coca_cultivation_area", "world_coca_area", "potential_cocaine_production", "cocaine_yield");

    private static final int MONTH_DIGITS = 7;
    private static final int YEAR_DIGITS = 4;

    private Estimates() {}

    /// The year an estimate told of in a month is of: "this month the UN raised it to 230,000" is of the year before;
    /// one of December is of that year.
    ///
    /// @param date the date of a sentence that tells an estimate
    /// @return the year; empty if the date has none
    static String year(Date date) {
        String month = date.period();
        boolean told = date.form() == DateForm.MONTH
                || date.form() == DateForm.RELATIVE
                || date.form() == DateForm.DAY
                || date.form() == DateForm.WEEKDAY;
        boolean within = told && month.length() >= MONTH_DIGITS && !month.startsWith("-12", YEAR_DIGITS);
        return within ? Years.shift(DateRoles.yearOf(date), -1) : DateRoles.yearOf(date);
    }

    /// Whether an indicator is such an estimate: never of a day, always of a year gone by.
    static boolean yearly(String indicator) {
        return YEARLY.contains(indicator) || indicator.startsWith("colombia_share_");
    }

    /// Whether an indicator is told of whole years only: an estimate, or the goal a government sets itself for a year.
    ///
    /// @param indicator its key
    /// @return whether no part of a year can be meant
    static boolean ofWholeYears(String indicator) {
        return yearly(indicator) || goal(indicator);
    }

    /// Whether an indicator is the goal a government sets itself for a year.
    static boolean goal(String indicator) {
        return indicator.equals("eradication_target_area");
    }
}
