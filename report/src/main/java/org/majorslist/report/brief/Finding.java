package org.majorslist.report.brief;

import org.majorslist.register.Determination;
import org.majorslist.register.Instrument;

/// What a cycle decided on a country, or why nothing can be said.
public sealed interface Finding {
    /// The outcome is on record.
    ///
    /// @param determination the outcome with its waiver and sources
    record Decided(Determination determination) implements Finding {}

    /// The cycle was decided; its instrument was not obtained, so that nothing is known of any country.
    ///
    /// @param instrument the document that exists
    record NotObtained(Instrument instrument) implements Finding {}

    /// The cycle was decided; the record has no outcome on this country.
    ///
    /// @param complete whether the record holds the whole list of the cycle, so that the country was not on it
    record NoOutcome(boolean complete) implements Finding {}
}
