package org.majorslist.check.judge;

import java.util.Locale;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.register.Determination;
import org.majorslist.register.Outcome;
import org.majorslist.register.Waiver;

/// The standing a claim asserts, its denials heeded: "was not decertified" asserts that it was certified.
enum Wanted {
    /// Refused: denied, failed demonstrably, or certified for vital national interests only.
    REFUSED,
    /// Not refused.
    CERTIFIED,
    /// A waiver was given.
    WAIVED,
    /// Refused, and no waiver was given.
    NOT_WAIVED,
    /// Never refused in all the years on record.
    NEVER_REFUSED;

    private static final Pattern NOT =
            Pattern.compile("\\b(not|never|no|nunca|without|sin|isn.t|wasn.t|weren.t|aren.t)\\b");
    private static final Pattern NEVER = Pattern.compile("\\b(never|nunca)\\b");

    /// Reads the standing from the value and the span of a claim.
    static Wanted of(Claim claim) {
        String span = claim.span().toLowerCase(Locale.ROOT);
        boolean denied = NOT.matcher(span).find();
        return switch (claim.amount().word()) {
            case "certified" -> certified(claim, span, denied);
            case "waiver_granted" -> denied ? NOT_WAIVED : WAIVED;
            case "waiver_denied" -> NOT_WAIVED;
            default -> refused(span, denied);
        };
    }

    /// "Has never failed", told of all years up to the article, is a standing of its own.
    private static Wanted certified(Claim claim, String span, boolean denied) {
        boolean always = claim.period().startsWith("..");
        boolean turned = span.matches(".*\\bcertif.*");
        return always ? NEVER_REFUSED : denied && turned ? REFUSED : CERTIFIED;
    }

    /// "Not certified" is already read as refused; only a denied refusal turns it round.
    private static Wanted refused(String span, boolean denied) {
        boolean refusal = span.contains("decertif") || span.contains("descertif") || span.contains("blacklist");
        if (!denied || !refusal) {
            return REFUSED;
        }
        return NEVER.matcher(span).find() ? NEVER_REFUSED : CERTIFIED;
    }

    /// What the record makes of it.
    Finding of(Determination decision) {
        return isRight(decision) ? Finding.supported : isHalfRight(decision) ? Finding.imprecise : Finding.contradicted;
    }

    private boolean isRight(Determination decision) {
        return switch (this) {
            case REFUSED -> Decisions.isRefused(decision);
            case CERTIFIED ->
                decision.outcome() == Outcome.FULLY_COOPERATING || decision.outcome() == Outcome.NOT_FAILED;
            case WAIVED -> Decisions.isWaived(decision);
            case NOT_WAIVED -> Decisions.isBarred(decision);
            case NEVER_REFUSED -> !decision.outcome().isNegative();
        };
    }

    /// A certification for vital national interests is not full; an unknown waiver may be one.
    private boolean isHalfRight(Determination decision) {
        return switch (this) {
            case CERTIFIED -> decision.outcome() == Outcome.VITAL_NATIONAL_INTERESTS;
            case WAIVED -> decision.waiver() == Waiver.UNKNOWN;
            case REFUSED, NOT_WAIVED, NEVER_REFUSED -> false;
        };
    }
}
