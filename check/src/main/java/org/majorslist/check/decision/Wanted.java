package org.majorslist.check.decision;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.register.Determination;
import org.majorslist.register.Outcome;
import org.majorslist.register.Waiver;

/// The standing a claim asserts; the finder has heeded its denials.
public enum Wanted {
    /// Not fully certified: denied, failed demonstrably, or certified for vital national interests only.
    NOT_CERTIFIED,
    /// Fully certified, or not found to have failed.
    CERTIFIED,
    /// A waiver was given.
    WAIVED,
    /// Let off, by a certification or by a waiver.
    SPARED,
    /// Refused, and no waiver was given.
    NOT_WAIVED,
    /// Never refused in all the years on record.
    NEVER_REFUSED;

    private static final Pattern CLAUSE_ENDS = Pattern.compile("[;:]|,? (?:while|whereas|but|mientras|pero)\\b");

    private static final Pattern LET_OFF = Pattern.compile(
            "\\b(let|lets|letting)\\b.{0,40}\\boff\\b|\\b(spared|excused|reprieved|a pass|unscathed|lightly)\\b",
            Pattern.CASE_INSENSITIVE);

    /// Reads the standing from the value of a claim; "has never failed" is told of all years up to the article.
    static Wanted of(Claim claim) {
        boolean affirmed = claim.amount().word().equals("certified")
                || claim.amount().word().equals("waiver_granted");
        boolean waived = claim.indicator().equals("certification_waiver") && namesWaiver(claim);
        if (affirmed && LET_OFF.matcher(claim.span()).find() && !waived) {
            return SPARED;
        }
        return switch (claim.amount().word()) {
            case "certified" -> claim.period().startsWith("..") ? NEVER_REFUSED : CERTIFIED;
            case "waiver_granted" -> WAIVED;
            case "waiver_denied" -> NOT_WAIVED;
            default -> NOT_CERTIFIED;
        };
    }

    /// Whether a claim's own clause names the waiver or its ground: "excused for reasons of state" is no pass.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean namesWaiver(Claim claim) {
        int at = claim.sentence().indexOf(claim.span());
        if (at < 0) {
            return WaiverWords.nameIt(claim.sentence());
        }
        int from = 0;
        int to = claim.sentence().length();
        Matcher ends = CLAUSE_ENDS.matcher(claim.sentence());
        while (ends.find()) {
            from = ends.end() <= at ? ends.end() : from;
            to = ends.start() >= at + claim.span().length() ? Math.min(to, ends.start()) : to;
        }
        return WaiverWords.nameIt(claim.sentence().substring(from, to));
    }

    /// What the record makes of it.
    Finding of(Determination decision) {
        return isRight(decision) ? Finding.supported : isHalfRight(decision) ? Finding.imprecise : Finding.contradicted;
    }

    private boolean isRight(Determination decision) {
        return switch (this) {
            case NOT_CERTIFIED -> Rulings.isNotCertified(decision);
            case CERTIFIED ->
                decision.outcome() == Outcome.FULLY_COOPERATING || decision.outcome() == Outcome.NOT_FAILED;
            case WAIVED -> Rulings.isWaived(decision);
            case SPARED -> CERTIFIED.isRight(decision) || WAIVED.isRight(decision);
            case NOT_WAIVED -> Rulings.isBarred(decision);
            case NEVER_REFUSED -> !Rulings.isRefused(decision);
        };
    }

    /// A certification for vital national interests is not full; an unknown waiver may be one.
    private boolean isHalfRight(Determination decision) {
        return switch (this) {
            case CERTIFIED -> decision.outcome() == Outcome.VITAL_NATIONAL_INTERESTS;
            case WAIVED, SPARED -> decision.waiver() == Waiver.UNKNOWN;
            case NOT_CERTIFIED, NOT_WAIVED, NEVER_REFUSED -> false;
        };
    }
}
