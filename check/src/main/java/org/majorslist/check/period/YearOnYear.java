package org.majorslist.check.period;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.TimeWord;

/// The period of a change whose base a text does not tell: from the year before to the year it is told of.
final class YearOnYear {
    private static final int SENTENCES_ON = 2;
    private static final int REACHED_WITHIN = 4;
    /// A survey is spoken of for longer than a count.
    private static final int SENTENCES_ON_SURVEY = 6;
    private static final int MONTH_LENGTH = 7;

    private final Marked text;
    private final NamedYears years;
    private final SpokenOf spoken;

    YearOnYear(Marked text, NamedYears years, SpokenOf spoken) {
        this.text = text;
        this.years = years;
        this.spoken = spoken;
    }

    /// The two years, or the stretch the text spoke of last; empty if no year is known.
    String of(Found found) {
        Date reached = reached(found);
        if (reached != null) {
            return Years.upTo(DateRoles.period(reached), 1);
        }
        String month = spoken.inSeries(found.from());
        if (month.length() == MONTH_LENGTH && Years.calendar(month.substring(0, 4))) {
            return Years.upTo(month.substring(0, 4), 1);
        }
        Date year = years.nearestYear(found.from(), found.to());
        if (year != null && Years.is(DateRoles.period(year))) {
            return Years.upTo(DateRoles.period(year), 1);
        }
        String range = spoken.range(found.from(), SENTENCES_ON + 1);
        if (!range.isEmpty()) {
            return range;
        }
        String same = spoken.same(found.from());
        if (!same.isEmpty()) {
            return Years.is(same) ? Years.upTo(same, 1) : same;
        }
        String here = spoken.noted(text.sentence(found.from()));
        String level = here.isEmpty()
                ? spoken.level(found, Estimates.yearly(found.indicator()) ? SENTENCES_ON_SURVEY : SENTENCES_ON)
                : here;
        String end = level.isEmpty() ? spoken.year(found.from()) : level;
        return Years.upTo(end, 1);
    }

    /// "Rising 10 percent to 253,000 hectares last year": the year of the level reached; `null` if none is tied to it.
    private @Nullable Date reached(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + REACHED_WITHIN);
        for (int i = found.to(); i < end; i++) {
            Mention.Quantity level = text.quantity(i);
            if (level != null) {
                boolean to = text.says(level.from() - 1, TimeWord.joins_range);
                Date year = to ? years.tied(level.from(), level.to()) : null;
                return year != null && DateRoles.year(year) && Years.is(DateRoles.period(year)) ? year : null;
            }
            if (text.date(i) != null) {
                return null;
            }
        }
        return null;
    }
}
