package org.majorslist.outlook.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.majorslist.outlook.project.Projection;

/// The members' assumptions with their ranks, counted once for all questions about them.
///
/// @param values one column a parameter
/// @param ranks rank of each value in its column, ties sharing the mean rank
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record Assumptions(Map<String, double[]> values, Map<String, double[]> ranks) {
    /// Keeps the order of the columns.
    public Assumptions {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
    }

    /// Ranks columns.
    ///
    /// @param values one column a parameter
    /// @return values and ranks
    public static Assumptions of(Map<String, double[]> values) {
        Map<String, double[]> ranks = new LinkedHashMap<>(values);
        ranks.entrySet().parallelStream().forEach(entry -> entry.setValue(Drivers.ranks(entry.getValue())));
        return new Assumptions(values, ranks);
    }

    /// Ranks the assumptions of a projection.
    ///
    /// @param projection the runs
    /// @return values and ranks
    public static Assumptions of(Projection projection) {
        return of(projection.assumptions());
    }
}
