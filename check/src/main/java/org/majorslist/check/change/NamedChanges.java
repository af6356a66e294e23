package org.majorslist.check.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Judged;
import org.majorslist.check.Link;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Sureness;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Candidates;
import org.majorslist.check.row.Proposals;
import org.majorslist.check.row.Proposals.Near;
import org.majorslist.check.row.Proposals.Proposal;
import org.majorslist.check.row.Series;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;

/// Works changes and multiples out on the indicators of the record that the words around them name, where the claim's
/// own indicator gives nothing.
///
/// The words must stand in its sentence; just before it they do for a change printed with two digits or more. Where two
/// different things give the change, none counts.
public final class NamedChanges {
    private static final int TELLING_DIGITS = 2;

    /// A change worked out on an indicator.
    private record Fit(Proposal proposal, Judged judged) {}

    private final Series series;
    private final Proposals proposals;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param proposals the indicators that the words around a claim name
    /// @param words how verdicts are worded
    public NamedChanges(Series series, Proposals proposals, Words words) {
        this.series = series;
        this.proposals = proposals;
        this.words = words;
    }

    /// The claim as an indicator of the record bears it out; `null` where none does, or two do.
    ///
    /// @param claim the claim
    /// @param court gives the verdict on a claim as it is read
    /// @return the claim of that indicator with its verdict, or `null`
    public @Nullable Judged find(Claim claim, Function<Claim, @Nullable Verdict> court) {
        boolean relative = claim.type() == ClaimType.change
                || (claim.type() == ClaimType.ratio && claim.amount().unit().equals("times"));
        if (!relative || claim.amount().number() == null) {
            return null;
        }
        for (Near near : List.of(Near.SENTENCE, Near.BEFORE)) {
            List<Fit> fits = near == Near.SENTENCE || isTelling(claim) ? fits(claim, near, court) : List.of();
            Set<String> families = new LinkedHashSet<>();
            fits.forEach(fit -> families.add(fit.proposal().family()));
            if (!fits.isEmpty()) {
                return families.size() == 1 ? fits.getFirst().judged() : null;
            }
        }
        return null;
    }

    private static boolean isTelling(Claim claim) {
        Double number = claim.amount().number();
        return number != null
                && claim.amount().qualifier() == Qualifier.EXACTLY
                && claim.span().chars().anyMatch(Character::isDigit)
                && PrintedDigits.of(number) >= TELLING_DIGITS;
    }

    private List<Fit> fits(Claim claim, Near near, Function<Claim, @Nullable Verdict> court) {
        var fits = new ArrayList<Fit>();
        for (Proposal proposal : proposals.of(claim)) {
            if (proposal.near() == near
                    && (proposal.claim().isEmpty() || !proposal.claim().equals(claim.indicator()))) {
                for (Claim read : readings(claim, proposal)) {
                    Verdict verdict = court.apply(read);
                    if (verdict != null && verdict.finding().bearsOut()) {
                        fits.add(new Fit(proposal, new Judged(read, readAs(proposal, verdict))));
                    }
                }
            }
        }
        return fits;
    }

    /// The claim on the indicator, in the places and times it may speak of; a time that is written binds.
    private List<Claim> readings(Claim claim, Proposal proposal) {
        Claim counted = proposal.claim().isEmpty()
                ? claim.counting("other", proposal.key())
                : claim.counting(proposal.claim(), "");
        var readings = new ArrayList<Claim>();
        for (String area : Candidates.areas(claim, proposal.key(), series)) {
            boolean bound = claim.links().period().sureness() == Sureness.WRITTEN;
            for (String period : bound
                    ? List.of(claim.period())
                    : values(claim.period(), claim.links().periods())) {
                readings.add(counted.at(area).in(period));
            }
        }
        return readings;
    }

    private static List<String> values(String first, List<Link> links) {
        var values = new LinkedHashSet<String>();
        values.add(first);
        links.forEach(link -> values.add(link.value()));
        return List.copyOf(values);
    }

    private Verdict readAs(Proposal proposal, Verdict verdict) {
        return verdict.readAs(
                words.say("Read as %s: ", "Leído como %s: ").formatted(proposal.key()),
                List.of(words.say("read as %s: named near it", "leído como %s: se nombra cerca")
                        .formatted(proposal.key())));
    }
}
