package org.majorslist.check.mark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.WordList;

/// The same day, four days later, two weeks earlier, three months after: reckoned from the last day the text told.
final class DaysLater {
    private static final int SENTENCES_BACK = 3;
    private static final int MOST = 60;
    private static final int MONTH = 7; // characters of a month
    private static final WordList LATER = WordList.of("later", "afterwards", "despues");
    private static final WordList EARLIER = WordList.of("earlier", "antes");
    private static final WordList OF = WordList.of("of", "de", "del", "than");

    private final Marked text;

    /// @param text the text, its dates marked up to the place asked for
    DaysLater(Marked text) {
        this.text = text;
    }

    /// "Four days later", "dos semanas después", "un mes más tarde", "two days earlier".
    ///
    /// @param i the number
    /// @param number its value; below 1 if there is none
    /// @return the date that begins there; `null` if none does
    @Nullable
    Date at(int i, double number) {
        boolean masTarde = text.reads(i + 2, "mas") && text.reads(i + 3, "tarde");
        boolean later = masTarde || text.in(i + 2, LATER);
        if (number < 1 || number > MOST || !(later || text.in(i + 2, EARLIER))) {
            return null;
        }
        int to = masTarde ? i + 4 : i + 3;
        int shift = later ? (int) number : -(int) number;
        Date told = text.in(to, OF) ? null : last(i);
        String then = told == null ? "" : TimeShift.from(text, i + 1, told.period(), shift);
        return then.isEmpty() ? null : Date.of(i, to, then, then.length() > MONTH ? DateForm.DAY : DateForm.MONTH);
    }

    /// So many days after the last day told.
    ///
    /// @param from first token of the words
    /// @param to behind the last
    /// @param days how many; below 0 for earlier
    /// @return the day; `null` if none was told just before, or if the words go on ("the day after the vote")
    @Nullable
    Date after(int from, int to, int days) {
        Date day = text.in(to, OF) ? null : last(from);
        if (day == null || day.period().length() <= MONTH) {
            return null;
        }
        return Date.of(from, to, LocalDate.parse(day.period()).plusDays(days).toString(), DateForm.DAY);
    }

    /// The last day or month told in the sentences before; `null` if another time was told since, or a year.
    private @Nullable Date last(int from) {
        for (int i = from - 1; i >= 0 && text.sentence(from) - text.sentence(i) <= SENTENCES_BACK; i--) {
            Date date = text.date(i);
            if (date == null) {
                continue;
            }
            boolean known = switch (date.form()) {
                case DAY, WEEKDAY, MONTH -> !date.period().isEmpty();
                case YEAR, FISCAL, QUARTER, DECADE, RELATIVE, EARLIER -> false;
            };
            if (known) {
                return date;
            }
            if (!DateRoles.year(date)) {
                return null;
            }
        }
        return null;
    }
}
