package org.majorslist.check.find;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.Mention.Date;
import org.majorslist.check.find.Mention.DateForm;

/// The period of a level as its own sentence tells it.
final class StatedLevels {
    private static final int SENTENCES_ON = 2;
    private static final int NEAR = 12;
    private static final int MONTH_LENGTH = 7;
    private static final int HEAD = 3;
    private static final int WHEN_WITHIN = 14;
    private static final int OPENS_WITHIN = 2;
    private static final int NEAR_EARLIER = 3;
    private static final int SAME_WITHIN = 7;
    private static final int UP_TO_WITHIN = 4;
    /// "Since 2020: 143,000 hectares then".
    private static final Set<String> THEN = Set.of("then", "entonces");
    private static final Set<String> ON = Set.of("on", "el");

    private final Marked text;
    private final DateRoles roles;
    private final NamedYears years;
    private final Ranges ranges;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final BaseFigures bases;

    StatedLevels(Chronology times, BaseFigures bases) {
        text = times.text();
        roles = times.roles();
        years = times.years();
        ranges = times.ranges();
        spoken = times.spoken();
        terms = times.terms();
        this.bases = bases;
    }

    /// The period the sentence of a figure tells; empty if it tells none.
    String of(Found found) {
        Date tied = years.tied(found.from(), found.to());
        if (tied != null && tied.form() == DateForm.EARLIER) {
            String beforeTerm = terms.yearBefore(tied);
            return beforeTerm.isEmpty() ? earlier(found, tied) : beforeTerm;
        }
        if (tied != null && roles.describes(tied) && !tied.period().isEmpty()) {
            return DateRoles.period(tied);
        }
        boolean then = THEN.contains(text.norm(found.to()));
        String same = then ? years.yearNamedBefore(found.from()) : sameMonths(found);
        if (!same.isEmpty()) {
            return same;
        }
        String dates = Estimates.yearly(found.indicator()) ? "" : ranges.ofDates(text.sentence(found.from()));
        if (!dates.isEmpty() && years.inClauseBehind(found.to()) == null) {
            return dates;
        }
        String counted = countedUpTo(found);
        if (!counted.isEmpty()) {
            return counted;
        }
        Date before = earlierBefore(found.from());
        if (before != null) {
            return earlier(found, before);
        }
        String when = whenClause(found.from());
        if (!when.isEmpty()) {
            return when;
        }
        if (bases.isBase(found)) {
            return bases.year(found);
        }
        String term = years.inClauseBehind(found.to()) == null ? terms.level(found.from()) : "";
        if (!term.isEmpty()) {
            return term;
        }
        Date start = years.sinceBehind(found.from(), found.to());
        if (start != null) {
            return roles.sincePeriod(start);
        }
        String range = ranges.of(text.sentence(found.from()));
        boolean money = found.amount().unit().equals("USD");
        if (!range.isEmpty()) {
            return money ? range : isEnd(found) ? Ranges.to(range) : dated(found);
        }
        return dated(found);
    }

