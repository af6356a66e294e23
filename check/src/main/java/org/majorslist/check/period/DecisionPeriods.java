package org.majorslist.check.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Months;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// The period of what is said of a decision: its day, a stretch of years, the twelve months judged.
final class DecisionPeriods {
    private static final WordList NEVER = WordList.of("never", "nunca", "jamas");

    private static final ListedWords TIMES = ListedWords.named("decision_periods.times");
    private static final WordList LAST = WordList.of("last", "ultima");
    private static final WordList TIME = WordList.of("time", "vez");
    private static final int LAST_WITHIN = 8;
    private static final int BEHIND_WITHIN = 4;
    private static final int SENTENCES_BACK = 3;

    private final Marked text;
    private final DateRoles roles;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final @Nullable LocalDate published;
    private final DecisionDays decisions;
    private final DecisionStretches stretches;
    private final DateOfDecision dates;

    DecisionPeriods(Chronology times, DecisionDays decisions) {
        text = times.text();
        roles = times.roles();
        spoken = times.spoken();
        terms = times.terms();
        published = times.published();
        this.decisions = decisions;
        stretches = new DecisionStretches(times, decisions);
        dates = new DateOfDecision(times, decisions);
    }

    /// The day of the decision a sentence speaks of: the one it dates, every one of a stretch, else the last before
    /// publication.
    String of(Found found) {
        Date own = found.lastDate();
        if (own != null && own.form() == DateForm.YEAR && roles.since(own)) {
            return roles.sincePeriod(own);
        }
        Date date = own == null ? dates.near(found) : own;
        String stretch = date != null && isOfOneDecision(date, found) ? "" : stretches.everyYear(found);
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
        String judge = date == null ? terms.ofJudge(found) : "";
        if (!judge.isEmpty()) {
            return judge;
        }
        if (never(found) && published != null) {
            return ".." + published.getYear();
        }
        if (date == null && isTheLastTime(found)) {
            return lastRefused(found);
        }
        return date == null || date.period().isEmpty() ? stretches.lastDecision(published) : decidedOn(date);
    }

    /// "Refused every year, waived in February 2002": a day, or a month with "in" before it, is not one of a stretch.
    /// Nor is a year right behind the words: "let through in 1995, and passed each year from 1996 to 2007".
    private boolean isOfOneDecision(Date date, Found found) {
        boolean in = text.in(date.from() - 1, SmallWords.IN);
        boolean behind = found.to() <= date.from() && date.from() - found.to() <= BEHIND_WITHIN;
        return date.form() == DateForm.DAY
                || (in && date.form() == DateForm.MONTH)
                || (in && date.form() == DateForm.YEAR && behind && !isOfSeveral(date));
    }

    /// "In 1996 and 1997", "in 1996, 1997", "in 1996 and again in 1997": another date follows.
    private boolean isOfSeveral(Date date) {
        int end = Math.min(text.sentenceEnd(date.from()), date.to() + BEHIND_WITHIN);
        for (int i = date.to(); i < end; i++) {
            if (text.date(i) != null) {
                return true;
            }
        }
        return false;
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

    /// "It last failed under …", "the last time it was refused", "por última vez": a refusal before the one in the
    /// news.
    private boolean isTheLastTime(Found found) {
        if (!found.amount().word().equals("decertified")) {
            return false;
        }
        for (int i = Math.max(text.sentenceStart(found.from()), found.from() - LAST_WITHIN); i < found.to(); i++) {
            boolean verb = i + 1 >= found.from() && i + 1 < found.to() && !text.reads(i + 1, "to");
            if (text.in(i, LAST) && text.date(i) == null && (verb || text.in(i + 1, TIME))) {
                return true;
            }
        }
        return false;
    }

    /// The year a row of refusals of the country ended in that is over; empty if there is none, or no single country.
    private String lastRefused(Found found) {
        List<String> countries = found.mentions().stream()
                .flatMap(mention -> mention instanceof Mention.Places places ? places.codes().stream() : Stream.of())
                .distinct()
                .toList();
        if (countries.size() != 1 || published == null) {
            return "";
        }
        return decisions.refusals(countries.getFirst(), published).stream()
                .filter(row -> !row.goesOn())
                .reduce((earlier, later) -> later)
                .map(row -> String.valueOf(row.last()))
                .orElse("");
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

    /// "Its company that spring was …": the year the sentences before are about; empty if nothing points back.
    private String thatYear(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            if (text.in(i, SmallWords.THAT) && text.in(i + 1, TIMES)) {
                return lastDateBefore(text.from(text.sentence(i)));
            }
        }
        return "";
    }

    /// The decision a date speaks of: a day itself, else the last one of that month or year; the date as written
    /// if there was none in it.
    private String decidedOn(Date date) {
        if (date.form() == DateForm.DAY || date.form() == DateForm.WEEKDAY || date.form() == DateForm.YEAR) {
            return date.period();
        }
        if (date.form() == DateForm.EARLIER) {
            String anchored = dates.ago(date) ? "" : spoken.anchored(date);
            return anchored.isEmpty() ? date.period() : anchored;
        }
        if (date.form() == DateForm.RELATIVE && Years.calendar(date.period()) && dates.before(date)) {
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
