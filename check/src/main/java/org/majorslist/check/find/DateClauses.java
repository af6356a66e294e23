package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.DateWords;
import org.majorslist.check.mark.DateWords.Role;
import org.majorslist.check.mark.DateWords.Word;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Pattern;
import org.majorslist.check.mark.Patterns;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Reads what a date is the date of from the words of date-words.csv near it, in whatever order they stand.
///
/// Each date looks at no more than some tokens to either side, up to the next date or semicolon, so that time is
/// bounded whatever the text.
final class DateClauses {
    private static final int WITHIN = 11;
    private static final int THING_WITHIN = 18;
    private static final int LIMITED_WITHIN = 4;
    private static final int WORDS_BEFORE = 2;
    private static final int YEAR = 4; // characters of one
    private static final WordList CUTS = WordList.of(";", "(", ")", "–", "—", ":");
    private static final WordList LIMITS = WordList.of("until", "till", "before", "hasta", "antes");

    private final Marked text;
    private final DateWords words;
    private final @Nullable LocalDate published;

    DateClauses(Marked text, DateWords words, @Nullable LocalDate published) {
        this.text = text;
        this.words = words;
        this.published = published;
    }

    /// Gives every claim read to the taker.
    void each(BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        for (int sentence = 0; published != null && sentence < text.sentences(); sentence++) {
            for (Date date : text.datesOf(sentence)) {
                if (isDate(date)) {
                    read(date, taker);
                }
            }
        }
    }

    /// A day, month or year that is no measure of comparison and no limit.
    private boolean isDate(Date date) {
        boolean form = switch (date.form()) {
            case DAY, MONTH, YEAR, RELATIVE -> true;
            case FISCAL, QUARTER, DECADE, WEEKDAY, EARLIER -> false;
        };
        int before = date.from() - 1;
        boolean bound = ((isSetAgainst(before) || isSetAgainst(before - 1)) && isMore(before))
                || text.in(before, LIMITS)
                || text.in(before - 1, LIMITS);
        return form
                && !bound
                && Years.calendar(DateRoles.yearOf(date))
                && date.months().isEmpty();
    }

    /// "As in 2021", "que en 2021".
    private boolean isSetAgainst(int i) {
        return text.says(i, TimeWord.compared) || text.says(i, TimeWord.comparing);
    }

    /// "More", "el doble": without it "que" only opens a clause.
    private boolean isMore(int i) {
        for (int k = i; k >= Math.max(text.sentenceStart(i), i - WITHIN); k--) {
            if (text.says(k, TimeWord.more)) {
                return true;
            }
        }
        return false;
    }

    private void read(Date date, BiConsumer<Patterns.Rule, Pattern.Match> taker) {
        List<Phrases.Hit<Word>> all = hits(low(date, WITHIN), date.from());
        all.addAll(hits(date.to(), high(date, WITHIN)));
        Phrases.Hit<Word> best = null;
        for (Phrases.Hit<Word> hit : all) {
            Word word = hit.meaning();
            boolean tells = !isLimited(hit.from())
                    && (word.role() == Role.alone || (word.role() == Role.deed && hasThing(word, date)));
            boolean nearer = best == null
                    || distance(hit, date) < distance(best, date)
                    || (hit.from() == best.from() && isNarrower(word, best.meaning()));
            if (tells && nearer && isMeant(word, date)) {
                best = hit;
            }
        }
        if (best != null) {
            boolean known = isOfAYear(best.meaning()); // the words beside it may tell what the law says
            int from = known ? beside(best, date) : Math.min(best.from(), date.from());
            int to = known ? date.to() : Math.max(best.to(), date.to());
            taker.accept(best.meaning().rule(), new Pattern.Match(from, to, from, to, List.of(date)));
        }
    }

    /// "Passed in 1986": a year with the two words before it, if the telling word stands before it too.
    private int beside(Phrases.Hit<Word> hit, Date date) {
        int from = date.from();
        boolean year = date.period().length() == YEAR;
        while (year
                && hit.from() < from
                && date.from() - from < WORDS_BEFORE
                && text.token(from - 1).isWord()) {
            from--;
        }
        return from;
    }

    /// "Before he took office", "antes de que asumiera": the date is of something else.
    private boolean isLimited(int i) {
        for (int k = i - 1; k >= Math.max(text.sentenceStart(i), i - LIMITED_WITHIN); k--) {
            if (text.in(k, LIMITS)) {
                return true;
            }
        }
        return false;
    }

    /// First token a date can be bound to before it: not across another date or what cuts the sentence.
    private int low(Date date, int most) {
        int least = Math.max(text.sentenceStart(date.from()), date.from() - most);
        int i = date.from();
        while (i > least && !isCut(i - 1)) {
            i--;
        }
        return i;
    }

    /// Behind the last token a date can be bound to behind it.
    private int high(Date date, int most) {
        int last = Math.min(text.sentenceEnd(date.from()), date.to() + most);
        int i = date.to();
        while (i < last && !isCut(i)) {
            i++;
        }
        return i;
    }

    private boolean isCut(int i) {
        return text.in(i, CUTS) || text.date(i) != null;
    }

    private List<Phrases.Hit<Word>> hits(int from, int to) {
        var all = new ArrayList<Phrases.Hit<Word>>();
        for (int i = from; i < to; i++) {
            for (Phrases.Hit<Word> hit : words.at(text, i)) {
                if (hit.to() <= to) {
                    all.add(hit);
                }
            }
        }
        return all;
    }

    private static int distance(Phrases.Hit<Word> hit, Date date) {
        return hit.from() >= date.to() ? hit.from() - date.to() : date.from() - hit.to();
    }

    /// Whether the thing a deed needs stands near the date as well.
    private boolean hasThing(Word deed, Date date) {
        int high = high(date, THING_WITHIN);
        for (int i = low(date, THING_WITHIN); i < high; i++) {
            for (Phrases.Hit<Word> hit : words.at(text, i)) {
                boolean same = hit.meaning().indicator().equals(deed.indicator());
                if (same && hit.meaning().role() == Role.thing && isMeant(hit.meaning(), date)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a word is known for one year only: what is in force since then.
    private static boolean isOfAYear(Word word) {
        return word.first() > 0 && word.last() == word.first();
    }

    private static boolean isNarrower(Word one, Word other) {
        return one.first() > 0 && one.last() - one.first() < other.last() - other.first();
    }

    private boolean isMeant(Word word, Date date) {
        int year = Years.number(DateRoles.yearOf(date));
        boolean spanned = word.first() == 0 || (year >= word.first() && year <= word.last());
        return spanned && (word.first() > 0 || word.ahead() == isAhead(date.period()));
    }

    private boolean isAhead(String period) {
        String day = Objects.requireNonNull(published).toString();
        return period.compareTo(day.substring(0, Math.min(period.length(), day.length()))) > 0;
    }
}