    /// "The 64 of the same months last year": the year behind the words, or the one before that of the sentence.
    private String sameMonths(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + SAME_WITHIN);
        for (int i = found.to(); i < end && text.token(i).isWord() && text.quantity(i) == null; i++) {
            Date date = text.date(i);
            boolean same = text.says(i - 1, TimeWord.same_time);
            if (same && date != null && DateRoles.year(date)) {
                return DateRoles.period(date);
            }
            if (date != null) {
                return "";
            }
        }
        return "";
    }

    private String dated(Found found) {
        Date year = years.nearestYear(found.from(), found.to());
        if (year != null) {
            Date shifted = shiftedBy(year);
            return shifted == null ? DateRoles.period(year) : spoken.anchored(shifted);
        }
        Date date = nearDate(found);
        if (date == null) {
            return "";
        }
        if (Estimates.yearly(found.indicator()) && !roles.since(date)) {
            String topic = spoken.before(found.from());
            return topic.isEmpty() ? DateRoles.yearOf(date) : topic;
        }
        boolean stock = found.indicator().equals("illegal_armed_group_members");
        return roles.since(date)
                ? roles.sincePeriod(date)
                : upTo(date) && !stock ? upToMonth(date) : DateRoles.period(date);
    }

    /// "In the year before he took office in 2022": the date that shifts a year behind it; `null` if none does.
    private @Nullable Date shiftedBy(Date year) {
        for (int i = year.from() - 1; i >= text.sentenceStart(year.from()); i--) {
            Date date = text.date(i);
            if (date != null) {
                return date.form() == DateForm.EARLIER
                                && !years.yearNamedClose(date.to()).isEmpty()
                        ? date
                        : null;
            }
            if (!text.token(i).isWord() || text.quantity(i) != null) {
                return null;
            }
        }
        return null;
    }

    /// "620 tons through September": the month stands close behind the figure.
    private String countedUpTo(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + UP_TO_WITHIN);
        for (int i = found.to(); i < end && text.token(i).isWord() && text.quantity(i) == null; i++) {
            Date date = text.date(i);
            if (date != null) {
                boolean counts = upTo(date) && date.period().length() >= MONTH_LENGTH;
                return counts && !Estimates.yearly(found.indicator()) ? upToMonth(date) : "";
            }
        }
        return "";
    }

    /// "Until June", "hasta el 31 de agosto", "as of Aug. 31": of a day or month up to which is counted.
    private boolean upTo(Date date) {
        for (int i = date.from() - 1; i >= Math.max(text.sentenceStart(date.from()), date.from() - 4); i--) {
            boolean at = text.norm(i).equals("a") && i == date.from() - 1;
            if (text.cue(i, Cue.up_to) || at) {
                return date.form() == DateForm.MONTH || date.form() == DateForm.DAY;
            }
        }
        return false;
    }

    /// Whole months are counted from January; "until mid-August" says no more than "so far this year".
    private String upToMonth(Date date) {
        String month = date.period().substring(0, MONTH_LENGTH);
        String year = DateRoles.yearOf(date);
        boolean part =
                PartsOfYear.ofMonth(text.norm(date.from() - 1)) || PartsOfYear.ofMonth(text.norm(date.from() - 2));
        return part ? year : month.endsWith("-01") ? month : year + "-01.." + month;
    }

    /// A month or day close by, or a start anywhere in the sentence.
    private @Nullable Date nearDate(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date != null
                    && date.form() != DateForm.EARLIER
                    && !date.period().isEmpty()) {
                boolean since = roles.since(date);
                boolean near = (Math.abs(i - found.from()) <= NEAR || frames(date)) && !DateRoles.year(date);
                boolean day = date.form() == DateForm.WEEKDAY || date.form() == DateForm.DAY;
                boolean usable = !roles.issued(date)
                        && !roles.compared(date)
                        && !roles.ofRank(date)
                        && !(day && Estimates.yearly(found.indicator()));
                if (usable && (since || near)) {
                    return date;
                }
            }
        }
        return sameDay(found);
    }

    /// "El 26 de enero, …": a date set before a sentence holds for all of it.
    private boolean frames(Date date) {
        return date.from() - text.sentenceStart(date.from()) <= HEAD - 1
                && text.norm(date.to()).equals(",")
                && (text.says(text.sentenceStart(date.from()), TimeWord.at)
                        || ON.contains(text.norm(text.sentenceStart(date.from()))));
    }

    /// "On the same day" points to the day named before.
    private @Nullable Date sameDay(Found found) {
        int from = text.sentenceStart(found.from());
        boolean same = (text.norm(from + 1).equals("the")
                        && text.norm(from + 2).equals("same")
                        && text.norm(from + 3).equals("day"))
                || (text.norm(from).equals("ese")
                        && text.norm(from + 1).equals("mismo")
                        && text.norm(from + 2).equals("dia"));
        for (int i = from; same && i >= 0 && text.sentence(from) - text.sentence(i) <= SENTENCES_ON; i--) {
            Date date = text.date(i);
            if (date != null && date.form() == DateForm.DAY) {
                return date;
            }
        }
        return null;
    }

    /// A figure of the year before the one the sentence is about.
    private String earlier(Found found, Date date) {
        String series = Estimates.yearly(found.indicator()) ? spoken.inSeries(found.from()) : "";
        String year = Years.is(series) ? Years.shift(series, -roles.yearsBack(date)) : spoken.anchored(date);
        return year.isEmpty() ? date.period() : year;
    }

    /// "A year earlier it was 20 tons", "Two years later the budget stood at 207 million": the words stand just before
    /// the figure, or open its sentence.
    private @Nullable Date earlierBefore(int from) {
        int start = text.sentenceStart(from);
        for (int i = from - 1; i >= start; i--) {
            Date date = text.date(i);
            boolean opens = i - start <= OPENS_WITHIN;
            if (date != null) {
                boolean before = date.form() == DateForm.EARLIER
                        && (opens || date.to() + NEAR_EARLIER >= from)
                        && !roles.compared(date)
                        && !text.says(date.from() - 1, TimeWord.base)
                        && !text.says(date.from() - 2, TimeWord.base);
                return before ? date : null;
            }
            if (text.quantity(i) != null
                    || text.norm(i).equals(";")
                    || text.norm(i).equals(":")) {
                return null;
            }
        }
        return null;
    }

    /// "More than in 2022, when there were 230,000": the figure is that year's.
    private String whenClause(int from) {
        for (int i = from - 1;
                i > text.sentenceStart(from)
                        && from - i <= WHEN_WITHIN
                        && !text.norm(i).equals(";");
                i--) {
            if (text.says(i, TimeWord.when)) {
                for (int k = i - 1; k >= Math.max(text.sentenceStart(from), i - 3); k--) {
                    Date date = text.date(k);
                    if (date != null && DateRoles.year(date)) {
                        return DateRoles.period(date);
                    }
                }
            }
        }
        return "";
    }

    /// Whether a figure is the one reached: "to 253,000", "a 20.194".
    private boolean isEnd(Found found) {
        for (int i = found.from() - 1; i >= found.from() - 2 && i >= 0; i--) {
            if (text.says(i, TimeWord.joins_range)) {
                return true;
            }
        }
        return false;
    }
}
