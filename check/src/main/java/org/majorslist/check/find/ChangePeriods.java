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
        return yearOnYear(found);
    }

    /// The period of a multiple: "doubled", "twice as much as in 2013".
    String multiple(Found found) {
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
                    && (date.form() == DateForm.YEAR || date.form() == DateForm.FISCAL)
                    && roles.owned(date, found.from(), found.to());
            if (date != null && level) {
                first = first.isEmpty() || Years.later(first, date.period()) ? date.period() : first;
                last = last.isEmpty() || Years.later(date.period(), last) ? date.period() : last;
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
            return Years.upTo(topic.isEmpty() ? latest() : topic, roles.yearsBack(base));
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
        String level = spoken.level(found, SENTENCES_ON);
        String end = level.isEmpty() ? spoken.year(found.from()) : level;
        return Years.upTo(end, 1);
    }
}
