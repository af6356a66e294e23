package org.majorslist.check.period;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.TimeWord;

/// Stretches of time from day to day or from month to month.
final class DayRanges {
    private static final int MONTH = 7; // characters of a year and a month

    private final Marked text;

    DayRanges(Marked text) {
        this.text = text;
    }

    /// "Between Aug. 7, 2022, and Sept. 30, 2025", "del 1 de enero al 31 de octubre": from day to day or month to
    /// month; by months where it begins with one. Empty if a sentence names none.
    String of(int sentence) {
        for (Date first : text.datesOf(sentence)) {
            boolean opened = text.says(first.from() - 1, TimeWord.opens_range)
                    || text.says(first.from() - 2, TimeWord.opens_range);
            Date last = opened && finer(first) ? joined(first) : null;
            if (last != null) {
                boolean months =
                        first.form() == DateForm.MONTH || first.period().endsWith("-01");
                return months
                        ? first.period().substring(0, MONTH) + ".."
                                + last.period().substring(0, MONTH)
                        : first.period() + ".." + last.period();
            }
        }
        return "";
    }

    private @Nullable Date joined(Date first) {
        int at = text.reads(first.to(), ",") ? first.to() + 1 : first.to();
        for (int i = at + 1; text.says(at, TimeWord.joins_range) && i <= at + 2; i++) {
            Date date = text.date(i);
            if (date != null) {
                return finer(date) && date.form() == first.form() ? date : null;
            }
        }
        return null;
    }

    private static boolean finer(Date date) {
        return (date.form() == DateForm.DAY || date.form() == DateForm.MONTH)
                && date.period().length() >= MONTH;
    }
}
