package org.majorslist.check.group;

import java.time.LocalDate;
import java.util.Optional;

/// The yearly decisions with who fared how in each; the record answers.
public interface KnownDecisions {
    /// The last decision on or before a day.
    ///
    /// @param day the day
    /// @return the decision; empty if there is none before
    Optional<KnownDecision> lastUpTo(LocalDate day);
}
