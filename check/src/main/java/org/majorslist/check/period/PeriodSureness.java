package org.majorslist.check.period;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Sureness;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Tense;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// How surely the words bind a claim to its period.
final class PeriodSureness {
    private static final Pattern TO = Pattern.compile("..", Pattern.LITERAL);
    private static final int YEAR_DIGITS = 4;
    private static final int DAYS_FRESH = 14;
    private static final int SENTENCES_BACK = 4;
    private static final int BASE_WITHIN = 4;
    private static final WordList BACK = WordList.of("that", "same", "ese", "aquel", "mismo");
    private static final WordList LAST = WordList.of("same", "last", "mismo", "ultimo");
    private static final WordList THEN = WordList.of("then", "entonces");

    private final Marked text;
    private final DateRoles roles;
    private final NamedYears years;
    private final SameTime sameTime;
    private final Ranges ranges;
    private final OfficeTerms terms;
    private final Tense tense;
    private final ClauseYears clauses;
    private final DecisionDays decisions;
    private final @Nullable LocalDate published;

    PeriodSureness(Chronology times, ClauseYears clauses, DecisionDays decisions) {
        text = times.text();
        roles = times.roles();
        years = times.years();
        sameTime = new SameTime(text);
        ranges = times.ranges();
        terms = times.terms();
        tense = times.tense();
        published = times.published();
        this.clauses = clauses;
        this.decisions = decisions;
    }

    /// @param named the years its sentence names
    Sureness of(Found found, String period, SequencedMap<String, Date> named) {
        Sureness words = ofDates(found, period, named);
        return words == Sureness.INFERRED && !period.isEmpty() && pointsBack(found) ? Sureness.CHOSEN : words;
    }

    /// "That year", "ese año": the time was told just before, and the sentence says so.
    private boolean pointsBack(Found found) {
        for (int i = text.sentenceStart(found.from()); i + 1 < text.sentenceEnd(found.from()); i++) {
            boolean next = text.in(i + 1, SmallWords.YEAR) || (text.in(i + 1, LAST) && text.in(i + 2, SmallWords.YEAR));
            if (next && text.in(i, BACK)) {
                return true;
            }
        }
        return false;
    }

    private Sureness ofDates(Found found, String period, SequencedMap<String, Date> named) {
        if (period.equals("annual")
                || isDate(found, period)
                || isTold(found, period, named)
                || isUntilNow(found, period, named)
                || (named.isEmpty() && isNews(found))) {
            return Sureness.WRITTEN;
        }
        if (named.isEmpty() && found.period().equals("decision")) {
            return tellsOfThePast(found) ? Sureness.INFERRED : Sureness.CHOSEN;
        }
        SortedSet<String> ends = ends(period, named);
        if (ends.isEmpty() || !named.keySet().containsAll(ends)) {
            return Sureness.INFERRED;
        }
        if (ends.size() == 1 && (isTied(found, ends) || ends.contains(clauses.only(found)))) {
            return Sureness.WRITTEN;
        }
        return isBase(found) ? Sureness.INFERRED : ofSentence(found, period, named, ends);
    }

    /// "In office since 7 August": the date a claim of a date is made of.
    private static boolean isDate(Found found, String period) {
        Date date = found.lastDate();
        return found.type() == ClaimType.date
                && date != null
                && date.form() != DateForm.EARLIER
                && date.period().equals(period);
    }

    /// Whether the sentences just before name only years long gone: a standing told there need not be today's.
    private boolean tellsOfThePast(Found found) {
        int sentence = text.sentence(found.from());
        boolean past = false;
        for (int i = text.from(Math.max(0, sentence - SENTENCES_BACK)); i < text.from(sentence); i++) {
            Date date = text.date(i);
            boolean leans = date != null && date.form() == DateForm.EARLIER;
            if (date == null
                    || leans
                    || published == null
                    || DateRoles.yearOf(date).isEmpty()
                    || !Years.is(DateRoles.yearOf(date))) {
                continue;
            }
            if (Years.number(DateRoles.yearOf(date)) >= published.getYear() - 1) {
                return false;
            }
            past = true;
        }
        return past;
    }

    private Sureness ofSentence(Found found, String period, SequencedMap<String, Date> named, SortedSet<String> ends) {
        boolean both = found.isOfTwoTimes() && ends.size() > 1;
        boolean own =
                both || ends.stream().anyMatch(end -> describes(found, period, Objects.requireNonNull(named.get(end))));
        String term = found.isOfTwoTimes() ? "" : terms.level(found.from());
        boolean alone = ends.containsAll(named.keySet()) && (term.isEmpty() || term.equals(period));
        return own ? alone ? Sureness.WRITTEN : Sureness.CHOSEN : Sureness.INFERRED;
    }

