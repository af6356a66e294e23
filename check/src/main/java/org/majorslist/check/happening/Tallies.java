package org.majorslist.check.happening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Sureness;
import org.majorslist.check.happening.RecordEvents.Ready;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.MonthNames;
import org.majorslist.check.weigh.NoteNumbers;
import org.majorslist.check.weigh.Tolerance;
import org.majorslist.check.words.Months;

/// Running totals that the summary of an event tells month by month: "64 dead by early November; 87 by early December".
final class Tallies {
    private static final Pattern BY_MONTH =
            Pattern.compile("\\bby (?:early|mid|late|the start of|the end of) (" + MonthNames.ALL + ")\\b");
    private static final Pattern CLAUSE = Pattern.compile("[;.]");
    private static final Pattern DEAD = Pattern.compile("\\b(\\d{1,6}) dead\\b");
    private static final Pattern BOATS = Pattern.compile("\\b(\\d{1,6}) boats\\b");
    private static final Pattern STRIKES = Pattern.compile("\\b(\\d{1,6}) strikes\\b");
    private static final double FAR = 1.2;
    private static final Pattern EARLY = Pattern.compile(
            "\\b(?:early|start of|beginning of|first days of|comienzos de|principios de|inicios de|primeros d[íi]as de)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MONTHS_STANDING = 2;

    private Tallies() {}

    /// Whether an event tells a number as a total of the month up to which a claim counts; where the text does not bind
    /// it to a time, of the day of the article or of two months before.
    static boolean tells(Ready event, double number, Claim claim, LocalDate day) {
        for (String clause : CLAUSE.split(event.text(), -1)) {
            Matcher month = BY_MONTH.matcher(clause);
            if (month.find() && (NoteNumbers.of(clause).contains(number) || isNear(clause, number, claim))) {
                return isMeant(monthOf(event, month), claim, day);
            }
        }
        return false;
    }

    /// "More than 80" of 87 dead.
    private static boolean isNear(String clause, double number, Claim claim) {
        Double counted = counted(clause, claim);
        return counted != null
                && Tolerance.level(counted, number, claim.amount().qualifier()) == Finding.supported;
    }

    /// Whether an event has another total of the very month up to which a claim counts.
    static boolean tellsOther(Ready event, double number, Claim claim) {
        for (String clause : CLAUSE.split(event.text(), -1)) {
            Matcher month = BY_MONTH.matcher(clause);
            Double counted = month.find() ? counted(clause, claim) : null;
            boolean then = counted != null && isBound(claim) && ends(monthOf(event, month), claim);
            if (counted != null
                    && then
                    && isOfItsStart(claim) == EARLY.matcher(month.group()).find()) {
                boolean far = counted > number * FAR || number > counted * FAR; // counts of days beside it differ
                return far && Tolerance.level(counted, number, claim.amount().qualifier()) == Finding.contradicted;
            }
        }
        return false;
    }

    private static boolean isOfItsStart(Claim claim) {
        return EARLY.matcher(claim.sentence()).find();
    }

    /// The number a clause has of what a claim counts: boats, or the dead.
    private static @Nullable Double counted(String clause, Claim claim) {
        boolean dead = claim.indicator().equals("vessel_strike_deaths");
        boolean boats = claim.amount().unit().equals("vessels");
        Matcher number = (dead ? DEAD : boats ? BOATS : STRIKES).matcher(clause);
        return number.find() ? Double.valueOf(number.group(1)) : null;
    }

    private static YearMonth monthOf(Ready event, Matcher told) {
        String name = told.group(1).toLowerCase(Locale.ROOT);
        YearMonth start = YearMonth.from(event.event().date().earliest());
        YearMonth month = start.withMonth(Months.NUMBERS.getOrDefault(name, 1));
        return month.isBefore(start) ? month.plusYears(1) : month;
    }

    private static boolean isMeant(YearMonth told, Claim claim, LocalDate day) {
        YearMonth now = YearMonth.from(day);
        boolean stands = !told.isAfter(now) && told.plusMonths(MONTHS_STANDING).isAfter(now);
        return ends(told, claim) || (!isBound(claim) && stands);
    }

    private static boolean ends(YearMonth told, Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return period.last().isBefore(LocalDate.MAX)
                && YearMonth.from(period.last()).equals(told);
    }

    private static boolean isBound(Claim claim) {
        return claim.links().period().sureness() == Sureness.WRITTEN
                && !ClaimPeriod.of(claim.period()).isOpen();
    }
}
