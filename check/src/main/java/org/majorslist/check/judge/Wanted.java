package org.majorslist.check.judge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.register.Determination;
import org.majorslist.register.Outcome;
import org.majorslist.register.Waiver;

/// The standing a claim asserts; the finder has heeded its denials.
enum Wanted {
    /// Refused: denied, failed demonstrably, or certified for vital national interests only.
    REFUSED,
    /// Not refused.
    CERTIFIED,
    /// A waiver was given.
    WAIVED,
    /// Let off, by a certification or by a waiver.
    SPARED,
    /// Refused, and no waiver was given.
    NOT_WAIVED,
    /// Never refused in all the years on record.
    NEVER_REFUSED;

    /// Words that name a waiver or its ground; other words of sparing may mean that a country was not refused at all.
    private static final List<String> WAIVER_WORDS = List.of(
            "waive",
            "interest",
            "interés",
            "intereses",
            "exenci",
            "exonera",
            "dispens",
            "vital",
            "salvedad",
            "reasons of state",
            "razones de estado",
            "razón de estado");

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
            default -> REFUSED;
        };
    }

    /// Whether a sentence names the waiver or its ground: "excused for reasons of state" is no pass.
    static boolean namesWaiver(Claim claim) {
        String sentence = claim.sentence().toLowerCase(Locale.ROOT);
        return WAIVER_WORDS.stream().anyMatch(sentence::contains);
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
            case SPARED -> CERTIFIED.isRight(decision) || WAIVED.isRight(decision);
            case NOT_WAIVED -> Decisions.isBarred(decision);
            case NEVER_REFUSED -> !decision.outcome().isNegative();
        };
    }

    /// A certification for vital national interests is not full; an unknown waiver may be one.
    private boolean isHalfRight(Determination decision) {
        return switch (this) {
            case CERTIFIED -> decision.outcome() == Outcome.VITAL_NATIONAL_INTERESTS;
            case WAIVED, SPARED -> decision.waiver() == Waiver.UNKNOWN;
            case REFUSED, NOT_WAIVED, NEVER_REFUSED -> false;
        };
    }
}
