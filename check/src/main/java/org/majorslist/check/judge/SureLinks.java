package org.majorslist.check.judge;

import org.majorslist.check.Amount;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Links;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;

/// Whether a claim is surely tied to what it would be contradicted by.
///
/// Nothing is contradicted where it is not sure what is counted, of which country a standing is told, or, unless the
/// figure comes near that of no year, of which time.
final class SureLinks {
    /// A smaller count may be a part of any larger one.
    private static final double LEAST_TELLING = 100;

    private final Court court;
    private final Words words;

    SureLinks(Court court, Words words) {
        this.court = court;
        this.words = words;
    }

    /// Whether a verdict on a claim may be told as it is.
    boolean areSure(Claim claim, Verdict verdict) {
        return verdict.finding() != Finding.contradicted
                || (isCountSure(claim) && isPlaceSure(claim) && isTimeSure(claim) && !isRightBefore(claim));
    }

    /// Whether it may be told, and its words leave no other count to mean.
    boolean areFirm(Claim claim, Verdict verdict) {
        boolean chosen = verdict.finding() == Finding.contradicted
                && claim.links().indicator().sureness() == Sureness.CHOSEN;
        return !chosen && areSure(claim, verdict);
    }

    /// Whether a standing without a year of its own holds in a year the text spoke of before: it may mean that one.
    private boolean isRightBefore(Claim claim) {
        return claim.type() == ClaimType.status
                && claim.links().period().sureness() != Sureness.WRITTEN
                && claim.links().periods().stream()
                        .filter(link -> isLongBefore(link.value(), claim.period()))
                        .map(link -> court.tryOut(claim.in(link.value())))
                        .anyMatch(verdict -> verdict != null && verdict.finding() == Finding.supported);
    }

    /// Whether a year lies two or more before another; the years just gone by are no more than a guess.
    private static boolean isLongBefore(String year, String than) {
        ClaimPeriod one = ClaimPeriod.of(year);
        ClaimPeriod other = ClaimPeriod.of(than);
        return !one.isOpen() && !other.isOpen() && one.to() > 0 && one.to() < other.to() - 1;
    }

    /// What is counted is written; if only chosen among others it is not money, which has many names, and its time is
    /// written.
    private static boolean isCountSure(Claim claim) {
        Links links = claim.links();
        return switch (links.indicator().sureness()) {
            case WRITTEN -> true;
            case CHOSEN ->
                claim.type() != ClaimType.quantity
                        || (links.period().isSure() && !claim.indicator().equals("us_assistance"));
            case INFERRED, LIKELY, UNCLEAR -> false;
        };
    }

    /// The country of a standing is named or alone, that of a waiver named with it; that of a figure may be inferred if
    /// its count and time are not.
    private static boolean isPlaceSure(Claim claim) {
        Links links = claim.links();
        if (claim.indicator().equals("certification_waiver") && claim.type() == ClaimType.status) {
            return links.area().sureness() == Sureness.WRITTEN;
        }
        boolean otherwise = claim.type() == ClaimType.quantity
                ? links.indicator().isSure() && links.period().sureness() != Sureness.INFERRED
                : links.indicator().isSure() || links.period().isSure();
        return links.area().sureness() != Sureness.INFERRED || (claim.type() != ClaimType.status && otherwise);
    }

    /// The year of a standing stands beside it: it changes from one to the next, and a text looks back on many.
    private boolean isTimeSure(Claim claim) {
        Sureness sureness = claim.links().period().sureness();
        boolean told = claim.type() == ClaimType.status ? sureness == Sureness.WRITTEN : sureness != Sureness.INFERRED;
        return told || isOtherWay(claim) || (!isSmall(claim) && court.isOutInEveryYear(claim));
    }

    /// Whether the record has the very percentage for that time, but as a rise where the claim
    /// tells a fall: it is that time which is meant.
    private boolean isOtherWay(Claim claim) {
        Double number = claim.amount().number();
        boolean change =
                claim.type() == ClaimType.change && claim.amount().unit().equals("percent");
        if (!change || number == null || claim.period().isEmpty() || PrintedDigits.of(number) < 2) {
            return false;
        }
        Amount other = Amount.number(-number, "percent", claim.amount().qualifier());
        Verdict verdict = court.tryOut(claim.stating(other));
        return verdict != null && verdict.finding() == Finding.supported;
    }

    /// Whether a count without a time of its own is so small that it may be a part of what is on record.
    private static boolean isSmall(Claim claim) {
        Double number = claim.amount().number();
        return claim.type() == ClaimType.quantity
                && number != null
                && number < LEAST_TELLING
                && !claim.indicator().equals("consecutive_decertifications")
                && !claim.indicator().endsWith("_count")
                && !claim.indicator().equals("certification_duration");
    }

    /// The verdict in place of a contradiction that is not sure.
    Verdict unsure(Claim claim, Verdict verdict) {
        return new Verdict(
                Finding.not_in_register,
                lead(claim) + verdict.reason(),
                verdict.evidence(),
                verdict.arithmetic(),
                null);
    }

    private String lead(Claim claim) {
        if (claim.isOnlyLikely()) {
            return words.say(
                    "These words were only weighed and may tell something else. ",
                    "Estas palabras solo se sopesaron y pueden decir otra cosa. ");
        }
        if (!isCountSure(claim)) {
            return words.say("The text does not say what it counts. ", "El texto no dice qué cuenta. ");
        }
        return isPlaceSure(claim) ? unsureTime(claim) : meant(words.say("which place", "a qué lugar"), claim.area());
    }

    private String unsureTime(Claim claim) {
        return claim.period().isEmpty()
                ? words.say(
                        "The text does not say which time it means. By the latest figures: ",
                        "El texto no dice a qué tiempo se refiere. Según las últimas cifras: ")
                : meant(words.say("which time", "a qué tiempo"), claim.period());
    }

    private String meant(String which, String likeliest) {
        return words.say(
                        "The text does not say %s it means. If it is %s: ",
                        "El texto no dice %s se refiere. Si es %s: ")
                .formatted(which, likeliest);
    }
}
