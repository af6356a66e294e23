package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Stretches of years that decisions are told of: every year since one, two in a row, the first in so many.
final class DecisionStretches {
    private static final int NAMED_WITHIN = 400;
    private static final int ROUNDED = 2;
    private static final int YEARS_WITHIN = 12;
    private static final WordList FIRST = WordList.of("first", "primera", "primer");
    static final ListedWords STRETCH = ListedWords.named("decision_stretches.stretch");

    private final Marked text;
    private final DateRoles roles;
    private final Ranges ranges;
    private final @Nullable LocalDate published;
    private final DecisionDays decisions;

    DecisionStretches(Chronology times, DecisionDays decisions) {
        text = times.text();
        roles = times.roles();
        ranges = times.ranges();
        published = times.published();
        this.decisions = decisions;
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
    String twoYears(@Nullable Date date) {
        Date first = date == null ? null : joined(date, -1);
        Date last = date == null ? null : joined(date, 1);
        String from = first == null || date == null ? "" : first.period() + ".." + date.period();
        return last == null || date == null ? from : date.period() + ".." + last.period();
    }

    private @Nullable Date joined(Date date, int step) {
        int and = step > 0 ? date.to() : date.from() - 1;
        boolean in = step > 0 && text.in(and + 1, SmallWords.IN);
        Date other = text.in(and, SmallWords.AND) ? text.date(in ? and + 2 : and + step) : null;
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

    /// "Every year since 2008", "each year from 1987 to 2002".
    String everyYear(Found found) {
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

    /// The day of the last decision up to a day; empty if there is none, or no day.
    String lastDecision(@Nullable LocalDate upTo) {
        return upTo == null
                ? ""
                : decisions.lastUpTo(upTo).map(LocalDate::toString).orElse("");
    }
}
