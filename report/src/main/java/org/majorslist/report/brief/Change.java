package org.majorslist.report.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Unit;
import org.majorslist.register.Observation;

/// A change between two figures of one family of measurers.
///
/// @param years how many years lie between them
/// @param from the earlier figure, in its own newest vintage
/// @param percent the change in percent of the earlier figure, one decimal; `null` when that is zero, or when the
///     figures are shares themselves
/// @param points the difference in percentage points; `null` unless the figures are shares
public record Change(
        int years,
        Observation from,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal points) {
    /// Computes a change.
    ///
    /// @param years how many years lie between the figures
    /// @param from the earlier figure
    /// @param to the later figure, in the same unit
    /// @return the change, rounded half up
    static Change of(int years, Observation from, Observation to) {
        BigDecimal base = from.value().amount();
        BigDecimal difference = to.value().minus(from.value()).amount();
        if (from.value().unit().equals(Unit.PERCENT)) {
            return new Change(years, from, null, difference);
        }
        BigDecimal percent =
                base.signum() == 0 ? null : difference.movePointRight(2).divide(base.abs(), 1, RoundingMode.HALF_UP);
        return new Change(years, from, percent, null);
    }
}
