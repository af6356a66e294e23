package org.majorslist.check.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Link;
import org.majorslist.check.Links;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.LesserReadings.Lesser;

/// Judges a claim by the best of the readings its words allow.
///
/// A claim that is not borne out as first read is tried as its other readings have it; one that fits decides. A
/// contradiction needs sure links: where the text does not say which year or place it means, nothing is contradicted.
final class BestReading {
    /// Who judges one reading.
    interface Court {
        /// The verdict on a claim as it is read; `null` where the record has nothing.
        @Nullable
        Verdict judge(Claim claim);

        /// The same where only a verdict that bears the claim out is told: another may lack its words.
        @Nullable
        Verdict tryOut(Claim claim);

        /// The claim as a row of the record has it that bears it out; `null` where none surely does.
        ///
        /// @param told whether the record tells already of what the claim says, though otherwise
        @Nullable
        Judged lookUp(Claim claim, boolean told);

        /// Whether the words near a claim name an indicator.
        boolean isNamed(Claim claim, String indicator);

        /// Whether the sentence of a claim names anything the record counts.
        boolean namesAny(Claim claim);

        /// Whether a claim is out whatever year it means.
        boolean isOutInEveryYear(Claim claim);
    }

    private final Court court;
    private final Words words;

    BestReading(Court court, Words words) {
        this.court = court;
        this.words = words;
    }

    /// The claim, read as it is judged, with its verdict.
    Judged of(Claim claim) {
        Verdict first = court.judge(claim);
        if (first != null && isSettled(first.finding())) {
            return new Judged(claim, first);
        }
        boolean close = first != null && first.finding() == Finding.imprecise;
        Judged lesser = firstThatFits(close ? LesserReadings.ofSameThing(claim) : LesserReadings.of(claim));
        if (lesser != null) {
            return lesser;
        }
        boolean open = first == null || !isSure(claim, first) || first.finding() == Finding.not_in_register;
        Judged found = court.lookUp(claim, !open);
        if (found != null) {
            return found;
        }
        return new Judged(claim, first == null ? missing() : isSure(claim, first) ? first : unsure(claim, first));
    }

    private static boolean isSettled(Finding finding) {
        return switch (finding) {
            case supported, supported_other, disputed -> true;
            case imprecise, contradicted, not_in_register -> false;
        };
    }

    private @Nullable Judged firstThatFits(List<Lesser> readings) {
        for (Lesser lesser : readings) {
            Verdict verdict = isMeant(lesser) ? court.tryOut(lesser.claim()) : null;
            if (verdict != null && verdict.finding().bearsOut()) {
                return new Judged(lesser.claim(), readAs(lesser, verdict));
            }
        }
        return null;
    }

    /// Where the words bind a figure to an indicator, another is meant only if the words near it name that too.
    private boolean isMeant(Lesser lesser) {
        Link first = lesser.claim().links().indicator();
        String read = lesser.claim().indicator();
        return !first.isSure() || read.equals(first.value()) || court.isNamed(lesser.claim(), read);
    }

    private Verdict missing() {
        return Verdict.missing(words.say("The record holds no row on this.", "El registro no tiene datos sobre esto."));
    }

    private Verdict readAs(Lesser lesser, Verdict verdict) {
        String links = lesser.links().stream().map(Link::value).collect(Collectors.joining(", "));
        List<String> steps = lesser.links().stream()
                .map(link -> words.say("read as ", "leído como ") + link.value() + ": " + link.why())
                .toList();
        return verdict.readAs(words.say("Read as %s: ", "Leído como %s: ").formatted(links), steps);
    }

    /// Nothing is contradicted where it is not sure what is counted, of which country a standing is told, or, unless
    /// the figure comes near that of no year, of which time.
    private boolean isSure(Claim claim, Verdict verdict) {
        return verdict.finding() != Finding.contradicted
                || (isCountSure(claim) && isPlaceSure(claim) && isTimeSure(claim) && !isRightBefore(claim));
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

    private static boolean isCountSure(Claim claim) {
        return claim.links().indicator().sureness() != Sureness.INFERRED;
    }

    /// The country of a standing is named or alone, that of a waiver named with it; that of a figure may be inferred if
    /// its count or time is written.
    private static boolean isPlaceSure(Claim claim) {
        Links links = claim.links();
        if (claim.indicator().equals("certification_waiver") && claim.type() == ClaimType.status) {
            return links.area().sureness() == Sureness.WRITTEN;
        }
        boolean otherwise = links.indicator().isSure() || links.period().isSure();
        return links.area().sureness() != Sureness.INFERRED || (claim.type() != ClaimType.status && otherwise);
    }

    /// The year of a standing stands beside it: it changes from one to the next, and a text looks back on many.
    private boolean isTimeSure(Claim claim) {
        Sureness sureness = claim.links().period().sureness();
        boolean told = claim.type() == ClaimType.status ? sureness == Sureness.WRITTEN : sureness != Sureness.INFERRED;
        return told || court.isOutInEveryYear(claim);
    }

    private Verdict unsure(Claim claim, Verdict verdict) {
        String lead = !isCountSure(claim)
                ? words.say("The text does not say what it counts. ", "El texto no dice qué cuenta. ")
                : !isPlaceSure(claim)
                        ? meant(words.say("which place", "a qué lugar"), claim.area())
                        : unsureTime(claim);
        return new Verdict(
                Finding.not_in_register, lead + verdict.reason(), verdict.evidence(), verdict.arithmetic(), null);
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
