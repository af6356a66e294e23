package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.ClauseWords;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Prose;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordClass;
import org.majorslist.check.words.WordList;

/// What happened on a day, where no rule knows the kind of happening: a sentence of prose that holds a date and no
/// other claim, or a clause with a date and a word of happening in a sentence of other claims.
///
/// A date in such a place is there for what happened then. Lines that only say when a text was published are no
/// prose.
final class DatedEvents {
    private static final int LEAST_WORDS = 6;
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_AFTER = 6;
    private static final int FEW = 3;
    private static final ListedWords CUTS = ListedWords.named("dated_events.cuts");
    private static final ListedWords OPENS = ListedWords.named("dated_events.opens");
    private static final WordList LIMITS = WordList.of("before", "until", "by", "antes", "hasta");
    private static final int YEAR = 4; // characters of a year, a month
    private static final int MONTH = 7;
    private static final ListedWords ONE_OF_A_ROW = ListedWords.named("dated_events.one_of_a_row");
    private static final ListedWords PAPERS = ListedWords.named("dated_events.papers");
    private static final WordList ENDS = WordList.of(".", "!", "”", "\"", "»", "…");

    private record Span(int from, int to) {}

    private final Marked text;
    private final ClauseWords clauses;
    private final LocalDate published;
    private final String[] notClaims;
    private final boolean[] claimed;
    private final PastDeeds deeds;

    private DatedEvents(Marked text, LocalDate published, String[] notClaims, List<Found> found) {
        this.text = text;
        clauses = new ClauseWords(text);
        deeds = new PastDeeds(text);
        this.published = published;
        this.notClaims = notClaims;
        claimed = new boolean[text.size()];
        found.forEach(one -> java.util.Arrays.fill(claimed, one.from(), one.to(), true));
    }

