package org.majorslist.check.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// On which days the yearly determinations were made, and whom they refused; the record answers.
public interface DecisionDays {
    /// So many days, at most, news of a decision comes out after it.
    int DAYS_OF_NEWS = 2;
    /// A day so near a decision, though too far for news of it, is told of no other matter: it is a wrong day.
    int DAYS_OFF = 15;

    /// The last decision on or before a day.
    ///
    /// @param day the day, as a rule that of publication
    /// @return the day of the decision; empty if there is none before
    Optional<LocalDate> lastUpTo(LocalDate day);

    /// When a country was refused.
    ///
    /// @param country its code, such as `COL`
    /// @param day decisions up to this day count
    /// @return the rows of refusals in order; none where nothing is known of them
    default List<Refusals> refusals(String country, LocalDate day) {
        return List.of();
    }
}
