package org.majorslist.check.period;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.AddingUp;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// The period of a level as its own sentence tells it: what is tied to the figure first, what stands farther off last.
final class StatedLevels {
    private static final int WHEN_WITHIN = 14;
    private static final int BEFORE_WHEN = 5;
    private static final int OPENS_WITHIN = 2;
    private static final int NEAR_EARLIER = 3;
    /// "Since 2020: 143,000 hectares then".
    private static final WordList THEN = WordList.of("then", "entonces");

    private static final WordList PAST = WordList.of("past", "last", "ultimos", "previous");

    private final @Nullable LocalDate published;
    private final AddingUp sums;
    private final Marked text;
    private final DateRoles roles;
    private final NamedYears years;
    private final SameTime sameTime;
    private final Ranges ranges;
    private final SpokenOf spoken;
    private final OfficeTerms terms;
    private final BaseFigures bases;
    private final DatedLevels dated;
    private final List<Function<Found, String>> readings;

    StatedLevels(Chronology times, BaseFigures bases) {
        published = times.published();
        sums = times.sums();
        text = times.text();
        roles = times.roles();
        years = times.years();
        sameTime = new SameTime(text);
        ranges = times.ranges();
        spoken = times.spoken();
        terms = times.terms();
        this.bases = bases;
        dated = new DatedLevels(times);
        readings = List.of(
                this::tied,
                found -> terms.lastYear(found.to()),
                this::then,
                this::sameMonths,
                this::betweenDates,
                dated::countedUpTo,
                this::earlierYear,
                this::whenClause,
                this::base,
                this::term,
                this::start,
                this::range);
    }

    /// The period the sentence of a figure tells; empty if it tells none.
    String of(Found found) {
        for (Function<Found, String> reading : readings) {
            String period = reading.apply(found);
            if (!period.isEmpty()) {
                return period;
            }
        }
        return dated.of(found);
    }

    /// "48,000 hectares in 2012", "1,400 tons the year before he took office".
    private String tied(Found found) {
        Date tied = years.tied(found.from(), found.to());
        if (tied != null && tied.form() == DateForm.EARLIER) {
            String beforeTerm = terms.yearBefore(tied);
            return beforeTerm.isEmpty() ? earlier(found, tied) : beforeTerm;
        }
        if (tied != null && addsUp(found) && dated.isCountedUpTo(tied)) {
            return ""; // "230 million until September 30"
        }
        String stretch = tied == null ? "" : ranges.from(tied);
        if (!stretch.isEmpty() && addsUp(found)) {
            return stretch;
        }
        return tied != null && roles.describes(tied) ? DateRoles.period(tied) : "";
    }

    private String then(Found found) {
        return text.in(found.to(), THEN) ? years.yearNamedBefore(found.from()) : "";
    }

    private String betweenDates(Found found) {
        boolean open = !Estimates.yearly(found.indicator()) && years.inClauseBehind(found.to()) == null;
        String dates = open ? ranges.ofDates(text.sentence(found.from())) : "";
        return hasOwnYear(found, dates) ? "" : dates;
    }

    private String earlierYear(Found found) {
        Date before = earlierBefore(found.from());
        return before == null ? "" : earlier(found, before);
    }

    private String base(Found found) {
        return bases.isBase(found) ? bases.year(found) : "";
    }

    private String term(Found found) {
        if (years.inClauseBehind(found.to()) != null) {
            return "";
        }
        String term = terms.level(found.from());
        boolean sum = term.isEmpty() && sums.holds(found.indicator());
        String government = sum ? terms.governmentHas(found.from()) : "";
        String told = sum && government.isEmpty() ? terms.current(found.from()) : sum ? government : term;
        return sum && told.isEmpty() ? pastYears(found) : told;
    }

    /// "In the past three years the country has seized …": what adds up over them.
    private String pastYears(Found found) {
        for (int i = text.sentenceStart(found.from()); i < found.from(); i++) {
            Mention.Quantity length = text.quantity(i);
            boolean years = length != null && length.unit().equals("years") && text.in(i - 1, PAST);
            if (years && length != null && published != null) {
                return "since "
                        + (published.getYear() - Math.round(length.number().value()));
            }
        }
        return "";
    }

    private String start(Found found) {
        Date behind = years.sinceBehind(found.from(), found.to());
        Date start = behind == null ? years.sinceOpening(found.from()) : behind;
        return start == null ? "" : roles.sincePeriod(start);
    }

    private boolean addsUp(Found found) {
        String unit = found.amount().unit();
        return sums.holds(found.indicator())
                || unit.equals("USD")
                || (unit.equals("people") && found.indicator().equals("other"));
    }

    /// Money and what is counted day by day are of the whole of a stretch, the level reached of its end.
    private String range(Found found) {
        String range = ranges.of(text.sentence(found.from()));
        boolean money = found.amount().unit().equals("USD") || found.indicator().startsWith("us_assistance");
        boolean whole = money || ranges.isDecade(text.sentence(found.from()));
        if (whole) {
            return range;
        }
        if (range.isEmpty() || hasOwnYear(found, range)) {
            return "";
        }
        if (isEnd(found)) {
            return Ranges.to(range);
        }
        Date nearest = sums.holds(found.indicator()) ? years.nearestYear(found.from(), found.to()) : null;
        boolean itself = nearest != null && range.contains(DateRoles.period(nearest));
        return itself ? range : "";
    }

    /// "Fumigó el año pasado 136.500 hectáreas": a year right before the figure that does not end the range.
    private boolean hasOwnYear(Found found, String range) {
        for (int i = found.from() - 1; i >= found.from() - NEAR_EARLIER && i >= 0; i--) {
            Date date = text.date(i);
            if (date != null && date.to() == found.from()) {
                return DateRoles.year(date) && !range.endsWith(DateRoles.period(date));
            }
        }
        return false;
    }

    /// "The 64 of the same months last year": the year behind the words, or the one before that of the sentence.
    private String sameMonths(Found found) {
        Date date = sameTime.behind(found.from(), found.to());
        if (date == null) {
            return "";
        }
        return date.form() == DateForm.EARLIER ? earlier(found, date) : DateRoles.period(date);
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
                        && (opens || date.to() + NEAR_EARLIER >= from - sameTime(date.to(), from))
                        && !roles.compared(date)
                        && !text.says(date.from() - 1, TimeWord.base)
                        && !text.says(date.from() - 2, TimeWord.base);
                return before ? date : null;
            }
            if (text.quantity(i) != null || text.reads(i, ";") || text.reads(i, ":")) {
                return null;
            }
        }
        return null;
    }

    /// How many words between "a year before" and a figure only say "in the same months".
    private int sameTime(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean mark = text.norm(i).equals(",") || text.says(i, TimeWord.at);
            words += mark || text.says(i, TimeWord.same_time) || text.cue(i, Cue.the) ? 1 : 0;
        }
        return words;
    }

    /// "More than in 2022, when there were 230,000": the figure is that year's.
    private String whenClause(Found found) {
        int from = found.from();
        for (int i = from - 1; i > text.sentenceStart(from) && from - i <= WHEN_WITHIN && !text.reads(i, ";"); i--) {
            if (text.says(i, TimeWord.when)) {
                for (int k = i - 1; k >= Math.max(text.sentenceStart(from), i - BEFORE_WHEN); k--) {
                    Date date = text.date(k);
                    if (date != null && DateRoles.year(date)) {
                        return DateRoles.period(date);
                    }
                    if (date != null && date.form() == DateForm.EARLIER) {
                        return spoken.anchored(date);
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
