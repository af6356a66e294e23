package org.majorslist.report.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.register.Observation;

/// The figures of one indicator by one family of measurers, one a period, each in its newest vintage.
///
/// @param family key of the family of measurers
/// @param measuredBy name of the measurer of the newest figure
/// @param newest the figure of the latest period
/// @param years figures of whole years (calendar or fiscal), ascending; empty when only other periods are on record
/// @param changes changes to the newest figure from one, five and ten years before, as far as those are on record
public record Series(
        String family, String measuredBy, Observation newest, List<Observation> years, List<Change> changes) {
    /// Distances in years that changes are given for.
    public static final List<Integer> DISTANCES = List.of(1, 5, 10);

    /// Copies the lists.
    public Series {
        years = List.copyOf(years);
        changes = List.copyOf(changes);
    }

    /// A change between two figures of one family of measurers.
    ///
    /// @param years how many years lie between them
    /// @param from the earlier figure, in its own newest vintage
    /// @param percent the change in percent of the earlier figure, one decimal; `null` when that is zero
    public record Change(
            int years, Observation from, @Nullable BigDecimal percent) {
        /// Computes a change.
        ///
        /// @param years how many years lie between the figures
        /// @param from the earlier figure
        /// @param to the later figure, in the same unit
        /// @return the change, rounded half up
        static Change of(int years, Observation from, Observation to) {
            BigDecimal base = from.value().amount();
            BigDecimal difference = to.value().minus(from.value()).amount();
            BigDecimal percent = base.signum() == 0
                    ? null
                    : difference.movePointRight(2).divide(base.abs(), 1, RoundingMode.HALF_UP);
            return new Change(years, from, percent);
        }
    }

    /// The change over a distance.
    ///
    /// @param distance 1, 5 or 10 years
    /// @return the change; empty when the earlier figure is not on record
    public Optional<Change> findChange(int distance) {
        return changes.stream().filter(change -> change.years() == distance).findFirst();
    }
}
