package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Tense;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.TimeWord;

/// The period of a change or a multiple, from its baseline to its end.
final class ChangePeriods {
    private static final int CLOSE = 8;
    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;

    private final ChangeBases bases;
    private final LengthTold lengths;
    private final YearOnYear yearOnYear;
    private final Marked text;
    private final DateRoles roles;
    private final NamedYears years;
    private final Tense tense;
    private final Ranges ranges;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final @Nullable LocalDate published;

    ChangePeriods(Chronology times) {
        bases = new ChangeBases(times);
        text = times.text();
        roles = times.roles();
        years = times.years();
        tense = times.tense();
        ranges = times.ranges();
        spoken = times.spoken();
        terms = times.terms();
        published = times.published();
        yearOnYear = new YearOnYear(text, years, spoken);
        lengths = new LengthTold(text, spoken, published);
    }

    /// The period of a change: "rose by 10 percent".
    String change(Found found) {
        String two = bases.setAgainst(found);
        return two.isEmpty() ? changed(found) : two;
    }

    private String changed(Found found) {
        Date close = bases.comparedWith(found);
        boolean sameTime = close != null
                && close.from() - found.to() <= CLOSE
                && !close.period().isEmpty();
        boolean range = !ranges.of(text.sentence(found.from())).isEmpty();
        if (close != null && sameTime && !range && close.form() != DateForm.RELATIVE) {
            String fromBase = fromBase(found, close);
            if (!fromBase.isEmpty()) {
                return fromBase;
            }
        }
        String between = spoken.pairs().of(text.sentence(found.from()));
        String leaning = between.isEmpty() ? leaning(found) : between;
        if (!leaning.isEmpty()) {
            return leaning;
        }
        String stretch = stretch(found);
        if (!stretch.isEmpty()) {
            return stretch;
        }
        String levels = bases.levels(found);
        if (!levels.isEmpty()) {
            return levels;
        }
        Date base = bases.comparedWith(found);
        if (base != null) {
            return fromBase(found, base);
        }
        String two = years.yearAround(found.from()).isEmpty() ? spoken.lastTwo(found, 1) : "";
        return two.isEmpty() ? yearOnYear.of(found) : two;
    }

    /// Whether a share is told against another year: "80 percent larger than in 2017".
    boolean compares(Found found) {
        Date date = bases.comparedWith(found);
        return date != null && date.from() - found.to() <= CLOSE;
    }

    /// What leans on a year named just before: a year reckoned from, a later year, "since then".
    private String leaning(Found found) {
        Date base = bases.comparedBefore(found);
        if (base != null) {
            return upTo(found, DateRoles.period(base), latest());
        }
        String later = later(found);
        if (!later.isEmpty()) {
            return later;
        }
        String since = spoken.sinceThen(found.from());
        if (since.isEmpty()) {
            return "";
        }
        String end = spoken.latestAfter(found, since);
        return end.isEmpty() ? "since " + since : since + ".." + end;
    }

    /// "In 1996 it was 67,200 hectares; three years later it had doubled": from the year named before to the later one.
    private String later(Found found) {
        for (int i = found.from() - 1; i >= Math.max(text.sentenceStart(found.from()), found.from() - CLOSE); i--) {
            Date date = text.date(i);
            if (date != null) {
                boolean on = date.form() == DateForm.EARLIER && roles.yearsBack(date) < 0;
                return on ? Years.upTo(spoken.anchored(date), -roles.yearsBack(date)) : "";
            }
        }
        return "";
    }

    /// The period of a multiple: "doubled", "twice as much as in 2013".
    String multiple(Found found) {
        String two = bases.setAgainst(found);
        return two.isEmpty() ? multiplied(found) : two;
    }

    private String multiplied(Found found) {
        String between = spoken.pairs().of(text.sentence(found.from()));
        boolean ofPair = !between.isEmpty() && bases.comparedWith(found) == null && grown(found);
        String leaning = ofPair ? between : leaning(found);
        if (!leaning.isEmpty()) {
            return leaning;
        }
        String stretch = stretch(found);
        if (!stretch.isEmpty()) {
            return stretch;
        }
        Date base = bases.comparedWith(found);
        if (base != null) {
            return fromBase(found, base);
        }
        Date year = bases.comparesBehind(found) ? bases.yearBehind(found) : null;
        if (year != null) {
            String told = spoken.noted(text.sentence(found.from())); // "13% more than …, and twice what it was in 2020"
            String first = DateRoles.period(year);
            boolean later = Years.later(told, first) && Years.later(told, spoken.year(found.from()));
            return later ? first + ".." + told : upTo(found, first, latest());
        }
        String share = share(found);
        if (!share.isEmpty()) {
            return share;
        }
        Date own = years.nearestYear(found.from(), found.to());
        String before = spoken.level(found, 1);
        if (own != null && !before.isEmpty() && Years.later(DateRoles.period(own), before)) {
            return before + ".." + DateRoles.period(own);
        }
        return grows(found) ? yearOnYear.of(found) : alike(found);
    }

    /// "80,000 hectares, half the area of 2000": from a year behind the share to the later one of the figure before it;
    /// empty if there is none.
    String share(Found found) {
        Date base = bases.yearBehind(found);
        String own = spoken.inSeries(found.from());
        String end = Years.is(own) ? own : spoken.before(found.from());
        return base != null && near(found, base) && Years.later(end, DateRoles.period(base))
                ? DateRoles.period(base) + ".." + end
                : "";
    }

