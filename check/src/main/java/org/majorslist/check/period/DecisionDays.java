package org.majorslist.check.period;

import java.time.LocalDate;
import java.util.Optional;

/// On which days the yearly determinations were made; the record answers.
public interface DecisionDays {
    /// The last decision on or before a day.
    ///
    /// @param day the day, as a rule that of publication
    /// @return the day of the decision; empty if there is none before
    Optional<LocalDate> lastUpTo(LocalDate day);
}
