package org.majorslist.check;

import java.util.Map;

/// Which indicator is the share of the world of another. The record keeps such shares of Colombia only.
public final class WorldShare {
    private static final Map<String, String> SHARES = Map.of(
            "coca_cultivation_area", "colombia_share_world_coca_area",
            "potential_cocaine_production", "colombia_share_world_cocaine");

    private WorldShare() {}

    /// The share of the world of what an indicator counts.
    ///
    /// @param indicator a key of indicators.csv
    /// @return the key of the share; empty if the record keeps none
    public static String of(String indicator) {
        return SHARES.getOrDefault(indicator, "");
    }
}
