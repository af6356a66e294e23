package org.majorslist.check.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Tolerance;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Determination;

/// Judges how many countries were listed, refused, certified or waived.
public final class Counts {
    private static final Pattern OF_THE =
            Pattern.compile("\\b(of|among|de|entre) (the|los|las) $", Pattern.CASE_INSENSITIVE);
    /// Before a count, or at its beginning.
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:other|otr[oa]s|demás)\\s+$|^(?:[\\p{L}\\d]+\\s+)?(?:others?|otr[oa]s)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern THAT_FAILED = Pattern.compile(
            "^\\s*(a l[oa]s )?(que|that|which|who|whom) (\\p{L}+ ){0,4}(fail|fall|decertif|descertif|designat|incumpl|reprob)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FAILED = Pattern.compile(
            "(decertif|descertif|reprob|refus|reject|designa|blacklist|flunk|fault|fail|incumpl|desaprob|fall[oa])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_REFUSED = Pattern.compile(
            "^(\\p{L}+|\\d{1,2}) (were|had|have|has|was|fueron|han|habían)( also| been| sido)?"
                    + " (designat|decertif|fail|refus|denied|descertif|design|fall)",
            Pattern.CASE_INSENSITIVE);

    /// Just before a count, or at its beginning.
    private static final Pattern ALL = Pattern.compile("\\b(all|the|los|las|todos|todas) $", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALL_FIRST =
            Pattern.compile("^(all|the|los|las|todos|todas) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern WAIVER_FOR = Pattern.compile(
            "\\b(waivers?|exemptions?|reprieves?|pardons?|exenci(ón|ones)|dispensas?|perd(ón|ones)|indultos?)"
                    + " (for|to|para|a)( all)?( (the|los|las|todos los|todas las))? ?$",
            Pattern.CASE_INSENSITIVE);

    private static final int REGION_WITHIN = 18; // characters: one word

    /// More countries there are not: a larger number counts something else.
    private static final double COUNTRIES = 200;

    private final Decisions decisions;
    private final Facts facts;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param decisions the determinations, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public Counts(Decisions decisions, Facts facts, Words words) {
        this.decisions = decisions;
        this.facts = facts;
        this.words = words;
    }

    /// Judges a count of countries listed, refused, certified or waived.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if the number is none of countries
    public @Nullable Verdict count(Claim claim) {
        Double claimed = claim.amount().number();
        if (claimed == null || claimed > COUNTRIES) {
            return null;
        }
        int cycle = decisions.cycleOf(claim);
        List<Determination> listed = decisions.listed(cycle);
        if (listed.isEmpty()) {
            return Verdict.missing(words.say(
                    "The record holds no list for that cycle.", "El registro no tiene lista para ese ciclo."));
        }
        List<Long> counts = counts(claim, ofItsRegion(claim, listed));
        long withOne = Math.round(claimed) + 1;
        if (isOfOthers(claim) && counts.contains(withOne)) {
            return besidesOne(cycle, withOne, listed.size());
        }
        Finding best = Finding.contradicted;
        long near = counts.getFirst();
        for (long count : counts) {
            Finding finding = compare(claim, count, claimed);
            near = finding.compareTo(best) < 0 ? count : near;
            best = Tolerance.better(best, finding);
        }
        if (best == Finding.contradicted && isOfFewer(claim, listed.size(), claimed)) {
            return Verdict.missing(
                    words.say("So few countries are no whole list.", "Tan pocos países no son una lista entera."));
        }
        if (!decisions.hasWholeList(cycle)) {
            return ofPart(best, near, cycle);
        }
        String reason = words.say(
                        "The record counts %d of %d countries in cycle %d.",
                        "El registro cuenta %d de %d países en el ciclo %d.")
                .formatted(near, listed.size(), cycle);
        return new Verdict(
                best,
                reason,
                List.of("determinations:" + cycle),
                List.of(),
                best == Finding.contradicted ? (double) near : null);
    }

    /// Whether a count of all those waived, refused or certified is that of no decision the text can mean: those of the
    /// years it names, the last before it and the one before that.
    ///
    /// @param claim the claim
    /// @param told the years the text names
    /// @return whether it is out
    public boolean fitsNone(Claim claim, Set<Integer> told) {
        int at = claim.sentence().indexOf(claim.span());
        boolean all = ALL_FIRST.matcher(claim.span()).find()
                || (at >= 0 && ALL.matcher(claim.sentence().substring(0, at)).find());
        int last = decisions.cycleOf(claim.in(""));
        var cycles = new TreeSet<>(Set.of(last, last - 1));
        told.stream().filter(year -> year <= last).forEach(year -> cycles.addAll(Set.of(year, year + 1)));
        return all && cycles.stream().allMatch(cycle -> isOut(claim, cycle));
    }

    private boolean isOut(Claim claim, int cycle) {
        List<Determination> listed = decisions.listed(cycle);
        Double claimed = claim.amount().number();
        boolean whole = claimed != null && (listed.isEmpty() || decisions.hasWholeList(cycle));
        return whole
                && counts(claim, listed).stream().noneMatch(count -> claimed != null && count == Math.round(claimed));
    }

    /// "Two South American countries": only those of the region named right there.
    private List<Determination> ofItsRegion(Claim claim, List<Determination> listed) {
        int at = claim.sentence().indexOf(claim.span());
        int end = Math.min(claim.sentence().length(), at + claim.span().length() + REGION_WITHIN);
        List<String> region = at < 0
                ? List.of()
                : facts.regionIn(claim.sentence().substring(at, end).toLowerCase(Locale.ROOT));
        List<Determination> there = listed.stream()
                .filter(decision -> region.contains(decision.country()))
                .toList();
        return there.isEmpty() ? listed : there;
    }

    /// What the words may count: "de los cinco señalados" counts those refused, though "of the" mostly leads to the
    /// list.
    private static List<Long> counts(Claim claim, List<Determination> listed) {
        String meant = meant(claim);
        List<Long> counts = new ArrayList<>(counts(meant, listed));
        if (!meant.equals(claim.indicator()) && !meant.equals("waiver_count")) {
            counts.addAll(counts(claim.indicator(), listed));
        }
        if (claim.indicator().equals("decertified_count") && WaiverWords.tellOfSparing(claim)) {
            counts.addAll(counts("waiver_count", listed)); // "four did not pass, but were excused"
        }
        return counts;
    }

    /// Where the record has only a part of the list, a number of countries can be borne out but not refuted.
    private Verdict ofPart(Finding best, long near, int cycle) {
        if (best != Finding.supported) {
            return Verdict.missing(words.say(
                            "The record holds only a part of the list of cycle %d.",
                            "El registro solo tiene una parte de la lista del ciclo %d.")
                    .formatted(cycle));
        }
        return Verdict.of(
                best,
                words.say(
                                "The record counts %d in cycle %d, of whose list it has a part.",
                                "El registro cuenta %d en el ciclo %d, de cuya lista tiene una parte.")
                        .formatted(near, cycle),
                List.of("determinations:" + cycle));
    }

    private Verdict besidesOne(int cycle, long count, int listed) {
        return Verdict.of(
                Finding.supported,
                words.say(
                                "The record counts %d of %d countries in cycle %d, with the one these are told beside.",
                                "El registro cuenta %d de %d países en el ciclo %d, con aquel junto al que se nombran estos.")
                        .formatted(count, listed, cycle),
                List.of("determinations:" + cycle));
    }

    /// "The other four designated", "otros cuatro": those besides the country just spoken of.
    private static boolean isOfOthers(Claim claim) {
        int at = claim.sentence().indexOf(claim.span());
        return OTHERS.matcher(claim.span()).find()
                || (at >= 0 && OTHERS.matcher(claim.sentence().substring(0, at)).find());
    }

    /// A number under half of the list counts others than all listed: those refused, waived or new.
    private static boolean isOfFewer(Claim claim, int listed, double claimed) {
        return meant(claim).equals("majors_list_size") && 2 * claimed < listed;
    }

    /// Judges by how many countries a list grew over the one before.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if the record has not both lists
    public @Nullable Verdict change(Claim claim) {
        Double claimed = claim.amount().number();
        int cycle = decisions.cycleOf(claim);
        long now = decisions.listed(cycle).size();
        long before = decisions.listed(cycle - 1).size();
        if (claimed == null || now == 0 || before == 0) {
            return null;
        }
        return Verdict.of(
                now - before == Math.round(claimed) ? Finding.supported : Finding.contradicted,
                words.say(
                                "The record counts %d countries in cycle %d and %d in the one before.",
                                "El registro cuenta %d países en el ciclo %d y %d en el anterior.")
                        .formatted(now, cycle, before),
                List.of("determinations:" + cycle, "determinations:" + (cycle - 1)));
    }

    /// "Of the 23 countries, five were designated": the number behind "of the" is the list, the one designated is not;
    /// "one of the five that failed" has the latter behind "of the".
    private static String meant(Claim claim) {
        int at = claim.sentence().indexOf(claim.span());
        if (at < 0) {
            return claim.indicator();
        }
        String before = claim.sentence().substring(0, at);
        String behind = claim.sentence().substring(at + claim.span().length());
        if (claim.indicator().equals("decertified_count")
                && WAIVER_FOR.matcher(before).find()) {
            return "waiver_count"; // "waivers for the five countries refused"
        }
        if (claim.indicator().equals("decertified_count")
                && OF_THE.matcher(before).find()
                && !THAT_FAILED.matcher(behind).find()
                && !FAILED.matcher(claim.span()).find()) {
            return "majors_list_size";
        }
        boolean refused = claim.indicator().equals("majors_list_size")
                && (NUMBER_REFUSED.matcher(claim.span() + behind).find()
                        || (OF_THE.matcher(before).find()
                                && THAT_FAILED.matcher(behind).find()));
        return refused ? "decertified_count" : claim.indicator();
    }

    private static Finding compare(Claim claim, long count, double claimed) {
        return Tolerance.level((double) count, claimed, claim.amount().qualifier());
    }

    /// The ways to count that a fair reader allows, the plainest first.
    private static List<Long> counts(String indicator, List<Determination> listed) {
        long uncertified = listed.stream().filter(Rulings::isNotCertified).count();
        long refused = listed.stream().filter(Rulings::isRefused).count();
        long barred = listed.stream()
                .filter(decision -> Rulings.isNotCertified(decision) && !Rulings.isWaived(decision))
                .count();
        return switch (indicator) {
            case "majors_list_size" -> List.of((long) listed.size());
            case "decertified_count" -> List.of(uncertified, refused, barred);
            case "certified_count" -> List.of(listed.size() - uncertified, listed.size() - refused);
            case "waiver_count" ->
                List.of(listed.stream().filter(Rulings::isWaived).count());
            default -> throw new IllegalArgumentException("No count of " + indicator + ".");
        };
    }
}
