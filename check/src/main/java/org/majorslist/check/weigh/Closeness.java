package org.majorslist.check.weigh;

import java.util.Objects;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Units;

/// How near a claimed level comes to that of the record, or a change, multiple or share to the one worked out from it,
/// by the words it is told in: "a third", "doubled", "between 20 and 25 percent".
public final class Closeness {
    private static final double POINT = 1; // percent
    private static final int YEAR_DIGITS = 4;

    private Closeness() {}

    /// How near a level a claim tells, in figures or vaguely, comes to that of the record.
    ///
    /// @param claim the claim
    /// @param recorded what the record gives, in the base unit of the claim
    /// @return how near it comes
    public static Finding level(Claim claim, double recorded) {
        Double number = claim.amount().number();
        if (number == null) {
            double vague = vague(claim.amount().word());
            return vague > 0 ? Tolerance.level(recorded, vague, Qualifier.VAGUE) : Finding.imprecise;
        }
        double factor = Units.factor(claim.amount().unit());
        Double most = claim.amount().most();
        if (most != null && recorded >= number * factor && recorded <= most * factor) {
            return Finding.supported;
        }
        return Tolerance.level(recorded, number * factor, claim.amount().qualifier());
    }

    private static double vague(String word) {
        return word.startsWith("about ") ? Double.parseDouble(word.substring(6)) : 0;
    }

    /// How near a claimed change or multiple comes to that of the record; a percentage off by a point is imprecise at
    /// worst.
    ///
    /// @param claim the claim
    /// @param value what the record gives, in the unit of the claim
    /// @return how near it comes
    public static Finding change(Claim claim, double value) {
        Finding finding = nearness(claim, value);
        boolean close = claim.type() == ClaimType.change
                && claim.amount().unit().equals("percent")
                && Math.abs(value - Objects.requireNonNull(claim.amount().number())) <= POINT;
        return close ? Tolerance.better(finding, Finding.imprecise) : finding;
    }

    private static Finding nearness(Claim claim, double value) {
        double claimed = Objects.requireNonNull(claim.amount().number());
        Double most = claim.amount().most();
        if (most != null
                && Math.abs(value) >= Math.min(Math.abs(claimed), Math.abs(most))
                && Math.abs(value) <= Math.max(Math.abs(claimed), Math.abs(most))
                && Math.signum(value) == Math.signum(claimed)) {
            return Finding.supported;
        }
        if (claim.type() == ClaimType.ratio) {
            return claimed < 1
                    ? Tolerance.derived(value, claimed, claim.amount().qualifier(), false)
                    : Tolerance.multiple(value, claimed, claim.amount().qualifier());
        }
        if (claim.amount().unit().equals("percent") && isSpelled(claim) && Math.signum(value) == Math.signum(claimed)) {
            return Tolerance.multiple(
                    Math.abs(value), Math.abs(claimed), claim.amount().qualifier());
        }
        return Tolerance.derived(
                value,
                claimed,
                claim.amount().qualifier(),
                claim.amount().unit().equals("percent"));
    }

    /// How near the share a claim tells comes to that of the record; between the two ends of a range it fits.
    ///
    /// @param claim the claim
    /// @param share what the record gives, in percent
    /// @return how near it comes
    public static Finding share(Claim claim, double share) {
        double factor = Units.factor(claim.amount().unit());
        double claimed = Objects.requireNonNull(claim.amount().number()) * factor;
        Double most = claim.amount().most();
        boolean inRange = most != null && share >= claimed && share <= most * factor;
        return inRange ? Finding.supported : share(claim, share, claimed);
    }

    /// How near a claimed share comes to that of the record; one in words, "a third of it", fits if it is about so
    /// much.
    ///
    /// @param claim the claim
    /// @param share what the record gives, in percent
    /// @param claimed what is claimed, in percent
    /// @return how near it comes
    public static Finding share(Claim claim, double share, double claimed) {
        Qualifier said = claim.amount().qualifier();
        Finding exact = Tolerance.derived(share, claimed, said, true);
        boolean about = said == Qualifier.EXACTLY
                && isSpelled(claim)
                && Tolerance.derived(share, claimed, Qualifier.ABOUT, true) == Finding.supported;
        return about ? Finding.supported : exact;
    }

    /// Whether a change is told in percent or as a multiple, not in a unit.
    ///
    /// @param claim the claim
    /// @return whether it is
    public static boolean isRelative(Claim claim) {
        return claim.amount().unit().equals("percent") || claim.amount().unit().equals("times");
    }

    /// "Fell by a third" is as round as "doubled", and so is "a third less than in 2008": a year is no figure.
    private static boolean isSpelled(Claim claim) {
        String span = claim.span();
        for (int i = 0; i < span.length(); i++) { // asked of each pair of rows: no stream
            if (Character.isDigit(span.charAt(i))) {
                if (!isYear(span, i)) {
                    return false;
                }
                i += YEAR_DIGITS - 1;
            }
        }
        return true;
    }

    private static boolean isYear(String span, int at) {
        int end = at + YEAR_DIGITS;
        boolean century = span.startsWith("19", at) || span.startsWith("20", at);
        boolean alone = end <= span.length() && (end == span.length() || !Character.isLetterOrDigit(span.charAt(end)));
        return century
                && alone
                && Character.isDigit(span.charAt(at + 2))
                && Character.isDigit(span.charAt(at + 3))
                && !span.startsWith(",", end);
    }
}
