package org.majorslist.check.judge;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.decision.WaiverWords;
import org.majorslist.check.judge.LesserReadings.Lesser;

/// What a count of countries may count besides: a number too small for the list those refused or waived, a number of
/// something unknown the list its sentence names.
final class OtherCounts {
    /// The list was never shorter.
    private static final double SHORTEST_LIST = 17;

    private static final double LONGEST_LIST = 60;
    private static final Set<String> COUNTED = Set.of("countries", "people", "count");
    private static final Set<String> OPEN = Set.of("other", "decertified_count");

    private static final Pattern LISTED = Pattern.compile(
            "\\b(?:majors|names|nombres|naciones|nations|roster|list(?:ed|s)?|listad[oa]s?|listas?|nómina|relación|under review|sources?|productores"
                    + "|producers?|corridors?|corredores|transit|tránsito)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PERSONS = Pattern.compile(
            "\\b(?:people|persons?|personas?|men|women|hombres|mujeres|members?|miembros|integrantes)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern IN_A_ROW = Pattern.compile(
            "\\b(?:straight|consecutive|running|in a row|without (?:a |any )?(?:break|interruption|pause)|unbroken"
                    + "|consecutiv[oa]s?|seguid[oa]s?|al hilo|sin (?:interrupci[oó]n|pausa|respiro))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern REFUSALS = Pattern.compile(
            "\\b(?:(?:reprob|desaprob|descertif|aplaz|suspens|rechaz|decertif|fail|refus|flunk|designat|blacklist)\\p{L}*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int CLAUSE = 40; // characters

    private OtherCounts() {}

    /// Adds what a count of countries may mean that is not borne out as told.
    static void add(Claim claim, List<Lesser> readings) {
        Double number = claim.amount().number();
        boolean count = claim.type() == ClaimType.quantity
                && COUNTED.contains(claim.amount().unit())
                && !PERSONS.matcher(claim.span()).find();
        if (!count || number == null) {
            return;
        }
        boolean few = number < SHORTEST_LIST && claim.indicator().equals("majors_list_size");
        if (few) {
            readings.add(as(
                    WaiverWords.tellOfSparing(claim) ? "waiver_count" : "decertified_count",
                    claim,
                    "too few for the whole list"));
        }
        if (number > 1
                && IN_A_ROW.matcher(own(claim)).find()
                && REFUSALS.matcher(own(claim)).find()) {
            Claim read = claim.counting("consecutive_decertifications", "")
                    .stating(claim.amount().in("years"));
            for (String area : areas(claim)) {
                readings.add(new Lesser(
                        read.at(area),
                        List.of(new Link(read.indicator(), Sureness.CHOSEN, "its words tell of a row"))));
            }
        }
        boolean list = number >= SHORTEST_LIST && number <= LONGEST_LIST && OPEN.contains(claim.indicator());
        if (list && LISTED.matcher(claim.sentence()).find()) {
            readings.add(as("majors_list_size", claim, "its sentence names the list"));
        }
    }

    /// The words of a count and those right behind it.
    private static String own(Claim claim) {
        int at = Math.max(0, claim.sentence().indexOf(claim.span()));
        int end = Math.min(claim.sentence().length(), at + claim.span().length() + CLAUSE);
        return claim.sentence().substring(at, end).split("[.;:]", 2)[0];
    }

    private static Set<String> areas(Claim claim) {
        Set<String> areas = claim.areas();
        areas.removeIf(area -> area.length() != 3 || area.equals("WLD") || area.equals("USA"));
        return areas;
    }

    private static Lesser as(String indicator, Claim claim, String why) {
        Claim read =
                claim.counting(indicator, "").at("WLD").stating(claim.amount().in("countries"));
        return new Lesser(read, List.of(new Link(indicator, Sureness.CHOSEN, why)));
    }
}
