package org.majorslist.check.decision;

import java.util.List;
import java.util.Optional;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Words;
import org.majorslist.check.weigh.WrittenDay;

/// Decisions told of another day than theirs: too far off for news that comes out a day or two later, too near for
/// another matter.
public final class Misdated {
    private final Decisions decisions;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param decisions the determinations, as the day of the article has them
    /// @param words how verdicts are worded
    public Misdated(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    /// That a day written in a claim is some days off that of a decision; empty where it is not, or none is written.
    ///
    /// @param claim the claim
    /// @return the verdict, or empty
    public Optional<Verdict> of(Claim claim) {
        return !WrittenDay.isInSpan(claim)
                ? Optional.empty()
                : decisions
                        .justBesides(ClaimPeriod.of(claim.period()).first())
                        .map(decision -> Verdict.of(
                                Finding.contradicted,
                                lead(words) + decision.decidedOn() + ".",
                                List.of("determinations:" + decision.cycle())));
    }

    /// How a verdict on a wrong day begins.
    ///
    /// @param words how verdicts are worded
    /// @return its first words
    public static String lead(Words words) {
        return words.say("The record dates it otherwise: ", "El registro le da otra fecha: ");
    }
}
