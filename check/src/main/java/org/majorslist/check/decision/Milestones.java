package org.majorslist.check.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Determination;

/// Judges how many refusals a country has had in all, and when it was fully certified before.
public final class Milestones {
    private static final String ORDINAL = "decertification_ordinal";
    private static final String CERTIFIED = "last_full_certification";

    private final Decisions decisions;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param decisions the determinations, as the day of the article has them
    /// @param words how verdicts are worded
    public Milestones(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    /// Whether a claim counts the refusals in all, or tells when a country was fully certified before.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean isMeant(Claim claim) {
        return claim.detail().equals(ORDINAL) || claim.detail().equals(CERTIFIED);
    }

    /// Judges "the third refusal in its history" and "the first approval since 1994"; `null` if the country was never
    /// judged.
    ///
    /// @param claim the claim
    /// @return the verdict, or `null`
    public @Nullable Verdict judge(Claim claim) {
        Double number = claim.amount().number();
        List<Determination> own = decisions.on(claim.area());
        if (number == null || own.isEmpty()) {
            return null;
        }
        return claim.detail().equals(ORDINAL) ? ordinal(number, upTo(claim, own)) : certified(number, own);
    }

    /// Those up to the year told: "in 1997 it failed for the second time".
    private static List<Determination> upTo(Claim claim, List<Determination> own) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return period.kind() != ClaimPeriod.Kind.YEAR
                ? own
                : own.stream()
                        .filter(decision -> decision.decidedOn().getYear() <= period.to())
                        .toList();
    }

    private Verdict ordinal(double number, List<Determination> own) {
        List<Determination> refusals = own.stream().filter(Rulings::isRefused).toList();
        boolean right = refusals.size() == Math.round(number);
        return new Verdict(
                right ? Finding.supported : Finding.contradicted,
                words.say("The record has %d refusals in all.", "El registro tiene %d rechazos en total.")
                        .formatted(refusals.size()),
                refusals.stream().map(Rulings::key).toList(),
                List.of(),
                right ? null : (double) refusals.size());
    }

    private @Nullable Verdict certified(double year, List<Determination> own) {
        Optional<Determination> last = decisions.lastCertified(own);
        if (last.isEmpty()) {
            return null;
        }
        int found = last.get().decidedOn().getYear();
        return new Verdict(
                found == Math.round(year) ? Finding.supported : Finding.contradicted,
                words.say(
                                "It was last fully certified before on %s.",
                                "La última certificación plena anterior es del %s.")
                        .formatted(last.get().decidedOn()),
                List.of(Rulings.key(last.get())),
                List.of(),
                found == Math.round(year) ? null : (double) found);
    }
}
