package org.majorslist.check.decision;

import org.majorslist.register.Determination;
import org.majorslist.register.Outcome;
import org.majorslist.register.Waiver;

/// What one determination says of a country.
final class Rulings {
    private Rulings() {}

    /// Whether a country was refused: denied, or found to have failed demonstrably.
    static boolean isRefused(Determination decision) {
        return decision.outcome().isNegative();
    }

    /// Whether a country was not fully certified: refused, or certified for vital national interests only, which spares
    /// the aid but clears nobody.
    static boolean isNotCertified(Determination decision) {
        return isRefused(decision) || decision.outcome() == Outcome.VITAL_NATIONAL_INTERESTS;
    }

    /// Whether the aid was let go on: by a waiver, or by a certification for vital national interests.
    static boolean isWaived(Determination decision) {
        boolean waiver = switch (decision.waiver()) {
            case FULL, PARTIAL, EXTENT_UNKNOWN -> true;
            case NONE, UNKNOWN -> false;
        };
        return waiver || decision.outcome() == Outcome.VITAL_NATIONAL_INTERESTS;
    }

    /// The key of a determination as evidence is written.
    static String key(Determination decision) {
        return "determinations:" + decision.cycle() + "/" + decision.country();
    }

    /// Whether it is on record that no waiver was given.
    static boolean isBarred(Determination decision) {
        return isRefused(decision) && decision.waiver() == Waiver.NONE;
    }
}
