package org.majorslist.check.group;

import java.time.LocalDate;
import java.util.Optional;
import org.majorslist.check.period.DecisionDays;

/// The yearly decisions: their days, whom they refused, and who fared how in each; the record answers.
public interface KnownDecisions extends DecisionDays {
    /// The last decision on or before a day.
    ///
    /// @param day the day
    /// @return the decision; empty if there is none before
    Optional<KnownDecision> lastKnown(LocalDate day);
}
