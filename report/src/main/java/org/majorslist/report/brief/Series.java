package org.majorslist.report.brief;

import java.util.List;
import java.util.Optional;
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

    /// The change over a distance.
    ///
    /// @param distance 1, 5 or 10 years
    /// @return the change; empty when the earlier figure is not on record
    public Optional<Change> findChange(int distance) {
        return changes.stream().filter(change -> change.years() == distance).findFirst();
    }
}
