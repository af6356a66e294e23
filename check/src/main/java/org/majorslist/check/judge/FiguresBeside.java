package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Verdict;
import org.majorslist.check.change.Changes;
import org.majorslist.check.change.Shares;
import org.majorslist.check.judge.FigurePairs.Kind;
import org.majorslist.check.judge.FigurePairs.Pair;
import org.majorslist.check.judge.ToldFigure.Recorded;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Words;

/// Judges a change, a multiple or a share by the figures the text tells beside it.
///
/// Both figures must be borne out by the record, by one measurer where they count the same thing; the arithmetic of the
/// recorded figures then bears the claim out, whatever year, place or thing it had been tied to. It speaks against a
/// claim only where the claim's own reading does so too.
final class FiguresBeside {
    /// What two recorded figures make of a claim.
    private record Worked(Pair pair, Recorded base, Recorded told, double value, Finding finding) {}

    private static final String AID = "us_assistance";

    private final Court court;
    private final Words words;

    FiguresBeside(Court court, Words words) {
        this.court = court;
        this.words = words;
    }

    /// Whether a claim sets figures against each other, and its own reading leaves it open.
    static boolean isOpen(Judged judged) {
        Claim claim = judged.claim();
        boolean relative = claim.type() == ClaimType.change || claim.type() == ClaimType.ratio;
        Finding finding = judged.verdict().finding();
        boolean settled = finding == Finding.supported || finding == Finding.disputed;
        return relative && !settled && claim.amount().number() != null;
    }

    /// The claim as the figures beside it judge it; `null` where they say nothing.
    ///
    /// @param own the claim with the verdict of its own reading
    /// @param pairs the figures beside it
    @Nullable
    Judged judge(Judged own, List<Pair> pairs) {
        List<Worked> worked = new ArrayList<>();
        for (Pair pair : pairs) {
            Worked best = isMeant(own.claim(), pair) ? best(own.claim(), pair) : null;
            if (best != null) {
                worked.add(best);
            }
        }
        for (Worked fit : worked) {
            if (fit.finding() == Finding.supported && isBetter(fit, own.verdict())) {
                return new Judged(read(own.claim(), fit), verdict(fit, finding(fit)));
            }
        }
        return worked.size() == 1 && isRefuted(own, worked.getFirst())
                ? new Judged(own.claim(), verdict(worked.getFirst(), Finding.contradicted))
                : null;
    }

    /// Two figures of one thing in the claim's own sentence are meant, unless it names another place.
    private boolean isMeant(Claim claim, Pair pair) {
        Claim told = pair.told().claim();
        boolean here = told.sentence().equals(claim.sentence())
                && pair.base().claim().sentence().equals(claim.sentence());
        boolean elsewhere = claim.links().area().isSure() && !claim.area().equals(told.area());
        return Shares.isShare(claim) || (here ? !elsewhere : LikeFigureBeside.maySpeakOf(claim, told, court));
    }

    private static Finding finding(Worked fit) {
        boolean plain = fit.pair().base().isPlain() && fit.pair().told().isPlain();
        return plain ? Finding.supported : Finding.supported_other;
    }

    private static boolean isBetter(Worked fit, Verdict own) {
        return finding(fit).compareTo(own.finding()) < 0;
    }

    /// Whether the one pair there is stands in the claim's sentence and is far off, as the claim's own reading is.
    private boolean isRefuted(Judged own, Worked only) {
        Claim claim = own.claim();
        boolean here = only.pair().base().claim().sentence().equals(claim.sentence())
                && only.pair().told().claim().sentence().equals(claim.sentence());
        if (only.finding() != Finding.contradicted
                || !here
                || only.pair().kind() != Kind.THEN_AND_NOW
                || own.verdict().finding() != Finding.not_in_register) {
            return false;
        }
        Verdict alone = court.judge(claim);
        return alone != null && alone.finding() == Finding.contradicted;
    }

    private @Nullable Worked best(Claim claim, Pair pair) {
        Worked best = null;
        for (Recorded base : pair.base().recorded()) {
            for (Recorded told : pair.told().recorded()) {
                if (isOfOneMeasurer(pair, base, told) && base.value() > 0) {
                    double value = value(claim, base.value(), told.value());
                    Finding finding = compare(claim, value);
                    if (best == null || finding.compareTo(best.finding()) < 0) {
                        best = new Worked(pair, base, told, value, finding);
                    }
                }
            }
        }
        return best;
    }

    /// Two measurers make no change; parts and wholes of different things may be counted by different bodies.
    private static boolean isOfOneMeasurer(Pair pair, Recorded base, Recorded told) {
        return base.by().isEmpty()
                || told.by().isEmpty()
                || base.by().equals(told.by())
                || !pair.base().isOfSameThing(pair.told());
    }

    private static double value(Claim claim, double base, double told) {
        return Shares.isShare(claim) ? told / base * 100 : Changes.worked(claim, base, told);
    }

    private static Finding compare(Claim claim, double value) {
        return Shares.isShare(claim) ? Closeness.share(claim, value) : Closeness.change(claim, value);
    }

    /// The claim with the thing, the place and the time of the two figures.
    private static Claim read(Claim claim, Worked fit) {
        Claim told = fit.pair().told().claim();
        return counted(claim, told).at(told.area()).in(period(fit));
    }

    /// A share keeps its name where the part has a kindred one: the share of the aid that is military.
    private static Claim counted(Claim claim, Claim told) {
        if (!Shares.isShare(claim) || claim.indicator().equals("other")) {
            return claim.counting(told.indicator(), told.detail());
        }
        boolean kindred = claim.indicator().startsWith(AID) == told.indicator().startsWith(AID);
        return kindred ? claim : claim.counting("other", told.detail());
    }

    private static String period(Worked fit) {
        String base = fit.pair().base().claim().period();
        String told = fit.pair().told().claim().period();
        return fit.pair().kind() == Kind.THEN_AND_NOW ? base + ".." + told : told.isEmpty() ? base : told;
    }

    private Verdict verdict(Worked fit, Finding finding) {
        String sum = step(fit);
        var evidence = new LinkedHashSet<>(fit.told().evidence());
        evidence.addAll(fit.base().evidence());
        String lead = switch (finding) {
            case contradicted ->
                words.say("The figures beside it say otherwise: ", "Las cifras de al lado dicen otra cosa: ");
            case supported -> words.say("The figures beside it agree: ", "Las cifras de al lado concuerdan: ");
            case supported_other, imprecise, disputed, not_in_register ->
                words.say(
                        "The figures beside it agree, though not as the text puts them: ",
                        "Las cifras de al lado concuerdan, aunque no tal como las da el texto: ");
        };
        return new Verdict(finding, lead + sum + ".", List.copyOf(evidence), List.of(sum), null);
    }

    private String step(Worked fit) {
        String joins = fit.pair().kind() == Kind.THEN_AND_NOW
                ? words.say(" to ", " a ")
                : fit.pair().kind() == Kind.PART_AND_WHOLE
                        ? words.say(" of ", " de ")
                        : words.say(" beside ", " frente a ");
        boolean part = fit.pair().kind() == Kind.PART_AND_WHOLE;
        Recorded first = part ? fit.told() : fit.base();
        Recorded second = part ? fit.base() : fit.told();
        return words.say("arithmetic of the two figures beside it: ", "cuenta con las dos cifras de al lado: ")
                + first.how()
                + joins
                + second.how()
                + words.say(" is ", " es ")
                + words.number(fit.value());
    }
}
