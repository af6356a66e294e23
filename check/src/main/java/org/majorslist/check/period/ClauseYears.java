package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.Vocable;
import org.majorslist.check.words.WordClass;

/// The year the clause of a figure names, and what stands between a figure and a date.
final class ClauseYears {
    private static final int YEAR_DIGITS = 4;
    private static final int OPENING = 3;

    private final Marked text;
    private final DateRoles roles;
    private final SpokenOf spoken;
    private final Ranges ranges;
    private final @Nullable LocalDate published;

    ClauseYears(Chronology times) {
        text = times.text();
        roles = times.roles();
        spoken = times.spoken();
        ranges = times.ranges();
        published = times.published();
    }

    /// The only year the clause of a figure names; empty if it names none, several, or one from which it reckons, and
    /// where the sentence tells of a stretch.
    String only(Found found) {
        String only = "";
        if (!ranges.of(text.sentence(found.from())).isEmpty()) {
            return "";
        }
        for (Date date : text.datesOf(text.sentence(found.from()))) {
            if (isIn(found, date)) {
                String year = year(found, date);
                boolean another = !only.isEmpty() && !only.equals(year);
                boolean other = roles.owned(date, found.from(), found.to());
                boolean unsure = date.form() == DateForm.EARLIER || date.form() == DateForm.DECADE;
                if (another || other || unsure || !roles.describes(date)) {
                    return "";
                }
                only = year;
            }
        }
        return only;
    }

    /// The year a date of the clause of a figure stands for: an estimate told in a month is of the
    /// year before, the goal "for December" of the year under way.
    private String year(Found found, Date date) {
        boolean month = date.form() == DateForm.MONTH && date.to() - date.from() == 1;
        if (month && published != null && Estimates.goal(found.indicator())) {
            return String.valueOf(published.getYear());
        }
        boolean estimate = Estimates.yearly(found.indicator()) && date.form() != DateForm.FISCAL;
        return estimate && date.form() != DateForm.EARLIER ? Estimates.year(date) : yearOf(date);
    }

    /// The year of a date, one reckoned from another year as well; empty if it has none.
    String yearOf(Date date) {
        String period = date.form() == DateForm.EARLIER ? spoken.anchored(date) : date.period();
        String year = period.startsWith("FY") ? period.substring(2) : period;
        return year.length() >= YEAR_DIGITS ? year.substring(0, YEAR_DIGITS) : "";
    }

    /// Whether no comma, conjunction or other figure stands between a figure and a date; a comma behind a date that
    /// opens the sentence does not count.
    private boolean isIn(Found found, Date date) {
        boolean before = date.from() < found.from();
        int low = before ? date.to() : found.to();
        int high = before ? found.from() : date.from();
        boolean opens = before && date.from() - text.sentenceStart(date.from()) <= OPENING;
        for (int i = opens && text.reads(low, ",") ? low + 1 : low; i < high; i++) {
            Vocable word = text.token(i).vocable();
            if (word.is(WordClass.clause_mark) || word.is(WordClass.soft_mark) || isFigure(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether another figure stands between a figure and a date behind it: the date may be that one's.
    boolean isBehindAnother(Found found, Date date) {
        for (int i = found.to(); i < date.from(); i++) {
            if (isFigure(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFigure(int i) {
        Mention.Quantity quantity = text.quantity(i);
        return quantity != null && quantity.from() == i && !quantity.kind().equals("time");
    }
}
