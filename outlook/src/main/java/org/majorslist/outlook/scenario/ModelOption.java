package org.majorslist.outlook.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.majorslist.law.Determination;
import org.majorslist.law.Waiver;

/// One answer to the yearly question as the model sees it.
///
/// What the law lets go on is not in it: it is asked of the law room. `practice` caps what the executive lets go on.
///
/// @param id stable key, such as `O2a`
/// @param label what a reader sees
/// @param determination the decision
/// @param waiver how far the bar is lifted
/// @param severity political weight of the status, 0 certified to 1 designated without waiver
/// @param conditionality how far continued money is tied to conditions, 0 to 1
/// @param intelligence share of intelligence programmes that goes on, 0 to 1
/// @param pipelineFreeze share of old obligations that may not be spent, 0 to 1
/// @param practice greatest share that goes on in practice by group of accounts; 1 leaves it to the law
/// @param overrides model constants set besides, such as a Colombian response
/// @param paths time paths that replace model inputs
/// @param basis where the option comes from
public record ModelOption(
        String id,
        String label,
        Determination determination,
        Waiver waiver,
        Range severity,
        double conditionality,
        double intelligence,
        double pipelineFreeze,
        Map<String, Double> practice,
        Map<String, Double> overrides,
        Map<String, List<PathPoint>> paths,
        String basis) {
    /// Copies the maps in a fixed order.
    public ModelOption {
        practice = java.util.Collections.unmodifiableMap(new TreeMap<>(practice));
        overrides = java.util.Collections.unmodifiableMap(new TreeMap<>(overrides));
        paths = java.util.Collections.unmodifiableMap(new TreeMap<>(paths));
    }

    /// A number known between two bounds.
    ///
    /// @param low the least
    /// @param high the greatest, not below `low`
    public record Range(double low, double high) {
        /// Refuses bounds in the wrong order or outside 0 to 1.
        public Range {
            if (!(0 <= low && low <= high && high <= 1)) {
                throw new IllegalArgumentException("a range must satisfy 0 <= %s <= %s <= 1".formatted(low, high));
            }
        }
    }

    /// One point of a time path.
    ///
    /// @param time model time \[year], such as 2026.6
    /// @param value the input's value then
    public record PathPoint(double time, double value) {}

    /// The same option with further constants set.
    ///
    /// @param more constants by name; they win over those set before
    /// @return an option
    public ModelOption with(Map<String, Double> more) {
        var all = new TreeMap<>(overrides);
        all.putAll(more);
        return new ModelOption(
                id,
                label,
                determination,
                waiver,
                severity,
                conditionality,
                intelligence,
                pipelineFreeze,
                practice,
                all,
                paths,
                basis);
    }
}
