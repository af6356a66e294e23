package org.majorslist.register.derive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.majorslist.register.QuotedClaim;

/// A published sum or share of assistance, recomputed on every basis the ledger has.
///
/// @param claim the claim
/// @param bases one recomputation a basis, nearest first; none if the claim names no years or the ledger has none
public record QuotedAggregate(QuotedClaim claim, List<Basis> bases) {
    /// Relative distance within which a recomputed sum bears a claim out: five percent.
    public static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    /// Copies the bases.
    public QuotedAggregate {
        bases = List.copyOf(bases);
    }

    /// One way to count.
    ///
    /// @param name what is counted, such as `obligated, all_agencies, current dollars`
    /// @param value dollars, or a share between 0 and 1
    /// @param arithmetic the computation, with the years it covers and lacks
    /// @param sourceId the source whose rows were added
    /// @param distance |value − claimed| / claimed
    /// @param complete whether every year of the claim is covered
    public record Basis(
            String name, BigDecimal value, String arithmetic, String sourceId, BigDecimal distance, boolean complete) {}

    /// What recomputation says of the claim.
    public enum Verdict {
        /// One basis with all years lies within five percent, or above a claim of "more than" or "over".
        BORNE_OUT,
        /// Only a basis that lacks years lies within five percent.
        BORNE_OUT_IN_PART,
        /// The claim lies between two bases: it depends on what is counted.
        BETWEEN_BASES,
        /// Every basis is further away, on one side.
        NOT_BORNE_OUT,
        /// The ledger cannot tell.
        NOT_TESTABLE
    }

    /// The verdict from the bases.
    ///
    /// @return the first that applies, in the order of the enum
    public Verdict verdict() {
        if (bases.isEmpty()) {
            return Verdict.NOT_TESTABLE;
        }
        if (bases.stream().anyMatch(basis -> basis.complete() && isNear(basis))) {
            return Verdict.BORNE_OUT;
        }
        if (bases.stream().anyMatch(this::isNear)) {
            return Verdict.BORNE_OUT_IN_PART;
        }
        BigDecimal claimed = findClaimed(claim).orElseThrow();
        boolean below = bases.stream().anyMatch(basis -> basis.value().compareTo(claimed) < 0);
        boolean above = bases.stream().anyMatch(basis -> basis.value().compareTo(claimed) > 0);
        return below && above ? Verdict.BETWEEN_BASES : Verdict.NOT_BORNE_OUT;
    }

    private boolean isNear(Basis basis) {
        boolean floorPassed =
                isFloor() && basis.value().compareTo(findClaimed(claim).orElseThrow()) >= 0;
        return floorPassed || basis.distance().compareTo(TOLERANCE) <= 0;
    }

    /// Whether the claim states a floor: "more than", "over".
    private boolean isFloor() {
        return claim.claim().startsWith("more than ") || claim.claim().startsWith("over ");
    }

    static Optional<BigDecimal> findClaimed(QuotedClaim claim) {
        return claim.claimedValue().isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(claim.claimedValue())).filter(value -> value.signum() > 0);
    }
}
