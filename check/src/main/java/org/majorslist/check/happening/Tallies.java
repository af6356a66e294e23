package org.majorslist.check.happening;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.Sureness;
import org.majorslist.check.happening.RecordEvents.Ready;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.MonthNames;
import org.majorslist.check.weigh.NoteNumbers;
import org.majorslist.check.words.Months;

/// Running totals that the summary of an event tells month by month: "64 dead by early November; 87 by early December".
final class Tallies {
    private static final Pattern BY_MONTH =
            Pattern.compile("\\bby (?:early|mid|late|the start of|the end of) (" + MonthNames.ALL + ")\\b");
    private static final Pattern CLAUSE = Pattern.compile("[;.]");
    private static final int MONTHS_STANDING = 2;

    private Tallies() {}

    /// Whether an event tells a number as a total of the month up to which a claim counts; where the text does not bind
    /// it to a time, of the day of the article or of two months before.
    static boolean tells(Ready event, double number, Claim claim, LocalDate day) {
        for (String clause : CLAUSE.split(event.text(), -1)) {
            Matcher month = BY_MONTH.matcher(clause);
            if (month.find() && NoteNumbers.of(clause).contains(number)) {
                return isMeant(
                        monthOf(event, month.group(1).toLowerCase(Locale.ROOT)),
                        ClaimPeriod.of(claim.period()),
                        claim,
                        day);
            }
        }
        return false;
    }

    private static YearMonth monthOf(Ready event, String name) {
        YearMonth start = YearMonth.from(event.event().date().earliest());
        YearMonth month = start.withMonth(Months.NUMBERS.getOrDefault(name, 1));
        return month.isBefore(start) ? month.plusYears(1) : month;
    }

    private static boolean isMeant(YearMonth told, ClaimPeriod period, Claim claim, LocalDate day) {
        boolean ends = period.last().isBefore(LocalDate.MAX)
                && YearMonth.from(period.last()).equals(told);
        boolean bound = claim.links().period().sureness() == Sureness.WRITTEN && !period.isOpen();
        YearMonth now = YearMonth.from(day);
        boolean stands = !told.isAfter(now) && told.plusMonths(MONTHS_STANDING).isAfter(now);
        return ends || (!bound && stands);
    }
}
