package org.majorslist.check.find;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Qualifier;
import org.majorslist.check.find.Mention.Date;
import org.majorslist.check.find.Mention.DateForm;

/// The period of what is said of a decision: its day, a stretch of years, the twelve months judged.
final class DecisionPeriods {
    private static final int NEAR = 7;
    private static final int EARLIER_WITHIN = 3;
    private static final int DAY_MONTH_YEAR = 3;
    private static final int NAMED_WITHIN = 400;
    private static final int ROUNDED = 2;
    private static final WordList AND = WordList.of("and", "y");
    private static final WordList IN = WordList.of("in", "en");
    private static final int YEARS_WITHIN = 12;
    private static final WordList FIRST = WordList.of("first", "primera", "primer");
    private static final WordList NEVER = WordList.of("never", "nunca", "jamas");
    private static final WordList STRETCH =
            WordList.of("in", "over", "during", "within", "like", "as", "en", "durante", "como");
    private static final WordList DASHES = WordList.of("-", "–", "—");
    private static final int STRETCH_WITHIN = 3;

    private static final WordList THAT = WordList.of("that", "aquel", "aquella", "ese", "esa");
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
            "año",
            "marzo",
            "febrero",
            "septiembre",
            "primavera",
            "vez");
    private static final int SENTENCES_BACK = 3;
    private static final WordList COMPARES = WordList.of("as", "than", "que");

    private final Marked text;
    private final DateRoles roles;
    private final Ranges ranges;
    private final SpokenOf spoken;
    private final @Nullable LocalDate published;
    private final DecisionDays decisions;

    DecisionPeriods(Chronology times, DecisionDays decisions) {
        text = times.text();
        roles = times.roles();
        ranges = times.ranges();
        spoken = times.spoken();
        published = times.published();
        this.decisions = decisions;
    }

    /// The day of the decision a sentence speaks of: the one it dates, every one of a stretch, else the last before
    /// publication.
    String of(Found found) {
        Date own = found.lastDate();
        if (own != null && own.form() == DateForm.YEAR && roles.since(own)) {
            return roles.sincePeriod(own);
        }
        Date date = own == null ? near(found) : own;
        String stretch = date != null && date.form() == DateForm.DAY ? "" : everyYear(found);
        if (!stretch.isEmpty()) {
            return stretch;
        }
        String two = date == null ? yearsBehind(found) : twoYears(date);
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
        return date == null || date.period().isEmpty() ? lastDecision(published) : decidedOn(date);
    }

    /// "Twice in a row, in 1996 and 1997": the years named behind a claim, from first to last; empty if there are none.
    String yearsBehind(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + YEARS_WITHIN);
        for (int i = found.from(); i < end && !text.reads(i, ";"); i++) {
            Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR) {
                return twoYears(date);
            }
        }
        return "";
    }

    /// "In 1996 and 1997": from the first to the last of years that follow each other.
    private String twoYears(@Nullable Date date) {
        Date first = date == null ? null : joined(date, -1);
        Date last = date == null ? null : joined(date, 1);
        String from = first == null || date == null ? "" : first.period() + ".." + date.period();
        return last == null || date == null ? from : date.period() + ".." + last.period();
    }

    private @Nullable Date joined(Date date, int step) {
        int and = step > 0 ? date.to() : date.from() - 1;
        boolean in = step > 0 && text.in(and + 1, IN);
        Date other = text.in(and, AND) ? text.date(in ? and + 2 : and + step) : null;
        boolean next = other != null
                && date.form() == DateForm.YEAR
                && other.form() == DateForm.YEAR
                && Years.number(other.period()) - Years.number(date.period()) == step;
        return next ? other : null;
    }

    /// "Nearly three decades", "28 years": so many up to the last decision, from the refusal the text names if there is
    /// one about then.
    String duration(Found found) {
        Double length = found.amount().number();
        String end = lastDecision(published);
        if (length == null || end.isEmpty()) {
            return "";
        }
        int years = (int) Math.round(length);
        int to = Years.number(end.substring(0, 4));
        int today = published == null ? to : published.getYear();
        if (found.amount().qualifier() == Qualifier.EXACTLY) {
            int last = refusedIn(found, today - years, today - years) > 0 ? today : to;
            return (last - years) + ".." + last;
        }
        int named = refusedIn(found, to - years, to - years + ROUNDED);
        return (named > 0 ? named : to - years) + ".." + to;
    }

    /// The last year within bounds that a sentence on refusals names; 0 if none does.
    private int refusedIn(Found found, int first, int last) {
        int refused = 0;
        int high = Math.min(text.size(), found.to() + NAMED_WITHIN);
        for (int i = Math.max(0, found.from() - NAMED_WITHIN); i < high; i++) {
            Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR && text.speaksOf(text.sentence(i), "decertify")) {
                int year = Years.number(date.period());
                refused = year >= first && year <= last ? Math.max(refused, year) : refused;
            }
        }
        return refused;
    }

    /// "The first refusal in 28 years", "por primera vez en cuatro años": so many years up to the last decision.
    String firstIn(Found found) {
        boolean first = false;
        for (int i = found.from(); i < found.to(); i++) {
            first |= text.in(i, FIRST);
            Mention.Quantity years = text.quantity(i);
            if (first && years != null && years.unit().equals("years") && text.in(years.from() - 1, STRETCH)) {
                String end = lastDecision(published);
                int length = (int) Math.round(years.number().value());
                return end.isEmpty() ? "" : Years.upTo(end.substring(0, 4), length);
            }
        }
        return "";
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
            if (text.in(i, THAT) && text.in(i + 1, TIMES)) {
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

    /// "Failed in the last year": the stretch judged, not the day of the judgment.
    private boolean judged(Date date) {
        boolean relative = date.form() == DateForm.RELATIVE || date.form() == DateForm.EARLIER;
        for (int i = date.from() - 1;
                relative && i >= Math.max(text.sentenceStart(date.from()), date.from() - STRETCH_WITHIN);
                i--) {
            if (text.in(i, STRETCH)) {
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
        String decided = lastDecision(lastDay(date));
        return decided.startsWith(date.period().substring(0, 4)) ? decided : date.period();
    }

    private String lastDecision(@Nullable LocalDate upTo) {
        return upTo == null
                ? ""
                : decisions.lastUpTo(upTo).map(LocalDate::toString).orElse("");
    }

    private @Nullable LocalDate lastDay(Date date) {
        boolean year = Years.calendar(date.period());
        if (year) {
            return LocalDate.of(Years.number(date.period()), 12, 31);
        }
        return date.form() == DateForm.MONTH ? YearMonth.parse(date.period()).atEndOfMonth() : published;
    }

    /// "Every year since 2008", "each year from 1987 to 2002".
    private String everyYear(Found found) {
        int sentence = text.sentence(found.from());
        boolean every = false;
        Date since = null;
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            if (text.reads(i, ";")) {
                if (i >= found.to()) {
                    break;
                }
                every = false;
                since = null;
            }
            every |= text.says(i, TimeWord.each_year);
            Date date = text.date(i);
            boolean start = date != null && roles.since(date) && !date.period().isEmpty();
            since = start && (since == null || i < found.from()) ? date : since;
        }
        if (!every) {
            return "";
        }
        return since == null ? ranges.of(sentence) : roles.sincePeriod(since);
    }

    /// The date near the words that can be that of a decision: a day, else a month or year of the past.
    private @Nullable Date near(Found found) {
        Date other = null;
        int nearest = Integer.MAX_VALUE;
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date == null || roles.since(date) || judged(date) || dateline(date) || aside(date, found)) {
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
            boolean close = i < found.from() ? found.from() - i <= 12 : i - found.to() <= 4;
            int away = i < found.from() ? found.from() - i : Math.max(0, i - found.to());
            if (past && close && away < nearest) {
                other = date;
                nearest = away;
            }
        }
        return other;
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
        LocalDate day = LocalDate.parse(date.period());
        return decisions.lastUpTo(day).filter(decided -> decided.equals(day)).isPresent();
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
                : "%d-%02d..%d-%02d"
                        .formatted(day.getYear() - 1, day.getMonthValue(), day.getYear(), day.getMonthValue());
    }
}
