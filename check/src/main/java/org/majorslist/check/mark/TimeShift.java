package org.majorslist.check.mark;

import java.time.LocalDate;
import java.time.YearMonth;
import org.majorslist.check.words.WordList;

/// Times so many days, weeks or months from another: "four days later", "two months after".
public final class TimeShift {
    private static final int MONTH = 7; // characters of 2025-09
    private static final int DAYS_OF_WEEK = 7;
    private static final WordList DAYS = WordList.of("day", "days", "dia", "dias");
    private static final WordList WEEKS = WordList.of("week", "weeks", "semana", "semanas");
    private static final WordList MONTHS = WordList.of("month", "months", "mes", "meses");

    private TimeShift() {}

    /// Whether a word is a unit that can be counted from a day.
    ///
    /// @param text the text
    /// @param i index of the word
    /// @return true for days, weeks and months
    public static boolean isUnit(Marked text, int i) {
        return text.in(i, DAYS) || text.in(i, WEEKS) || text.in(i, MONTHS);
    }

    /// The time that lies so many units from another.
    ///
    /// @param text the text
    /// @param unit index of the word that names the unit
    /// @param period a day or month, such as `2025-09-15` or `2025-09`
    /// @param number how many; below 0 for earlier
    /// @return a day, or a month where months are counted; empty if the word is no unit or the period too coarse
    public static String from(Marked text, int unit, String period, int number) {
        if (text.in(unit, MONTHS)) {
            return period.length() < MONTH
                    ? ""
                    : YearMonth.parse(period.substring(0, MONTH))
                            .plusMonths(number)
                            .toString();
        }
        boolean counted = period.length() > MONTH && isUnit(text, unit);
        int days = text.in(unit, WEEKS) ? number * DAYS_OF_WEEK : number;
        return counted ? LocalDate.parse(period).plusDays(days).toString() : "";
    }
}
