package org.majorslist.check.find;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.Mention.Date;
import org.majorslist.check.find.Mention.DateForm;

/// The period of a change or a multiple, from its baseline to its end.
final class ChangePeriods {
    private static final int SINCE_WITHIN = 14;
    private static final int BASE_WITHIN = 12;
    private static final int SENTENCES_ON = 2;
    private static final int CLOSE = 8;

    private final Marked text;
    private final DateRoles roles;
    private final Ranges ranges;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final @Nullable LocalDate published;

    ChangePeriods(
            Marked text,
            DateRoles roles,
            Ranges ranges,
            SpokenOf spoken,
            OfficeTerms terms,
            @Nullable LocalDate published) {
        this.text = text;
        this.roles = roles;
        this.ranges = ranges;
        this.spoken = spoken;
        this.terms = terms;
        this.published = published;
    }

    /// The period of a change: "rose by 10 percent".
    String change(Found found) {
        Date close = comparedWith(found);
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
        String leaning = leaning(found);
        if (!leaning.isEmpty()) {
            return leaning;
        }
        String stretch = stretch(found);
        if (!stretch.isEmpty()) {
            return stretch;
        }
        String levels = levels(found);
        if (!levels.isEmpty()) {
            return levels;
        }
        Date base = comparedWith(found);
        if (base != null) {
            return fromBase(found, base);
        }
        String two = roles.yearAround(found.from()).isEmpty() ? spoken.lastTwo(found, 1) : "";
        return two.isEmpty() ? yearOnYear(found) : two;
    }

    /// Whether a share is told against another year: "80 percent larger than in 2017".
    boolean compares(Found found) {
        Date date = comparedWith(found);
        return date != null && date.from() - found.to() <= CLOSE;
    }

    /// What leans on a year named just before: a year reckoned from, a later year, "since then".
    private String leaning(Found found) {
        Date base = comparedBefore(found);
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

    /// "Compared with 2013 it has quadrupled", "frente a 2013 se cuadruplicó".
    private @Nullable Date comparedBefore(Found found) {
        for (int i = found.from() - 1; i >= Math.max(text.sentenceStart(found.from()), found.from() - 5); i--) {
            Date date = text.date(i);
            if (date != null) {
                return DateRoles.year(date) && roles.compared(date) ? date : null;
            }
            if (text.norm(i).equals("and") || text.norm(i).equals("y")) {
                return null;
            }
        }
        return null;
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
        String leaning = leaning(found);
        if (!leaning.isEmpty()) {
            return leaning;
        }
        String stretch = stretch(found);
        if (!stretch.isEmpty()) {
            return stretch;
        }
        Date base = comparedWith(found);
        if (base != null) {
            return fromBase(found, base);
        }
        Date year = comparesBehind(found) ? yearBehind(found) : null;
        if (year != null) {
            return upTo(found, DateRoles.period(year), latest());
        }
        Date own = roles.nearestYear(found.from(), found.to());
        String before = spoken.level(found, 1);
        if (own != null && !before.isEmpty() && Years.later(DateRoles.period(own), before)) {
            return before + ".." + DateRoles.period(own);
        }
        return grows(found) ? yearOnYear(found) : "";
    }

    /// "Doubled" tells a growth; "30 times as deadly" compares two things.
    private static boolean grows(Found found) {
        Mention.Quantity quantity = found.quantity();
        return quantity != null && quantity.number().form() == Mention.Form.MULTIPLE;
    }

    /// Since a year, under a president, in a range, in so many years.
    private String stretch(Found found) {
        Date since = sinceDate(found.from());
        if (since != null) {
            return roles.sincePeriod(since);
        }
        String range = ranges.of(text.sentence(found.from()));
        if (!range.isEmpty()) {
            return range;
        }
        String term = terms.at(found.from());
        if (!term.isEmpty()) {
            return term;
        }
        int length = ranges.length(text.sentence(found.from()));
        if (length > 0 && comparedWith(found) == null) {
            String end = spoken.year(found.from());
            return Years.upTo(end.isEmpty() ? latest() : end, length);
        }
        return "";
    }

    /// The crop and its cocaine are measured in the year after; what is counted goes on being counted.
    private String lastMeasured(Found found) {
        boolean estimated = Estimates.yearly(found.indicator());
        return estimated ? Years.shift(latest(), -1) : latest();
    }

    private String latest() {
        return published == null ? "" : String.valueOf(published.getYear());
    }

    private @Nullable Date sinceDate(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            Date date = text.date(i);
            if (date != null
                    && roles.since(date)
                    && Math.abs(i - at) <= SINCE_WITHIN
                    && !date.period().isEmpty()) {
                return date;
            }
        }
        return null;
    }