    /// Finds them.
    ///
    /// @param text the text
    /// @param published its day; without one nothing is found, since most dates lean on it
    /// @param notClaims for each token why a number there is no claim
    /// @param found the claims found so far
    static List<Found> of(Marked text, @Nullable LocalDate published, String[] notClaims, List<Found> found) {
        if (published == null) {
            return List.of();
        }
        var events = new DatedEvents(text, published, notClaims, found);
        var all = new ArrayList<Found>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            events.addFrom(sentence, all);
        }
        return all;
    }

    private void addFrom(int sentence, List<Found> all) {
        int from = text.from(sentence);
        int to = text.to(sentence);
        if (!text.hasDate(from, to) || !isProse(from, to)) {
            return;
        }
        boolean free = isFree(from, to);
        int before = all.size();
        for (int start = from; start < to; start = clauseEnd(start, to)) {
            int end = clauseEnd(start, to);
            Date apart = apart(start, end);
            boolean told = apart == null && !free && isFree(start, end) && !isExam(start, end);
            Date date = told && text.hasDate(start, end) ? date(start, end) : null;
            date = date != null && deeds.tell(date, start, end) ? date : null;
            if (apart != null) {
                all.add(dateOf(apart, clauseStart(start - 1, from)));
            } else if (date != null) {
                all.add(event(date, start, end));
            }
        }
        Date date = free && all.size() == before ? date(from, to) : null;
        if (date != null) {
            all.add(event(date, from, to));
        }
    }

    private boolean isProse(int from, int to) {
        return Prose.is(text, from, to, LEAST_WORDS) && (text.in(to - 1, ENDS) || text.in(to - 2, ENDS));
    }

    private boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (claimed[i]) {
                return false;
            }
        }
        return true;
    }

    /// "The first attack, on 2 September, …", "la última, en enero de 2009": a date set apart behind one of a row;
    /// `null` if the clause is none.
    private @Nullable Date apart(int start, int end) {
        Date date = null;
        for (int i = start; i < end && i <= start + FEW && date == null; i++) {
            date = text.date(i);
        }
        boolean only = date != null && date.to() == end && text.reads(start, ",") && notClaims[date.from()].isEmpty();
        int low = clauseStart(start - 1, text.sentenceStart(start));
        boolean told =
                only && date != null && isPast(date.period()) && date.period().length() > YEAR;
        return told
                        && start - low <= WORDS_BEFORE
                        && !clauses.any(low, start, PAPERS)
                        && isFree(low, end)
                        && clauses.any(low, start, ONE_OF_A_ROW)
                ? date
                : null;
    }

    private int clauseStart(int at, int low) {
        int i = at;
        while (i > low && !(text.in(i - 1, CUTS) && text.date(i - 1) == null)) {
            i--;
        }
        return i;
    }

    /// "The certification came out in September": the standings beside it tell more.
    private boolean isExam(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, "exam")) {
                return true;
            }
        }
        return false;
    }

    private int clauseEnd(int start, int to) {
        int i = start + 1;
        while (i < to && !(text.in(i, CUTS) && !leads(start, i)) && !opens(i)) {
            Date date = text.date(i);
            i = date == null ? i + 1 : Math.max(i + 1, date.to()); // "14 May, 2023" has a comma of its own
        }
        return Math.min(i, to);
    }

    /// "When a helicopter was shot down", "since extradition was revived": a word that opens a clause with its own
    /// verb.
    private boolean opens(int i) {
        return text.in(i, OPENS) || (text.reads(i, "since") && i + 1 < text.size() && text.date(i + 1) == null);
    }

    /// "And on 7 July 2023, the Secretary launched …": the comma behind a date that leads its clause.
    private boolean leads(int start, int comma) {
        int at = text.in(start, SmallWords.AND) || text.stops(start) ? start + 1 : start;
        for (int i = at; i <= Math.min(at + 1, comma - 1); i++) {
            Date date = text.reads(comma, ",") ? text.date(i) : null;
            if (date != null) {
                return date.from() == i && date.to() == comma;
            }
        }
        return false;
    }

    /// The first date that lies before publication and is neither a start nor the day of the paper.
    private @Nullable Date date(int from, int to) {
        for (int i = from; i < to; i++) {
            Date date = text.date(i);
            if (date != null && !bound(i) && notClaims[i].isEmpty() && tells(date, from, to)) {
                return date;
            }
        }
        return null;
    }

    /// "Since 1997", "before May", "each September", "said last night": a start, an end or a habit, or when somebody
    /// spoke; no day on which something happened.
    private boolean bound(int i) {
        boolean spoken = text.cue(i - 2, Cue.saying) && (text.reads(i - 1, "on") || text.reads(i - 1, "el"));
        return spoken
                || text.in(i - 1, PAPERS)
                || text.in(i - 1, SmallWords.EVERY)
                || text.cue(i - 1, Cue.saying)
                || text.says(i - 1, TimeWord.compared)
                || text.says(i - 2, TimeWord.compared)
                || text.says(i - 1, TimeWord.since)
                || text.in(i - 1, LIMITS)
                || text.in(i - 2, LIMITS);
    }

    /// All but a day need a word of happening beside them: on Tuesday somebody may only have said so. The day of the
    /// paper is its dateline.
    private boolean tells(Date date, int from, int to) {
        boolean form = switch (date.form()) {
            case DAY -> !date.period().equals(published.toString());
            case MONTH, WEEKDAY -> deeds.tell(date, from, to);
            case YEAR -> Years.calendar(date.period()) && deeds.tell(date, from, to);
            case RELATIVE -> isMonth(date) && deeds.known(from, to);
            case FISCAL, QUARTER, DECADE, EARLIER -> false;
        };
        return form && date.period().length() >= 4 && isPast(date.period());
    }

    /// "Last August", not "this month".
    private boolean isMonth(Date date) {
        return date.period().length() == MONTH
                && text.token(date.to() - 1).vocable().is(WordClass.month);
    }

    private boolean isPast(String period) {
        String day = published.toString();
        return period.compareTo(day.substring(0, Math.min(period.length(), day.length()))) <= 0;
    }

    private Found event(Date date, int low, int high) {
        int from = date.from();
        while (from > low && date.from() - from < WORDS_BEFORE && !text.in(from - 1, CUTS)) {
            from--;
        }
        boolean leads = date.from() - from < FEW;
        int to = leads && date.to() + 1 < high && leads(low, date.to()) ? date.to() + 1 : date.to();
        while (leads && to < high && to - date.to() < WORDS_AFTER && !text.stops(to) && !text.in(to, CUTS)) {
            to++;
        }
        return found(
                date,
                new Span(from, to),
                ClaimType.event,
                Amount.word("true", "", Qualifier.EXACTLY),
                "a date in " + (leads ? "a sentence" : "a clause") + " of its own: what happened then");
    }

    /// The day or month of one of a row is what is told.
    private static Found dateOf(Date date, int from) {
        String unit = date.period().length() > MONTH ? "date" : "month";
        return found(
                date,
                new Span(from, date.to()),
                ClaimType.date,
                Amount.word(date.period(), unit, Qualifier.EXACTLY),
                "a date set apart behind one of a row: when that was");
    }

    private static Found found(Date date, Span span, ClaimType type, Amount amount, String why) {
        return new Found(span.from(), span.to(), type, "other", "", amount, "focus", "date", List.of(date), null, why);
    }
}
