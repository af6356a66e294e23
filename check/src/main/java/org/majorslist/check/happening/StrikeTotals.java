package org.majorslist.check.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.happening.RecordEvents.Ready;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.MonthNames;
import org.majorslist.check.weigh.Words;
import org.majorslist.check.weigh.WrittenDay;

/// Judges the strikes on boats and their dead: those of one attack, and the totals up to some day.
///
/// @param events the events of the record
/// @param day the day of the article
/// @param words how verdicts are worded
record StrikeTotals(List<Ready> events, LocalDate day, Words words) {
    private static final int DAYS_OF_A_TALLY = 8;
    private static final int DAY = 10; // characters of a day

    /// Judges running totals, such as strikes and their dead, by an event whose summary holds the number.
    @Nullable
    Verdict judge(Claim claim) {
        Double number = claim.amount().number();
        if (number == null) {
            return null;
        }
        return events.stream()
                .filter(event ->
                        event.event().kind().equals("military") && event.text().contains("strike"))
                .filter(event -> Tallies.tells(event, number, claim, day)
                        || (event.numbers().contains(number)
                                && (isTallyOfTheDay(event)
                                        || isOfTheDay(claim, event)
                                        || isTallyOfItsMonth(claim, event))))
                .findFirst()
                .map(event -> event.borneOut(words))
                .or(() -> otherTally(claim, number))
                .orElseGet(() -> Verdict.missing(words.say(
                        "The record holds no count of strikes as of that day.",
                        "El registro no tiene una cuenta de ataques a esa fecha.")));
    }

    private Optional<Verdict> otherTally(Claim claim, double number) {
        return events.stream()
                .filter(event -> event.event().kind().equals("military") && Tallies.tellsOther(event, number, claim))
                .findFirst()
                .map(event -> event.verdict(Finding.contradicted, otherNumber(words)));
    }

    /// How a verdict on another number begins.
    static String otherNumber(Words words) {
        return words.say("The record has another number: ", "El registro tiene otro número: ");
    }

    /// "The strike of 2 September killed 11": one attack, not the sum of all.
    private boolean isOfTheDay(Claim claim, Ready event) {
        LocalDate first = event.event().date().earliest();
        boolean written = event.date().length() == DAY
                && MonthNames.in(claim.sentence()).contains(first.getMonth())
                && WrittenDay.isIn(claim.sentence(), first.getDayOfMonth());
        return written
                || (ClaimPeriod.of(claim.period()).kind() == ClaimPeriod.Kind.DAY && event.isAt(claim.period(), day));
    }

    /// "By early December 23 boats": a tally of the month the claim names last.
    private static boolean isTallyOfItsMonth(Claim claim, Ready ready) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        LocalDate until = ready.event().until().latest();
        return period.kind() == ClaimPeriod.Kind.PART
                && until.getYear() == period.last().getYear()
                && until.getMonthValue() == period.last().getMonthValue();
    }

    private boolean isTallyOfTheDay(Ready ready) {
        LocalDate until = ready.event().until().latest();
        return Math.abs(ChronoUnit.DAYS.between(until, day)) <= DAYS_OF_A_TALLY
                && !ready.event().date().earliest().isAfter(day);
    }
}
