package org.majorslist.check.judge;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.change.Changes;
import org.majorslist.check.change.NoYears;
import org.majorslist.check.change.Shares;
import org.majorslist.check.decision.Counts;
import org.majorslist.check.decision.Milestones;
import org.majorslist.check.decision.Runs;
import org.majorslist.check.decision.Standings;
import org.majorslist.check.decision.YearsSince;
import org.majorslist.check.level.Levels;
import org.majorslist.check.level.Ranks;
import org.majorslist.check.level.SentToUnitedStates;
import org.majorslist.check.row.Series;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.NamedYears;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;

/// Whether a claim is out whatever year it means, so that it may be contradicted where the text leaves the year open.
/// For one article and one thread.
final class EveryYear {
    /// Who knows of years.
    ///
    /// @param runs years in a row
    /// @param yearsSince years since a certification
    /// @param standings who fared how
    /// @param counts how many fared how
    record Desks(Runs runs, YearsSince yearsSince, Standings standings, Counts counts) {}

    private final Series series;
    private final Facts facts;
    private final Words words;
    private final Desks desks;
    private final String text;
    private @Nullable Set<Integer> years;

    EveryYear(Series series, Facts facts, Words words, Desks desks, String text) {
        this.series = series;
        this.facts = facts;
        this.words = words;
        this.desks = desks;
        this.text = text;
    }

    /// Whether no year bears a claim out.
    boolean isOut(Claim claim) {
        if (Milestones.isMeant(claim)) {
            return true; // told of all years
        }
        return switch (claim.type()) {
            case quantity ->
                (SentToUnitedStates.isMeant(claim) && PrintedDigits.areTelling(claim)) // that of all destinations
                        || isCountOut(claim);
            case ratio ->
                claim.amount().unit().equals("times")
                        ? !isPart(claim) && fitsNoYears(claim)
                        : claim.period().isEmpty() // told of now
                                || new Shares(series, words).fitsNoYear(claim)
                                || isOutNow(claim);
            case change -> fitsNoYears(claim);
            case legal -> true;
            case date -> claim.indicator().endsWith("certification_year"); // the year is what it states
            case status -> isOfADecision(claim) && !desks.standings().mayMeanAnother(claim, years());
            case rank -> Ranks.isMeant(claim); // which asks every year
            case event -> false;
        };
    }

    private boolean isCountOut(Claim claim) {
        if (claim.indicator().equals("consecutive_decertifications")
                && !desks.runs().mayMeanAnother(claim, years())) {
            return true;
        }
        if (claim.amount().unit().equals("countries") && claim.indicator().endsWith("_count")) {
            return desks.counts().fitsNone(claim, years());
        }
        return claim.indicator().equals("certification_duration")
                ? desks.yearsSince().fitsNone(claim)
                : !isOfOneAttack(claim) && new Levels(series, facts, words).isNearNoYear(claim);
    }

    /// "Colombia's slice is 67 percent": a share without a year of its own is told of the last year known.
    private boolean isOutNow(Claim claim) {
        boolean inferred = claim.links().period().sureness() == Sureness.INFERRED;
        Verdict now = inferred ? new Shares(series, words).judge(claim.in("")) : null;
        return now != null && now.finding() == Finding.contradicted;
    }

    /// "A third of that cocaine" may be a part of anything, where "doubled" is a change of its own.
    private static boolean isPart(Claim claim) {
        Double number = claim.amount().number();
        return number != null && number < 1;
    }

    private boolean fitsNoYears(Claim claim) {
        return claim.amount().number() != null
                && !claim.counted().isEmpty()
                && NoYears.fit(claim, new Changes(series, facts, words).pointsOf(claim));
    }

    /// The years the text names, read once, however many standings it tells.
    private Set<Integer> years() {
        Set<Integer> known = years;
        if (known == null) {
            known = NamedYears.in(text);
            years = known;
        }
        return known;
    }

    private static boolean isOfADecision(Claim claim) {
        return claim.indicator().startsWith("certification_");
    }

    /// The dead of an attack that the text does not date are not those of a year.
    private static boolean isOfOneAttack(Claim claim) {
        return claim.indicator().equals("security_force_killed")
                && claim.period().isEmpty();
    }
}