    private boolean near(Found found, Date base) {
        Mention.Quantity quantity = found.quantity();
        for (int i = quantity == null ? found.to() : quantity.to(); i < base.from(); i++) {
            if (!text.token(i).isWord() && text.quantity(i) == null) {
                return false;
            }
        }
        return quantity == null || text.cue(quantity.to(), Cue.the) || text.cue(quantity.to() + 1, Cue.the);
    }

    /// "253,000 hectares, five times the area of its neighbour": the year of the figure before it in the sentence.
    private String alike(Found found) {
        String before = spoken.inSeries(found.from());
        boolean now = tense.now(found.from()) && Years.later(latest(), before);
        return now ? before + ".." + latest() : Years.is(before) ? before : "";
    }

    /// "From 48,000 hectares in 2013 to 253,000 in 2023, five times more".
    private boolean grown(Found found) {
        Mention.Quantity quantity = found.quantity();
        return quantity != null && text.says(quantity.to(), TimeWord.more);
    }

    /// "Doubled" tells a growth; "30 times as deadly" compares two things.
    private static boolean grows(Found found) {
        Mention.Quantity quantity = found.quantity();
        return quantity != null && quantity.number().form() == Mention.Form.MULTIPLE;
    }

    /// Since a year, under a president, in a range, in so many years.
    private String stretch(Found found) {
        Date since = bases.sinceDate(found.from());
        if (since != null) {
            String from = roles.sincePeriod(since);
            return Years.calendar(from) && found.type() == ClaimType.change ? Years.upTo(from, 1) : from;
        }
        String range = ranges.of(text.sentence(found.from()));
        if (!range.isEmpty()) {
            return range;
        }
        String dates = ranges.ofDates(text.sentence(found.from()));
        if (!dates.isEmpty() && !sameYear(dates)) {
            return dates;
        }
        String term = terms.at(found.from());
        if (!term.isEmpty()) {
            return term;
        }
        int length = isOfItsYear(found) ? 0 : ranges.length(text.sentence(found.from()));
        boolean based =
                bases.comparedWith(found) != null || (bases.comparesBehind(found) && bases.yearBehind(found) != null);
        String told = length > 0 ? lengths.between(found, length) : "";
        if (!told.isEmpty()) {
            return told;
        }
        if (length > 0 && !based) {
            String end = bases.isOfNext(found) ? spoken.before(found.from()) : spoken.year(found.from());
            return Years.upTo(end.isEmpty() ? latest() : end, length);
        }
        return "";
    }

    /// "It tripled in a decade, while output rose by 53% in 2023": the year right behind a change is its own.
    private boolean isOfItsYear(Found found) {
        Date own = found.type() == ClaimType.change ? years.tied(found.from(), found.to()) : null;
        return own != null && own.form() == DateForm.YEAR && own.from() >= found.to() && roles.describes(own);
    }

    /// "Between January and September" is one stretch of a year, no change from its first month to its last.
    private static boolean sameYear(String dates) {
        return Ranges.to(dates).startsWith(dates.substring(0, YEAR_LENGTH));
    }

    /// The crop and its cocaine are measured in the year after; what is counted goes on being counted.
    private String lastMeasured(Found found) {
        boolean estimated = Estimates.yearly(found.indicator());
        return estimated ? Years.shift(latest(), -1) : latest();
    }

    private String latest() {
        return published == null ? "" : String.valueOf(published.getYear());
    }

    private String fromBase(Found found, Date base) {
        String topic = spoken.year(found.from());
        if (base.form() == DateForm.RELATIVE) {
            String told = spoken.before(found.from());
            boolean ago = Years.later(told, base.period()) && Years.later(latest(), told);
            return ago ? Years.upTo(told, roles.yearsBack(base)) : upTo(found, base.period(), latest());
        }
        if (base.form() == DateForm.EARLIER) {
            String series = spoken.inSeries(found.from());
            String year = series.contains("..") ? Ranges.to(series) : series;
            topic = year.length() >= MONTH_LENGTH && Years.calendar(year.substring(0, 4))
                    ? year.substring(0, 4)
                    : topic;
            String end = topic.isEmpty() ? lastMeasured(found) : topic;
            int back = roles.yearsBack(base); // fewer than none: "jumped the following year"
            return back < 0 ? Years.upTo(Years.shift(end, -back), -back) : Years.upTo(end, back);
        }
        if (base.form() == DateForm.MONTH) {
            String end = spoken.inSeries(found.from());
            return end.length() == base.period().length() ? base.period() + ".." + end : yearOnYear.of(found);
        }
        String from = DateRoles.period(base);
        String told = spoken.same(found.from());
        if (Years.is(told) && Years.later(told, from) && !Years.later(topic, from)) {
            return from + ".." + told; // "80,000 died that year, 27 percent fewer than in 2023"
        }
        return Years.is(from) ? upTo(found, from, Years.shift(from, 1)) : yearOnYear.of(found);
    }

    /// From a baseline to the year the sentence, or the text just before, is about; else to a given year.
    private String upTo(Found found, String base, String otherwise) {
        String end = spoken.year(found.from());
        if (!Years.later(end, base)) {
            String topic = spoken.before(found.from());
            end = Years.later(topic, base) ? topic : otherwise;
        }
        boolean now = tense.now(found.from()) && Years.later(latest(), base);
        end = now ? latest() : end;
        return end.isEmpty() ? "" : Years.like(base, end) + ".." + end;
    }
}
