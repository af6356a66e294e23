package org.majorslist.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.period.DecisionDays;
import org.majorslist.measure.PartialDate;

/// Dates a text that gives no day of publication: the day on which most of what it tells fits the record.
///
/// "On Monday", "last year", "decertified" without a year mean something else on each day, so the text is read and
/// judged as of several days: those after the yearly decisions, and those after the rows that bear it out came out or
/// the happenings it tells fell. The day on which more is borne out than on any other is taken; where none explains
/// more than today, or than a day in the text that may be its own, none is. Only the head of the text is read, so the
/// cost does not grow with it.
final class DocumentDating {
    private static final int HEAD = 2_500; // characters: the news, and most of what it looks back on
    private static final int LEAST_FITTING = 3;
    private static final double LEAST_GAIN = 0.5; // over today, or the day told
    /// Borne out by another measurer, or by a figure that came out only later.
    private static final double OTHER = 0.75;
    private static final double IMPRECISE = 0.5;
    /// What it speaks for a day that the text tells the decision of the day before: that is news.
    private static final double NEWS = 1;
    /// A text names years up to its own or the one before, and seldom later ones: the more years lie between the latest
    /// it names and the day, the less likely the day.
    private static final double PER_YEAR = 0.5;
    private static final double MOST_FOR_YEARS = 2;
    private static final int YEARS_BEFORE = 3; // of what is to come
    private static final int MOST_DAYS_TOLD = 16;

