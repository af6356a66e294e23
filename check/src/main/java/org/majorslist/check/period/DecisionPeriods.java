package org.majorslist.check.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.Months;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// The period of what is said of a decision: its day, a stretch of years, the twelve months judged.
final class DecisionPeriods {
    private static final int NEAR = 7;
    private static final int EARLIER_WITHIN = 3;
    private static final int DAY_MONTH_YEAR = 3;
    private static final int BEFORE_WITHIN = 12;
    private static final int HEAD_WITHIN = 20; // a year at the head of a sentence frames it
    private static final WordList AND = WordList.of("and", "but", "y", "pero");
    private static final WordList NEVER = WordList.of("never", "nunca", "jamas");
    private static final WordList DASHES = WordList.of("-", "–", "—");
    private static final int STRETCH_WITHIN = 3;

    private static final WordList TIMES = WordList.of(
            "year",
            "spring",
            "autumn",
            "fall",
            "time",
            "march",
            "february",
            "september",
            "round",
            "ano",
            "marzo",
            "febrero",
            "septiembre",
            "primavera",
            "vez");
    private static final int SENTENCES_BACK = 3;
    private static final WordList COMPARES = WordList.of("as", "than", "que");

    private static final int ISO_DAY = 10; // characters of 2025-09-15

    private final Marked text;
    private final DateRoles roles;
    private final SpokenOf spoken;
    private final @Nullable LocalDate published;
    private final DecisionDays decisions;
    private final DecisionStretches stretches;

    DecisionPeriods(Chronology times, DecisionDays decisions) {
        text = times.text();
        roles = times.roles();
        spoken = times.spoken();
        published = times.published();
        this.decisions = decisions;
        stretches = new DecisionStretches(times, decisions);
    }

    /// The day of the decision a sentence speaks of: the one it dates, every one of a stretch, else the last before
    /// publication.
    String of(Found found) {
        Date own = found.lastDate();
        if (own != null && own.form() == DateForm.YEAR && roles.since(own)) {
            return roles.sincePeriod(own);
        }
        Date date = own == null ? near(found) : own;
        String stretch = date != null && isOfOneDecision(date) ? "" : stretches.everyYear(found);
        if (!stretch.isEmpty()) {
            return stretch;
        }
        String two = date == null ? stretches.yearsBehind(found) : stretches.twoYears(date);
        if (!two.isEmpty()) {
            return two;
        }
        String then = date == null ? thatYear(found) : "";
        if (!then.isEmpty()) {
            return then;
        }
        if (never(found) && published != null) {
            return ".." + published.getYear();
        }
        return date == null || date.period().isEmpty() ? stretches.lastDecision(published) : decidedOn(date);
    }

    /// "Refused every year, waived in February 2002": a day, or a month with "in" before it, is not one of a stretch.
    private boolean isOfOneDecision(Date date) {
        return date.form() == DateForm.DAY
                || (date.form() == DateForm.MONTH && text.in(date.from() - 1, SmallWords.IN));
    }

    /// "Has never been decertified": up to now.
    private boolean never(Found found) {
        for (int i = Math.max(text.sentenceStart(found.from()), found.from() - 2); i < found.to(); i++) {
            if (text.in(i, NEVER)) {
                return true;
            }
        }
        return false;
    }

    /// The last day, month or year written in the few sentences before a token; empty if there is none.
    private String lastDateBefore(int token) {
        for (int i = token - 1; i >= 0 && text.sentence(token) - text.sentence(i) <= SENTENCES_BACK; i--) {
            Date date = text.date(i);
            boolean written = date != null
                    && (date.form() == DateForm.DAY || date.form() == DateForm.MONTH || date.form() == DateForm.YEAR);
            if (date != null && written && date.period().length() >= 4) {
                return decidedOn(date);
            }
        }
        return "";
    }

    /// "A year ago" leans on the day of the text.
    private boolean ago(Date date) {
        return date.form() == DateForm.EARLIER && text.norm(date.to() - 1).equals("ago");
    }

