package org.majorslist.check.judge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Link;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.LesserReadings.Lesser;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;

/// Judges a claim by the best of the readings its words allow.
///
/// A claim that is not borne out as first read is tried as its other readings have it; one that fits decides. A
/// contradiction needs sure links: where the text does not say which year or place it means, nothing is contradicted.
final class BestReading {
    private final Court court;
    private final Words words;
    private final SureLinks links;
    private final UndatedFigure undated;

    BestReading(Court court, Facts facts, Words words) {
        this.court = court;
        this.words = words;
        undated = new UndatedFigure(court, facts);
        links = new SureLinks(court, words);
    }

    /// The claim, read as it is judged, with its verdict.
    Judged of(Claim claim) {
        Verdict first = court.judge(claim);
        if (first != null && isSettled(first.finding())) {
            return new Judged(claim, first);
        }
        boolean close = first != null && first.finding() == Finding.imprecise;
        List<Lesser> near = close ? LesserReadings.ofSameThing(claim) : LesserReadings.of(claim);
        Judged lesser = firstThatFits(near.stream().filter(this::isMeant));
        if (lesser != null) {
            return lesser;
        }
        boolean open = first == null
                || !links.areFirm(claim, first)
                || first.finding() == Finding.not_in_register
                || isBare(claim);
        Judged dated = firstThatFits(undated.readings(claim).stream());
        Judged found = dated == null ? court.lookUp(claim, !open) : dated;
        Judged other = found == null && !close ? otherwise(claim, first) : found;
        Judged weighed = other == null && !close ? firstThatFits(LesserReadings.weighed(claim).stream()) : other;
        boolean out = first != null && first.finding() == Finding.contradicted && !claim.isOnlyLikely();
        Judged last = weighed == null && !out ? otherKind(claim) : weighed;
        return last == null ? new Judged(claim, told(claim, first)) : last;
    }

    /// Words that no rule reads may make a claim of another kind; what the record bears out decides.
    private @Nullable Judged otherKind(Claim claim) {
        for (Claim other : claim.links().otherwise()) {
            Verdict verdict = court.tryOut(other);
            if (verdict != null && verdict.finding().bearsOut()) {
                return new Judged(other, verdict);
            }
        }
        return null;
    }

    /// "After a million hectares sprayed there were 48,000 in 2012": what a figure without a unit or noun of its own
    /// counts is never sure, only its year is.
    private static boolean isBare(Claim claim) {
        return claim.type() == ClaimType.quantity
                && claim.amount().isUnitCarried()
                && claim.links().period().isSure();
    }

    /// What a claim may mean that no link of its own allows.
    private @Nullable Judged otherwise(Claim claim, @Nullable Verdict first) {
        boolean out = first != null && first.finding() == Finding.contradicted;
        return firstThatFits(OtherMeanings.of(claim, out).stream());
    }

    private Verdict told(Claim claim, @Nullable Verdict first) {
        if (first == null) {
            return missing();
        }
        return links.areSure(claim, first) ? first : links.unsure(claim, first);
    }

    private static boolean isSettled(Finding finding) {
        return switch (finding) {
            case supported, supported_other, disputed -> true;
            case imprecise, contradicted, not_in_register -> false;
        };
    }

    private @Nullable Judged firstThatFits(Stream<Lesser> readings) {
        for (Lesser lesser : (Iterable<Lesser>) readings::iterator) {
            Verdict verdict = court.tryOut(lesser.claim());
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
}