    /// An observation ends with the day it came out, an event begins with its own; a mere year dates nothing.
    private static final Pattern DATED =
            Pattern.compile("^observations:.*/(\\d{4}-\\d\\d(?:-\\d\\d)?)$|^events:(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("(FY)?((?:19|20)\\d\\d)");

    private final DecisionDays decisions;
    private final LocalDate asOf;

    /// @param decisions the days of the yearly determinations
    /// @param asOf the last day the text can be of
    DocumentDating(DecisionDays decisions, LocalDate asOf) {
        this.decisions = decisions;
        this.asOf = asOf;
    }

    /// Reads and judges the head of a text.
    @FunctionalInterface
    interface Hear {
        /// Reads and judges it as of a day.
        ///
        /// @param day its day of publication; `null` for none
        Hearing on(@Nullable LocalDate day);
    }

    /// A day, and how well the text fits the record on it.
    ///
    /// @param weight the more, the better it fits
    /// @param against what the years the text names speak against the day
    /// @param fitting how many claims are borne out
    /// @param heard the text, read and judged as of that day
    record Trial(LocalDate day, double weight, double against, int fitting, Hearing heard) {
        /// The better of two; of equal ones the earlier, for the text knows nothing that came after.
        Trial or(Trial other) {
            int order = Double.compare(other.weight - other.against, weight - against);
            return order > 0 || (order == 0 && other.day.isBefore(day)) ? other : this;
        }

        /// Whether more of the text fits on it than on another.
        boolean explainsMoreThan(Trial other) {
            return fitting >= LEAST_FITTING && weight >= other.weight + LEAST_GAIN;
        }
    }

    /// Finds the day.
    ///
    /// @param own a day the text tells, which may be its own; `null` if it tells none
    /// @param hear reads and judges the head of the text as of a day
    /// @return the day; empty where none explains more of the text than its own does, or today
    Optional<Trial> find(@Nullable LocalDate own, Hear hear) {
        Hearing first = hear.on(own);
        if (first.read().size() < LEAST_FITTING) {
            return Optional.empty();
        }
        int latestYear = latestYear(first.marked());
        Trial known = trial(own == null ? asOf : own, first, latestYear);
        Function<LocalDate, Trial> trial = day -> trial(day, hear.on(day), latestYear);
        List<LocalDate> decided = afterDecisions(latestYear - YEARS_BEFORE);
        Trial best = best(known, decided, trial);
        List<LocalDate> told = daysTold(List.of(known, best));
        best = best(best, told.stream().filter(day -> !decided.contains(day)).toList(), trial);
        return best.explainsMoreThan(known) ? Optional.of(best) : Optional.empty();
    }

    private static Trial best(Trial first, List<LocalDate> days, Function<LocalDate, Trial> trial) {
        Trial best = first;
        for (LocalDate day : days) {
            best = best.or(trial.apply(day));
        }
        return best;
    }

    /// The head of a text: all that is read for its day.
    static String head(String text) {
        if (text.length() <= HEAD) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(HEAD - 1)) ? HEAD - 1 : HEAD);
    }

    /// The latest year the text names, a fiscal one counted as that in which it begins; 0 if it names none.
    private int latestYear(Marked text) {
        int latest = 0;
        for (int i = 0; i < text.size(); i++) {
            Mention.Date date = text.date(i);
            Matcher year = YEAR.matcher(date == null ? "" : date.period());
            while (year.find()) {
                int named = Integer.parseInt(year.group(2)) - (year.group(1) == null ? 0 : 1);
                latest = named <= asOf.getYear() ? Math.max(latest, named) : latest;
            }
        }
        return latest;
    }

    private Trial trial(LocalDate day, Hearing heard, int latestYear) {
        double weight = 0;
        int fitting = 0;
        boolean news = false;
        for (Judged judged : heard.read()) {
            Finding finding = judged.verdict().finding();
            weight += weight(finding);
            fitting += finding == Finding.supported || finding == Finding.supported_other ? 1 : 0;
            news |= finding == Finding.supported && isNews(judged.claim(), day);
        }
        return new Trial(day, weight + (news ? NEWS : 0), forYears(day.getYear(), latestYear), fitting, heard);
    }

    private static double weight(Finding finding) {
        return switch (finding) {
            case supported -> 1;
            case supported_other -> OTHER;
            case imprecise -> IMPRECISE;
            case contradicted -> -1;
            case disputed, not_in_register -> 0;
        };
    }

    /// Whether a claim is of the decision just taken.
    private boolean isNews(Claim claim, LocalDate day) {
        return claim.period().startsWith(YearMonth.from(day).toString())
                && decisions
                        .lastUpTo(day)
                        .filter(decided -> !decided.plusDays(1).isBefore(day))
                        .isPresent();
    }

    private static double forYears(int year, int latestYear) {
        int years = year < latestYear ? latestYear - year : Math.max(0, year - latestYear - 1);
        return latestYear == 0 ? 0 : Math.min(MOST_FOR_YEARS, years * PER_YEAR);
    }

    /// The days after the decisions from a year on, the latest first.
    private List<LocalDate> afterDecisions(int year) {
        return Stream.iterate(
                        decisions.lastUpTo(asOf.minusDays(1)),
                        Optional::isPresent,
                        decided -> decided.flatMap(day -> decisions.lastUpTo(day.minusDays(1))))
                .flatMap(Optional::stream)
                .takeWhile(decided -> decided.getYear() >= year)
                .map(decided -> decided.plusDays(1))
                .toList();
    }

    /// The days after those on which the rows came out, or the happenings fell, that bear the text out; the latest of
    /// them, for the text knows them all.
    private List<LocalDate> daysTold(List<Trial> trials) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Trial trial : trials) {
            for (Judged judged : trial.heard().read()) {
                judged.verdict().evidence().forEach(key -> dayOf(key).ifPresent(days::add));
            }
        }
        return days.descendingSet().stream().limit(MOST_DAYS_TOLD).toList();
    }

    private Optional<LocalDate> dayOf(String key) {
        Matcher dated = DATED.matcher(key);
        return dated.find()
                ? PartialDate.find(dated.group(1) == null ? dated.group(2) : dated.group(1))
                        .map(day -> day.latest().plusDays(1))
                        .filter(day -> !day.isAfter(asOf))
                : Optional.empty();
    }
}
