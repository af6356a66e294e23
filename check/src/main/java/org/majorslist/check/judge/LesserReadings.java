package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.decision.Milestones;
import org.majorslist.check.weigh.PrintedDigits;

/// The other readings a claim's words allow, best first: another period, another area, another indicator, and for a
/// figure printed to the last digit two of these at once.
///
/// Few and near: what the words name, what the sentences around are about, the last years measured. The less a claim
/// tells by itself, the nearer its other readings must be: a standing or an event fits by chance soon, a figure of
/// three digits hardly ever.
final class LesserReadings {
    private static final String OF_THE_WORLD = "_share_world_";

    /// The claim read otherwise.
    ///
    /// @param claim the claim with the other links
    /// @param links what was read otherwise, one or two
    record Lesser(Claim claim, List<Link> links) {}

    private LesserReadings() {}

    /// Other times and places of a level; what is close already needs no more.
    static List<Lesser> ofSameThing(Claim claim) {
        return claim.type() == ClaimType.quantity ? elsewhere(claim) : List.of();
    }

    private static List<Lesser> elsewhere(Claim claim) {
        var readings = new ArrayList<Lesser>();
        for (Link period : periods(claim)) {
            readings.add(new Lesser(claim.in(period.value()), List.of(period)));
        }
        for (Link area : areas(claim)) {
            readings.add(new Lesser(claim.at(area.value()), List.of(area)));
        }
        return readings;
    }

    /// All that the words allow by rule.
    static List<Lesser> of(Claim claim) {
        List<Lesser> readings = elsewhere(claim);
        List<Link> indicators = others(claim.links().indicators());
        readings.addAll(counting(claim, indicators));
        if (PrintedDigits.areTelling(claim)) {
            readings.addAll(bothElsewhere(claim));
            readings.addAll(countingElsewhere(claim, indicators));
        }
        return readings;
    }

    /// What its words weigh for, though no rule allows it.
    static List<Lesser> weighed(Claim claim) {
        List<Link> likely = claim.links().likely().stream()
                .filter(link -> !allowed(claim, link.value()) && !isOtherShare(claim, link.value()))
                .toList();
        List<Lesser> readings = counting(claim, likely);
        if (PrintedDigits.areTelling(claim)) {
            readings.addAll(countingElsewhere(claim, likely));
        }
        return readings;
    }

    /// The world's coca and the world's cocaine are taken for each other soon: what is written is meant.
    private static boolean isOtherShare(Claim claim, String indicator) {
        return claim.links().indicator().isSure()
                && claim.indicator().contains(OF_THE_WORLD)
                && indicator.contains(OF_THE_WORLD);
    }

    private static boolean allowed(Claim claim, String indicator) {
        return claim.links().indicators().stream().anyMatch(link -> link.value().equals(indicator));
    }

    private static List<Lesser> counting(Claim claim, List<Link> indicators) {
        var readings = new ArrayList<Lesser>();
        for (Link indicator : indicators) {
            readings.add(new Lesser(claim.as(indicator.value()), List.of(indicator)));
        }
        return readings;
    }

    /// The claim on other indicators at another time or place.
    private static List<Lesser> countingElsewhere(Claim claim, List<Link> indicators) {
        var readings = new ArrayList<Lesser>();
        for (Link indicator : indicators) {
            for (Link period : others(claim.links().periods())) {
                readings.add(new Lesser(claim.in(period.value()).as(indicator.value()), List.of(indicator, period)));
            }
        }
        for (Link indicator : indicators) {
            for (Link area : others(claim.links().areas())) {
                readings.add(new Lesser(claim.at(area.value()).as(indicator.value()), List.of(indicator, area)));
            }
        }
        return readings;
    }

    private static List<Lesser> bothElsewhere(Claim claim) {
        var readings = new ArrayList<Lesser>();
        for (Link period : others(claim.links().periods())) {
            for (Link area : others(claim.links().areas())) {
                readings.add(new Lesser(claim.in(period.value()).at(area.value()), List.of(area, period)));
            }
        }
        return readings;
    }

    private static List<Link> others(List<Link> links) {
        return links.subList(1, links.size());
    }

    /// The day of a happening is what its claim says, a standing is that of the decision in the news, and the law that
    /// of the day; only another that its own sentence names may be meant.
    private static List<Link> periods(Claim claim) {
        Stream<Link> others = others(claim.links().periods()).stream();
        return switch (claim.type()) {
            case date -> List.of();
            case event, status, legal ->
                others.filter(link -> link.sureness() != Sureness.INFERRED).toList();
            case ratio ->
                others.filter(link -> !isFewTimes(claim) || link.sureness() != Sureness.INFERRED)
                        .toList();
            case rank ->
                others.filter(link -> !Milestones.isMeant(claim) || link.sureness() != Sureness.INFERRED)
                        .filter(link -> !RecordOfLevel.isMeant(claim)
                                || !claim.links().period().isSure()) // some year is the highest of any series
                        .toList();
            case quantity, change -> others.toList();
        };
    }

    /// "Four times the level of 2013" fits some pair of years soon.
    private static boolean isFewTimes(Claim claim) {
        Double number = claim.amount().number();
        return number != null && claim.amount().unit().equals("times") && PrintedDigits.of(number) == 1;
    }

    /// A standing or a happening of another country that its sentence does not name is another claim.
    private static List<Link> areas(Claim claim) {
        Stream<Link> others = others(claim.links().areas()).stream();
        return switch (claim.type()) {
            case quantity, change, ratio -> others.toList();
            case rank, date, status, legal, event ->
                others.filter(link -> link.sureness() != Sureness.INFERRED).toList();
        };
    }
}
