package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.words.TimeWord;

/// The year of a count of countries listed, refused, certified or waived: each year, the year named, else that of
/// publication.
///
/// @param text the text
/// @param years the years its sentences name
/// @param published the day of publication; `null` if unknown
record CountYears(Marked text, NamedYears years, @Nullable LocalDate published) {
    /// Whether a claim is such a count.
    static boolean counts(Found found) {
        return found.indicator().equals("majors_list_size") || Outcome.isCount(found.indicator());
    }

    String of(Found found) {
        if (found.indicator().equals("majors_list_size") && eachYear(found)) {
            return "annual";
        }
        Date tied = years.tied(found.from(), found.to());
        if (tied != null && tied.form() == DateForm.EARLIER) {
            return tied.period();
        }
        Date year = years.nearestYear(found.from(), found.to());
        if (year != null) {
            return DateRoles.period(year);
        }
        String thatYear = thatYear(found);
        if (!thatYear.isEmpty()) {
            return thatYear;
        }
        String named = years.yearNamedBefore(Math.min(found.to(), text.size() - 1));
        return !named.isEmpty() ? named : published == null ? "" : String.valueOf(published.getYear());
    }

    /// "That year 32 were judged": the last year the sentences just before name; empty if a sentence says no such
    /// thing.
    private String thatYear(Found found) {
        boolean said = false;
        int start = text.sentenceStart(found.from());
        for (int i = start; i < text.sentenceEnd(found.from()); i++) {
            said |= text.says(i, TimeWord.same_time);
        }
        for (int i = start - 1; said && i >= text.from(Math.max(0, text.sentence(start) - 2)); i--) {
            Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR) {
                return date.period();
            }
        }
        return "";
    }

    /// "Each year it names some 20 countries"; not "the report, due each year, names 23".
    private boolean eachYear(Found found) {
        boolean each = false;
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            boolean parted = text.reads(i, ",");
            if (parted && i >= found.to()) {
                return each;
            }
            each = !parted && (each || text.says(i, TimeWord.each_year));
        }
        return each;
    }
}
