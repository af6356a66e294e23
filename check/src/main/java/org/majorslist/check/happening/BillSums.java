package org.majorslist.check.happening;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.happening.RecordEvents.Ready;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Tolerance;
import org.majorslist.check.weigh.Words;

/// Judges what a committee or a bill is told to give a country for a fiscal year, where the record has another sum of
/// it near by.
///
/// @param events the events of the record
/// @param day the day of the article
/// @param words how verdicts are worded
record BillSums(List<Ready> events, LocalDate day, Words words) {
    private static final double NEAR = 1.5; // times as much
    private static final Pattern TO_SOMEBODY = Pattern.compile(" (?:to|for|a|para) (?:the )?\\p{Lu}");
    private static final Pattern ASKED_FOR = Pattern.compile(
            "\\b(?:ask\\p{L}*|sought|seeks?|want\\p{L}*|demand\\p{L}*|hope\\p{L}*|democrats?|amendment|senat\\p{L}*|pid\\p{L}+|ped[íi]\\p{L}*"
                    + "|dem[óo]cratas?|enmienda|quer\\p{L}+|senado)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OF_A_BILL = Pattern.compile(
            "\\b(?:(?<!white )house|committee|appropriators|bill|c[áa]mara|comit[ée]|proyecto)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /// That a sum is out; `null` if nothing speaks against it.
    @Nullable
    Verdict other(Claim claim) {
        Double number = claim.amount().number();
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean bill = period.kind() == ClaimPeriod.Kind.YEAR
                && claim.links().period().isSure()
                && OF_A_BILL.matcher(claim.sentence()).find()
                && !ASKED_FOR.matcher(claim.sentence()).find()
                && (claim.links().area().sureness() == Sureness.WRITTEN || !isToOthers(claim));
        if (number == null || !bill) {
            return null;
        }
        return events.stream()
                .filter(event -> event.text().contains("fy" + period.to() + " ") && event.concerns(claim.area()))
                .filter(event -> !event.event().date().earliest().isAfter(day)
                        && event.dollars().size() == 1)
                .filter(event -> event.dollars().stream().allMatch(sum -> isOtherNearBy(claim, sum, number)))
                .findFirst()
                .map(event -> event.verdict(Finding.contradicted, StrikeTotals.otherNumber(words)))
                .orElse(null);
    }

    /// "$300 million to Egypt": a name behind the sum that is not the place of the claim.
    private static boolean isToOthers(Claim claim) {
        int behind = claim.sentence().indexOf(claim.span()) + claim.span().length();
        return TO_SOMEBODY.matcher(claim.sentence().substring(behind)).lookingAt();
    }

    private static boolean isOtherNearBy(Claim claim, double sum, double number) {
        return Math.max(sum, number) <= Math.min(sum, number) * NEAR
                && Tolerance.level(sum, number, claim.amount().qualifier()) == Finding.contradicted;
    }
}
