package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;

/// The period of a record or a rank: the year of the level it is said of, a term, a stretch since a start.
final class RecordPeriods {
    private static final int START_WITHIN = 9;
    private static final int IS_WITHIN = 6;
    private static final int STRETCH_WITHIN = 3;
    private static final int LEVEL_WITHIN = 8;
    private static final int DECADE = 10;
    private static final ListedWords BACK_TO = ListedWords.named("record_periods.back_to");

    private final Marked text;
    private final NamedYears years;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final @Nullable LocalDate published;

    RecordPeriods(Chronology times) {
        text = times.text();
        years = times.years();
        spoken = times.spoken();
        terms = times.terms();
        published = times.published();
    }

    /// A record is that of the term, or of the year of the level it is said of; from a start if one is named.
    String record(Found found) {
        String term = terms.at(found.from());
        if (!term.isEmpty()) {
            return term;
        }
        String level = levelYear(found);
        String from = start(found);
        if (!from.isEmpty() && level.equals(from)) {
            return "since " + from; // "the smallest area since 2001": the year it is reckoned from is not its own
        }
        if (!from.isEmpty() && level.isEmpty() && published != null) {
            level = String.valueOf(published.getYear() - 1); // "not so small since 2002": till the last year
        }
        from = from.isEmpty() ? lengthBefore(found, level) : from;
        return from.isEmpty() || !Years.later(level, from) ? level : from + ".." + level;
    }

    /// "The highest in ten years": the year so long before that of the level; empty if no length is told.
    private String lengthBefore(Found found, String level) {
        for (int i = found.from(); i < found.to() && Years.calendar(level); i++) {
            Mention.Quantity length = text.quantity(i);
            boolean decades = length == null
                    ? text.says(i, TimeWord.decade)
                    : length.unit().equals("decades");
            if (decades || (length != null && length.unit().equals("years"))) {
                double many = length == null ? 1 : length.number().value();
                return String.valueOf(Years.number(level) - Math.round(many * (decades ? DECADE : 1)));
            }
        }
        return "";
    }

    /// A rank is of the year its sentence names; told as a fact it is of the year of publication, told in passing ("the
    /// world's biggest producer was spared") of none.
    String rank(Found found) {
        Date year = years.nearestYear(found.from(), found.to());
        if (year != null
                && year.from() >= found.from()
                && year.from() - found.to() <= STRETCH_WITHIN
                && Years.is(DateRoles.period(year))) {
            return DateRoles.period(year);
        }
        boolean told = false;
        for (int i = Math.max(text.sentenceStart(found.from()), found.from() - IS_WITHIN); i < found.to(); i++) {
            told |= text.cue(i, Cue.remains);
        }
        boolean opens = found.from() - text.sentenceStart(found.from()) <= 1;
        return published == null || !(told || opens) ? "" : String.valueOf(published.getYear());
    }

    /// "The highest since the survey began in 2001", "la más baja desde 2020".
    private String start(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + START_WITHIN);
        boolean since = false;
        for (int i = found.from(); i < end; i++) {
            since |= text.says(i, TimeWord.since) || text.in(i, BACK_TO);
            Date date = text.date(i);
            if (since && date != null && date.form() == DateForm.YEAR) {
                return date.period();
            }
        }
        return "";
    }

    private String levelYear(Found found) {
        String follows = levelBehind(found);
        if (!follows.isEmpty()) {
            return follows;
        }
        String apposed = levelBefore(found);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        String just = spoken.just(found.from());
        if (!just.isEmpty()) {
            return just;
        }
        Date year = years.nearestYear(found.from(), found.to());
        boolean own = year != null && !sinceBefore(year.from(), found.from());
        if (year != null && own && Years.is(DateRoles.period(year))) {
            return DateRoles.period(year);
        }
        String sentence = years.latestYear(text.sentence(found.from()));
        if (!sentence.isEmpty() && !sentence.equals(start(found))) {
            return sentence;
        }
        String level = spoken.level(found, 1);
        String before = spoken.before(found.from());
        return !level.isEmpty() ? level : Years.calendar(before) ? before : "";
    }

    /// "The record high of 245,000 in 2020", "a record 884 tons last year": the year tied to the level that follows;
    /// empty if none does.
    private String levelBehind(Found found) {
        boolean of = text.reads(found.to(), "of") || text.reads(found.to(), "de");
        int first = of || text.reads(found.to(), "del") ? found.to() + 1 : found.to();
        Date named = first > found.to() ? text.date(first) : null;
        if (named != null && named.form() == DateForm.YEAR) {
            return named.period(); // "the peak of 2011"
        }
        for (int i = first; i <= first + (of ? 1 : 0); i++) {
            Mention.Quantity level = text.quantity(i);
            Date year = level == null ? null : years.tied(level.from(), level.to());
            if (year != null && DateRoles.year(year)) {
                return DateRoles.period(year);
            }
        }
        return "";
    }

    /// "The 95,008 of 2022, the peak of the series", "en 2024, 889, récord": the year of the level just
    /// before the comma; empty if none stands there.
    private String levelBefore(Found found) {
        int start = text.sentenceStart(found.from());
        int last = found.from() - 1;
        while (last > start && (text.cue(last, Cue.the) || text.says(last, TimeWord.article))) {
            last--;
        }
        if (!text.reads(last, ",") || last - 1 <= start) {
            return "";
        }
        int end = last;
        Mention.Quantity level = null;
        for (int i = last - 1; i >= Math.max(start, last - LEVEL_WITHIN) && level == null; i--) {
            Mention.Quantity quantity = text.date(i) == null ? text.quantity(i) : null;
            level = quantity != null && quantity.to() <= end ? quantity : null;
        }
        for (Date date : text.datesOf(text.sentence(found.from()))) {
            boolean behind = level != null && date.to() == end && date.from() >= level.to();
            boolean before = level != null
                    && level.to() == end
                    && level.from() - date.to() >= 0
                    && level.from() - date.to() <= 1;
            if ((behind || before) && DateRoles.year(date)) {
                return DateRoles.period(date);
            }
        }
        return "";
    }

    private boolean sinceBefore(int at, int floor) {
        for (int i = at - 1; i >= floor; i--) {
            if (text.says(i, TimeWord.since)) {
                return true;
            }
        }
        return false;
    }
}
