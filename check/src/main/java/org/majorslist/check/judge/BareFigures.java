package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Amount;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Link;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;

/// Figures that stand without a unit of their own: "Bolivia had 34,000 in 2024", "120 by their count".
///
/// The unit such a figure is given is that of something before it, often of the wrong thing. What it
/// counts is open: it may be what the figures around it count, or what its words weigh for. The record
/// decides, by the very figure, to the last digit told, in the place and at the time told; only one of
/// three digits or more may be of another place or time that its words allow.
final class BareFigures {
    private static final int BEFORE = 4;
    private static final int BEHIND = 2;
    private static final int FAR = 600; // characters: the paragraph
    private static final int LEAST = 2;
    /// What is set beside a goal is what came of it.
    private static final Map<String, String> REACHED = Map.of("eradication_target_area", "manual_eradication_area");

    private static final Set<String> COUNTS = Set.of("count", "countries", "people", "families");

    private final Court court;
    private final Facts facts;
    private final Words words;

    BareFigures(Court court, Facts facts, Words words) {
        this.court = court;
        this.facts = facts;
        this.words = words;
    }

    /// What a figure may count.
    private record Thing(String indicator, String detail, String unit) {}

    /// The claims as judged, bare figures that were left open read of what the record bears out.
    List<Judged> of(List<Judged> alone) {
        var all = new ArrayList<>(alone);
        for (int i = 0; i < all.size(); i++) {
            Judged read = isOpen(all.get(i)) ? read(all, i) : null;
            if (read != null) {
                all.set(i, read);
            }
        }
        return all;
    }

    private static boolean isOpen(Judged judged) {
        Claim claim = judged.claim();
        Double number = claim.amount().number();
        return claim.type() == ClaimType.quantity
                && number != null
                && PrintedDigits.of(number) >= LEAST
                && isBare(claim)
                && isLeftOpen(judged);
    }

    /// Whether a figure is not borne out, and what its own words bind it to does not speak against it.
    private static boolean isLeftOpen(Judged judged) {
        return switch (judged.verdict().finding()) {
            case supported, supported_other, disputed -> false;
            case not_in_register -> true;
            case imprecise, contradicted -> !judged.claim().links().indicator().isSure();
        };
    }

    /// Whether no unit is written with a figure.
    private static boolean isBare(Claim claim) {
        boolean counted = COUNTS.contains(claim.amount().unit());
        return claim.amount().isUnitCarried()
                || (counted && claim.span().codePoints().noneMatch(Character::isLetter));
    }

    private @Nullable Judged read(List<Judged> all, int index) {
        Claim claim = all.get(index).claim();
        Map<Thing, String> things = things(all, index);
        for (Map.Entry<Thing, String> thing : things.entrySet()) {
            for (Claim placed : placed(as(claim, thing.getKey()))) {
                Verdict verdict = court.isVeryFigure(placed) ? court.tryOut(placed) : null;
                if (verdict != null && verdict.finding().bearsOut()) {
                    return new Judged(placed, readAs(placed, thing.getValue(), verdict));
                }
            }
        }
        boolean hasNoun = claim.amount().unit().equals("count");
        for (Thing thing : hasNoun ? Set.<Thing>of() : things.keySet()) {
            Judged found = court.lookUp(as(claim, thing), false);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// What the figures around it count, nearest first, then what its words weigh for.
    private Map<Thing, String> things(List<Judged> all, int index) {
        var things = new LinkedHashMap<Thing, String>();
        Claim claim = all.get(index).claim();
        for (int i = index - 1; i >= Math.max(0, index - BEFORE); i--) {
            addOf(all.get(i), claim, things);
        }
        for (int i = index + 1; i <= Math.min(all.size() - 1, index + BEHIND); i++) {
            if (all.get(i).claim().sentence().equals(claim.sentence())) {
                addOf(all.get(i), claim, things);
            }
        }
        for (Link link : claim.links().likely()) {
            String unit = facts.unitOf(link.value());
            if (!unit.isEmpty()) {
                things.putIfAbsent(new Thing(link.value(), "", unit), link.why());
            }
        }
        return things;
    }

    private void addOf(Judged beside, Claim claim, Map<Thing, String> things) {
        Claim model = beside.claim();
        boolean near = Math.abs(model.start() - claim.start()) <= FAR;
        String unit = model.type() == ClaimType.quantity ? model.amount().unit() : facts.unitOf(model.indicator());
        if (near && !unit.isEmpty() && beside.verdict().finding() != Finding.not_in_register) {
            String why =
                    words.say("as the figure beside it, ", "como la cifra de al lado, ") + words.quote(model.span());
            things.putIfAbsent(new Thing(model.indicator(), model.detail(), unit), why);
            String reached = REACHED.getOrDefault(model.indicator(), "");
            if (!reached.isEmpty()) {
                things.putIfAbsent(new Thing(reached, "", unit), why);
            }
        }
    }

    private static Claim as(Claim claim, Thing thing) {
        Amount amount = claim.amount();
        return claim.counting(thing.indicator(), thing.detail()).stating(amount.in(thing.unit()));
    }

    /// The claim in the place and at the time told, then where else its words allow.
    private static Set<Claim> placed(Claim claim) {
        var placed = new LinkedHashSet<Claim>();
        placed.add(claim);
        boolean exact = claim.amount().qualifier() == Qualifier.EXACTLY;
        if (exact && PrintedDigits.areTelling(claim)) {
            for (Link period : claim.links().periods()) {
                placed.add(claim.in(period.value()));
            }
            for (Link area : claim.links().areas()) {
                placed.add(claim.at(area.value()));
            }
        }
        return placed;
    }

    private Verdict readAs(Claim claim, String why, Verdict verdict) {
        String what = claim.counted();
        return verdict.readAs(
                words.say("Read as %s: ", "Leído como %s: ").formatted(what),
                List.of(words.say("read as ", "leído como ") + what + ": " + why));
    }
}
