package org.majorslist.check.period;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.WordList;

/// Which of the dates near a standing is that of its decision: not that of the paper, of who told it, of the stretch
/// judged, of an aside or of another decision.
final class DateOfDecision {
    private static final WordList WHICH = WordList.of("which", "who", "that", "que", "quien");
    private static final int NEAR = 7;
    private static final int EARLIER_WITHIN = 3;
    private static final int DAY_MONTH_YEAR = 3;
    private static final int BEFORE_WITHIN = 12;
    private static final int HEAD_WITHIN = 20; // a year at the head of a sentence frames it
    private static final WordList AND = WordList.of("and", "but", "y", "pero");
    private static final WordList DASHES = WordList.of("-", "–", "—");
    private static final int STRETCH_WITHIN = 3;
    private static final int CLOSE = 3;
    private static final WordList COMPARES = WordList.of("as", "than", "que");
    private static final int ISO_MONTH = 7; // characters of 2025-09
    private static final int ISO_DAY = 10; // characters of 2025-09-15

    private final Marked text;
    private final DateRoles roles;
    private final @Nullable LocalDate published;
    private final DecisionDays decisions;

    DateOfDecision(Chronology times, DecisionDays decisions) {
        text = times.text();
        roles = times.roles();
        published = times.published();
        this.decisions = decisions;
    }

    /// The date near the words that can be that of a decision: a day, else a month or year of the past.
    @Nullable
    Date near(Found found) {
        Date other = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date == null || ofSomethingElse(date, found)) {
                continue;
            }
            boolean day = date.form() == DateForm.WEEKDAY || date.form() == DateForm.DAY;
            boolean signed = day && text.cue(i - 1, Cue.signed);
            if (day && (signed || Math.abs(i - found.from()) <= NEAR || decidesOn(date))) {
                return date;
            }
            boolean past = past(date, found);
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

    private boolean ofSomethingElse(Date date, Found found) {
        return roles.since(date)
                || judged(date)
                || dateline(date)
                || told(date)
                || aside(date, found)
                || asideBefore(date, found)
                || parted(date, found)
                || text.in(date.from() - 1, COMPARES); // "as many as last year"
    }

    /// "Three years later", "a year earlier", "a year ago", a year or month before the text.
    private boolean past(Date date, Found found) {
        int i = date.from();
        boolean later = date.form() == DateForm.EARLIER && roles.yearsBack(date) < 0;
        boolean earlier = date.form() == DateForm.EARLIER
                && roles.yearsBack(date) > 0
                && i < found.from()
                && found.from() - date.to() <= EARLIER_WITHIN
                && !roles.compared(date);
        return later || earlier || ago(date) || (!roles.compared(date) && before(date));
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

    /// "Paraguay, also waived last year, was certified", "Panamá, que en 1989 había sido rechazado,
    /// pasó": the same where the claim is told behind the aside.
    private boolean asideBefore(Date date, Found found) {
        int close = date.to();
        while (close < found.from() && text.token(close).isWord() && close - date.to() < NEAR) {
            close++;
        }
        if (close >= found.from() || !text.token(close).isMark(",") || found.from() - close > CLOSE) {
            return false;
        }
        for (int i = date.from() - 1; i > text.sentenceStart(date.from()) && i >= date.from() - NEAR; i--) {
            if (text.token(i).isMark(",")) {
                return text.place(i - 1) != null && (close == date.to() || text.in(i + 1, WHICH));
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

    private boolean decidedOn(LocalDate day) {
        return decisions.lastUpTo(day).filter(day::equals).isPresent();
    }

    /// "A year ago" leans on the day of the text.
    boolean ago(Date date) {
        return date.form() == DateForm.EARLIER && text.norm(date.to() - 1).equals("ago");
    }

    /// Whether a month or year lies before the year of publication.
    boolean before(Date date) {
        boolean dated =
                date.form() == DateForm.YEAR || date.form() == DateForm.MONTH || date.form() == DateForm.RELATIVE;
        boolean year = dated
                && published != null
                && date.period().length() >= 4
                && Integer.parseInt(date.period().substring(0, 4)) < published.getYear();
        return year || decidedIn(date);
    }

    /// "Last January": a month of the year of publication in which a decision was made, before the last one.
    private boolean decidedIn(Date date) {
        if (date.form() != DateForm.MONTH || date.period().length() != ISO_MONTH || published == null) {
            return false;
        }
        LocalDate end = YearMonth.parse(date.period()).atEndOfMonth();
        boolean then = decisions
                .lastUpTo(end)
                .filter(day -> YearMonth.from(day).toString().equals(date.period()))
                .isPresent();
        return then && decisions.lastUpTo(published).filter(end::isBefore).isPresent();
    }
}
