package org.majorslist.report.brief;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.CycleDate;
import org.majorslist.law.Effects;

/// What the law says of the finding.
///
/// @param decided effects of the finding as it stands
/// @param withoutWaiver effects of the same finding had nothing been waived; `null` when that is the finding as it
///     stands, or the finding is not a negative one
/// @param calendar the dates of the cycle
/// @param inUse codes of the programmes the country has had money from, by the ledger, in the ten years to the cycle
public record InLaw(Effects decided, @Nullable Effects withoutWaiver, List<CycleDate> calendar, Set<String> inUse) {
    /// Fiscal years, up to that of the cycle, in which money makes a programme one in use.
    public static final int YEARS_OF_USE = 10;

    /// Copies the calendar and the codes.
    public InLaw {
        calendar = List.copyOf(calendar);
        inUse = Set.copyOf(inUse);
    }
}
