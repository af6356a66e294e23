package org.majorslist.register.precedent;

import java.util.Locale;

/// What two determinations are compared by.
public enum Feature {
    /// The outcome.
    OUTCOME,
    /// How far a waiver reaches.
    WAIVER,
    /// Whether it is the first negative outcome, or the first after at least five cycles without one.
    FIRST_TIME,
    /// Producer or transit country.
    ROLE,
    /// Obligations in the last fiscal year before the decision.
    ASSISTANCE,
    /// Change of the cultivated area over the three years before the decision.
    EVIDENCE,
    /// Diplomatic, military, aid and extradition events in the two years before the decision.
    RELATIONS;

    /// The word that a reader writes.
    ///
    /// @return lower case, such as `first_time`
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
