package org.majorslist.check.decision;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.weigh.Facts;
import org.majorslist.register.Determination;

/// Standings told of some countries and of no other: "only Bolivia and Venezuela got a waiver".
final class OnlyThese {
    /// "Only Bolivia", not "only spared".
    private static final Pattern ONLY = Pattern.compile(
            "(?<!not )(?<!no )\\b(?:only|just|solo|sólo|solamente|únicamente) (?:a |to |for )?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ONLY_TO = Pattern.compile(
            "(?<!not )(?<!no )\\b(?:only (?:to|for|went to)|(?:solo|sólo|solamente|únicamente) (?:a|para)) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REGION = Pattern.compile(
            "\\b(region|región|hemisphere|hemisferio|continent|continente|neighbou?rs|vecin[oa]s)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Decisions decisions;
    private final Facts facts;

    OnlyThese(Decisions decisions, Facts facts) {
        this.decisions = decisions;
        this.facts = facts;
    }

    /// The countries of a cycle that fared so as well, where a waiver is told of some alone; none where it is not, or
    /// where only those of a region are meant.
    List<Determination> others(int cycle, Claim claim, Wanted wanted) {
        boolean ofWaivers = wanted == Wanted.WAIVED || wanted == Wanted.NOT_WAIVED;
        if (!ofWaivers || !isSaid(claim)) {
            return List.of();
        }
        List<String> claimed = List.of(claim.area().split(";", -1));
        return decisions.listed(cycle).stream()
                .filter(decision -> wanted.of(decision) == Finding.supported && !claimed.contains(decision.country()))
                .toList();
    }

    private boolean isSaid(Claim claim) {
        int at = claim.sentence().indexOf(claim.span());
        String before = at < 0 ? "" : claim.sentence().substring(0, at);
        boolean named = Character.isUpperCase(claim.span().codePointAt(0));
        boolean region = REGION.matcher(claim.sentence()).find()
                || !facts.regionIn(claim.sentence().toLowerCase(Locale.ROOT)).isEmpty();
        return !region
                && ((named && ONLY.matcher(before).find())
                        || ONLY_TO.matcher(claim.span()).find());
    }
}
