package org.majorslist.check.row;

import java.util.List;
import java.util.Set;
import org.majorslist.check.Claim;
import org.majorslist.check.row.Series.Point;

/// Whether a row comes from a measurer the claim names.
public final class Measurers {
    private static final Set<String> US = Set.of("US", "ONDCP", "INL", "CIA_CNC", "DEA");

    private Measurers() {}

    /// True if nobody who measures is named, or the row is by one who is.
    ///
    /// The UN census of Colombian coca is run with the government, so it counts for both.
    ///
    /// @param claim the claim
    /// @param point a row
    /// @return whether it fits
    public static boolean named(Claim claim, Point point) {
        List<String> names = claim.measurers();
        if (names.isEmpty()) {
            return true;
        }
        String by = point.row().measuredBy();
        for (String name : names) {
            boolean american = US.contains(name) && (point.family().equals("US") || US.contains(by));
            boolean census = name.equals("COL_GOV")
                    && by.equals("UNODC")
                    && point.row().indicator().equals("coca_cultivation_area");
            if (name.equals(by) || name.equals(point.family()) || american || census) {
                return true;
            }
        }
        return false;
    }
}
