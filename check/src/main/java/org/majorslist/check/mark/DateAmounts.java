package org.majorslist.check.mark;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Mention.Date;

/// The value a claim states that tells when something was.
public final class DateAmounts {
    private static final int YEAR = 4; // digits

    private DateAmounts() {}

    /// A date as a value: as fine as it is written.
    ///
    /// @param date the date; `null` for none
    /// @return the year as a number, the month or day as a word; `null` if it is none of these
    public static @Nullable Amount of(@Nullable Date date) {
        if (date == null || date.period().isEmpty()) {
            return null;
        }
        return switch (date.form()) {
            case YEAR, FISCAL, RELATIVE -> year(date);
            case MONTH, QUARTER -> Amount.word(date.period(), "month", Qualifier.EXACTLY);
            case DAY, WEEKDAY -> Amount.word(date.period(), "date", Qualifier.EXACTLY);
            case DECADE, EARLIER -> null;
        };
    }

    /// The year of a date as a value.
    ///
    /// @param date the date; `null` for none
    /// @return the year as a number; `null` if it has none
    public static @Nullable Amount year(@Nullable Date date) {
        String year = date == null ? "" : date.period().replace("FY", "");
        return year.length() < YEAR
                ? null
                : Amount.number(Integer.parseInt(year.substring(0, YEAR)), "year", Qualifier.EXACTLY);
    }
}
