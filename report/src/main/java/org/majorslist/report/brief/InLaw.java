package org.majorslist.report.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.CycleDate;
import org.majorslist.law.Effects;

/// What the law says of the finding.
///
/// @param decided effects of the finding as it stands
/// @param withoutWaiver effects of the same finding had nothing been waived; `null` when that is the finding as it
///     stands, or the finding is not a negative one
/// @param calendar the dates of the cycle
public record InLaw(Effects decided, @Nullable Effects withoutWaiver, List<CycleDate> calendar) {
    /// Copies the calendar.
    public InLaw {
        calendar = List.copyOf(calendar);
    }
}
