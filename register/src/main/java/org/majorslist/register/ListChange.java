package org.majorslist.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A country added to or removed from the majors list.
///
/// @param cycle the first cycle with the change
/// @param decidedOn day of the decision; `null` if not known
/// @param change what changed
/// @param country ISO 3166-1 code
/// @param countryNameThen the name the instrument uses
/// @param reason the reason, in our words; empty if none is known
/// @param reasonBasis whether change and reason are stated or inferred
/// @param sourceId source of the change
public record ListChange(
        int cycle,
        @Nullable LocalDate decidedOn,
        Change change,
        String country,
        String countryNameThen,
        String reason,
        String reasonBasis,
        String sourceId) {
    /// The two ways a list changes.
    public enum Change {
        /// The country is on the list and was not on the one before.
        ADDED,
        /// The country was on the list before and no longer is.
        REMOVED
    }
}