    /// A count of countries told within days of a decision is of that decision.
    private boolean isNews(Found found) {
        return CountYears.counts(found)
                && published != null
                && !saysThen(found)
                && decisions
                        .lastUpTo(published)
                        .filter(day -> day.isAfter(published.minusDays(DAYS_FRESH)))
                        .isPresent();
    }

    /// "The 32 countries he judged then", "los que juzgó entonces": not now.
    private boolean saysThen(Found found) {
        for (int i = found.from();
                i < text.sentenceEnd(found.from()) && !text.token(i).isMark(",");
                i++) {
            if (text.in(i, THEN)) {
                return true;
            }
        }
        return false;
    }

    /// Whether words other than years tell a period: a term of office, a stretch with both its ends, "never".
    private boolean isTold(Found found, String period, SequencedMap<String, Date> named) {
        int sentence = text.sentence(found.from());
        return !period.isEmpty()
                && (period.startsWith("..")
                        || period.equals(terms.at(found.from()))
                        || period.equals(terms.current(found.from()))
                        || period.equals(terms.governmentHas(found.from()))
                        || period.equals(ranges.of(sentence))
                        || (period.contains("..") && ranges.length(sentence) > 0 && isEndNamed(period, named)));
    }

    /// A length of time alone does not tell when it ended.
    private static boolean isEndNamed(String period, SequencedMap<String, Date> named) {
        return named.containsKey(Ranges.from(period)) || named.containsKey(Ranges.to(period));
    }

    /// "It now makes six times as much as in 1993": the first year is named, and the last is told by "now".
    private boolean isUntilNow(Found found, String period, SequencedMap<String, Date> named) {
        return published != null
                && named.containsKey(Ranges.from(period))
                && Ranges.to(period).equals(String.valueOf(published.getYear()))
                && tense.now(found.from());
    }

    private boolean isTied(Found found, SortedSet<String> ends) {
        Date same = sameTime.behind(found.from(), found.to());
        Date tied = same == null ? years.tied(found.from(), found.to()) : same;
        return tied != null && ends.contains(clauses.yearOf(tied)) && !isLoose(found, tied);
    }

    /// Whether an estimate is told of "the previous survey" or "a year earlier" where its paragraph names no year up to
    /// then, from which to reckon.
    boolean isLoose(Found found) {
        Date tied = years.tied(found.from(), found.to());
        return tied != null && isLoose(found, tied);
    }

    private boolean isLoose(Found found, Date date) {
        boolean named = date.form() != DateForm.EARLIER || !Estimates.yearly(found.indicator());
        int sentence = text.sentence(date.from());
        for (int s = sentence; s >= 0 && !named; s--) {
            named = text.datesOf(s).stream().anyMatch(other -> other.form() != DateForm.EARLIER);
            if (text.opensParagraph(s)) {
                break;
            }
        }
        return !named;
    }

    /// "From 31,000", "from a peak of 95,008": the year of the figure from which another is reckoned is not named.
    private boolean isBase(Found found) {
        int low = Math.max(text.sentenceStart(found.from()), found.from() - BASE_WITHIN);
        for (int i = found.from() - 1; i >= low; i--) {
            if (text.says(i, TimeWord.base)) {
                return true;
            }
            if (!text.token(i).isWord() || text.quantity(i) != null || text.date(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// Whether a date tells the time of a claim, and not that of another figure or of what it is compared with.
    private boolean describes(Found found, String period, Date date) {
        boolean start = period.startsWith("since ") || period.contains("..");
        return date.form() != DateForm.EARLIER
                && (start || roles.describes(date))
                && !roles.ofAnotherFigure(date, found.from(), found.to())
                && !clauses.isBehindAnother(found, date);
    }

    /// The years in which a period begins and ends; of one year to the next only the latter must be named.
    private static SortedSet<String> ends(String period, SequencedMap<String, Date> named) {
        var ends = new TreeSet<String>();
        for (String part : TO.split(period.replace("since ", ""), -1)) {
            String year = part.startsWith("FY") ? part.substring(2) : part;
            if (year.length() >= YEAR_DIGITS) {
                ends.add(year.substring(0, YEAR_DIGITS));
            }
        }
        boolean next = ends.size() == 2 && Years.shift(ends.first(), 1).equals(ends.last());
        if (next && !named.containsKey(ends.first())) {
            ends.pollFirst();
        }
        return ends;
    }
}