    /// "Its company that spring was …": the year the sentences before are about; empty if nothing points back.
    private String thatYear(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            if (text.in(i, SmallWords.THAT) && text.in(i + 1, TIMES)) {
                return lastDateBefore(text.from(text.sentence(i)));
            }
        }
        return "";
    }

    /// "Sept 16 – The president …": the day of the paper.
    private boolean dateline(Date date) {
        String next = text.norm(date.to());
        return date.from() - text.sentenceStart(date.from()) <= 1 && DASHES.has(next);
    }

    /// "A spokesman said on Friday that …": the day of the telling, unless a decision was made on it.
    private boolean told(Date date) {
        boolean day = date.form() == DateForm.WEEKDAY || date.form() == DateForm.DAY;
        return day
                && date.period().length() == ISO_DAY
                && !text.cue(date.from() - 1, Cue.signed)
                && roles.issued(date)
                && !decidedOn(LocalDate.parse(date.period()));
    }

    private boolean decidedOn(LocalDate day) {
        return decisions.lastUpTo(day).filter(day::equals).isPresent();
    }

    /// "Failed in the last year": the stretch judged, not the day of the judgment.
    private boolean judged(Date date) {
        boolean relative = date.form() == DateForm.RELATIVE || date.form() == DateForm.EARLIER;
        for (int i = date.from() - 1;
                relative && i >= Math.max(text.sentenceStart(date.from()), date.from() - STRETCH_WITHIN);
                i--) {
            if (text.in(i, DecisionStretches.STRETCH)) {
                return true;
            }
        }
        return false;
    }

    /// The decision a date speaks of: a day itself, else the last one of that month or year; the date as written
    /// if there was none in it.
    private String decidedOn(Date date) {
        if (date.form() == DateForm.DAY || date.form() == DateForm.WEEKDAY || date.form() == DateForm.YEAR) {
            return date.period();
        }
        if (date.form() == DateForm.EARLIER) {
            String anchored = ago(date) ? "" : spoken.anchored(date);
            return anchored.isEmpty() ? date.period() : anchored;
        }
        if (date.form() == DateForm.RELATIVE && Years.calendar(date.period()) && before(date)) {
            return date.period();
        }
        String decided = stretches.lastDecision(lastDay(date));
        return decided.startsWith(date.period().substring(0, 4)) ? decided : date.period();
    }

    private @Nullable LocalDate lastDay(Date date) {
        boolean year = Years.calendar(date.period());
        if (year) {
            return LocalDate.of(Years.number(date.period()), 12, 31);
        }
        return date.form() == DateForm.MONTH ? YearMonth.parse(date.period()).atEndOfMonth() : published;
    }

    /// The date near the words that can be that of a decision: a day, else a month or year of the past.
    private @Nullable Date near(Found found) {
        Date other = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date == null
                    || roles.since(date)
                    || judged(date)
                    || dateline(date)
                    || told(date)
                    || aside(date, found)
                    || parted(date, found)) {
                continue;
            }
            if (text.in(date.from() - 1, COMPARES)) {
                continue; // "as many as last year"
            }
            boolean day = date.form() == DateForm.WEEKDAY || date.form() == DateForm.DAY;
            boolean signed = day && text.cue(i - 1, Cue.signed);
            if (day && (signed || Math.abs(i - found.from()) <= NEAR || decidesOn(date))) {
                return date;
            }
            boolean later = date.form() == DateForm.EARLIER && roles.yearsBack(date) < 0;
            boolean earlier = date.form() == DateForm.EARLIER
                    && roles.yearsBack(date) > 0
                    && i < found.from()
                    && found.from() - date.to() <= EARLIER_WITHIN
                    && !roles.compared(date);
            boolean past = later || earlier || ago(date) || (!roles.compared(date) && before(date));
            boolean close = i < found.from()
                    ? found.from() - i <= (i - text.sentenceStart(i) <= 1 ? HEAD_WITHIN : BEFORE_WITHIN)
                    : i - found.to() <= 4;
            int away = i < found.from() ? found.from() - i : Math.max(0, i - found.to());
            boolean next = other != null && i >= found.to() && anotherClause(found.to(), i);
            if (past && close && away < nearest && !next) {
                other = date;
                nearest = away;
            }
        }
        return other;
    }

    /// "In 1998 it got a waiver and in 1999 it was certified": the year behind "and" is that of what follows it.
    private boolean anotherClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.in(i, AND)) {
                return true;
            }
        }
        return false;
    }

    /// "The last one came with a waiver; in 2013 there was none": a semicolon parts two decisions.
    private boolean parted(Date date, Found found) {
        for (int i = Math.min(date.from(), found.to()); i < Math.max(date.from(), found.from()); i++) {
            if (text.reads(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /// "Afghanistan, designated in 2022, was not designated again": the year of an aside is not that of the main verb.
    private boolean aside(Date date, Found found) {
        boolean closed = date.to() < found.to() && text.token(date.to()).isMark(",");
        for (int i = date.from() - 1; closed && i > found.from() && i >= date.from() - NEAR; i--) {
            if (text.token(i).isMark(",")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a decision was made on a day written with its year.
    private boolean decidesOn(Date date) {
        if (date.form() != DateForm.DAY || date.period().isEmpty() || date.to() - date.from() < DAY_MONTH_YEAR) {
            return false;
        }
        return decidedOn(LocalDate.parse(date.period()));
    }

    /// Whether a month or year lies before the year of publication.
    private boolean before(Date date) {
        boolean dated =
                date.form() == DateForm.YEAR || date.form() == DateForm.MONTH || date.form() == DateForm.RELATIVE;
        return dated
                && published != null
                && date.period().length() >= 4
                && Integer.parseInt(date.period().substring(0, 4)) < published.getYear();
    }

    /// The twelve months up to the last decision; empty if there was none.
    String past12() {
        LocalDate day = published == null ? null : decisions.lastUpTo(published).orElse(null);
        return day == null
                ? ""
                : Months.of(day.getYear() - 1, day.getMonthValue())
                        + ".."
                        + Months.of(day.getYear(), day.getMonthValue());
    }
}