    /// "64,000 hectares in 2011 and 48,000 in 2012": the change is between the two.
    private String levels(Found found) {
        String first = "";
        String last = "";
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            boolean level = date != null
                    && DateRoles.year(date)
                    && date.form() != DateForm.QUARTER
                    && roles.owned(date, found.from(), found.to());
            if (date != null && level) {
                first = first.isEmpty() || Years.later(first, DateRoles.period(date)) ? DateRoles.period(date) : first;
                last = last.isEmpty() || Years.later(DateRoles.period(date), last) ? DateRoles.period(date) : last;
            }
        }
        return first.equals(last) ? "" : first + ".." + last;
    }

    /// The date a change is reckoned from: "than in 2022", "compared with the year before".
    private @Nullable Date comparedWith(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + BASE_WITHIN);
        for (int i = found.to(); i < end; i++) {
            Date date = text.date(i);
            if (date != null && date.form() == DateForm.EARLIER) {
                return date;
            }
            if (date != null) {
                return comparing(found.to(), i) && !roles.issued(date) ? date : null;
            }
            if (text.norm(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    private boolean comparing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.says(i, TimeWord.comparing)) {
                return true;
            }
        }
        return false;
    }

    private String fromBase(Found found, Date base) {
        String topic = spoken.year(found.from());
        if (base.form() == DateForm.RELATIVE) {
            String told = spoken.before(found.from());
            boolean ago = Years.later(told, base.period()) && Years.later(latest(), told);
            return ago ? Years.upTo(told, roles.yearsBack(base)) : upTo(found, base.period(), latest());
        }
        if (base.form() == DateForm.EARLIER) {
            String end = topic.isEmpty() ? lastMeasured(found) : topic;
            return Years.upTo(end, roles.yearsBack(base));
        }
        if (base.form() == DateForm.MONTH) {
            String end = spoken.inSeries(found.from());
            return end.length() == base.period().length() ? base.period() + ".." + end : yearOnYear(found);
        }
        String from = DateRoles.period(base);
        return Years.is(from) ? upTo(found, from, Years.shift(from, 1)) : yearOnYear(found);
    }

    /// From a baseline to the year the sentence, or the text just before, is about; else to a given year.
    private String upTo(Found found, String base, String otherwise) {
        String end = spoken.year(found.from());
        if (!Years.later(end, base)) {
            String topic = spoken.before(found.from());
            end = Years.later(topic, base) ? topic : otherwise;
        }
        boolean now = roles.now(found.from()) && Years.later(latest(), base);
        end = now ? latest() : end;
        return end.isEmpty() ? "" : Years.like(base, end) + ".." + end;
    }

    /// "What it was in 1993", "el doble que en 2024": the year behind is the baseline.
    private boolean comparesBehind(Found found) {
        int to = behind(found);
        for (int i = to; i < Math.min(text.sentenceEnd(found.from()), to + 2); i++) {
            if (text.says(i, TimeWord.as_comparing)) {
                return true;
            }
        }
        return text.says(to - 1, TimeWord.as_comparing);
    }

    /// Behind the figure itself; the span may go on to the whole it is a part of.
    private static int behind(Found found) {
        return found.quantity() == null ? found.to() : found.quantity().to();
    }

    private @Nullable Date yearBehind(Found found) {
        for (int i = behind(found); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date != null && DateRoles.year(date)) {
                return date;
            }
        }
        return null;
    }

    private String yearOnYear(Found found) {
        Date year = roles.nearestYear(found.from(), found.to());
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
        String level = here.isEmpty() ? spoken.level(found, SENTENCES_ON) : here;
        String end = level.isEmpty() ? spoken.year(found.from()) : level;
        return Years.upTo(end, 1);
    }
}
