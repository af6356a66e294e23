package org.majorslist.check.period;

import java.util.Set;

/// Figures that are estimated once for a whole year, in the year after: the crop, the cocaine it could yield, their
/// shares of the world's.
final class Estimates {
    private static final Set<String> YEARLY =
            Set.of("coca_cultivation_area", "world_coca_area", "potential_cocaine_production", "cocaine_yield");

    private Estimates() {}

    /// Whether an indicator is such an estimate: never of a day, always of a year gone by.
    static boolean yearly(String indicator) {
        return YEARLY.contains(indicator) || indicator.startsWith("colombia_share_");
    }

    /// Whether an indicator is told of whole years only: an estimate, or the goal a government sets itself for a year.
    ///
    /// @param indicator its key
    /// @return whether no part of a year can be meant
    static boolean ofWholeYears(String indicator) {
        return yearly(indicator) || indicator.equals("eradication_target_area");
    }
}
