package org.majorslist.outlook.trial;

import org.majorslist.outlook.compare.Spread;

/// One number that the fitted members give, beside the range in which its median must lie.
///
/// @param plan number in the validation plan, such as `B1`
/// @param id stable key, such as `spraying_area_1y`
/// @param claim what was published or is asked, in words
/// @param low least median that passes
/// @param high greatest median that passes
/// @param simulated spread over the members
public record Trial(String plan, String id, String claim, double low, double high, Spread simulated) {
    static Trial of(String plan, String id, String claim, double low, double high, double[] values) {
        return new Trial(plan, id, claim, low, high, Spread.of(values));
    }

    /// Whether the median lies where it must.
    ///
    /// @return true if it does
    public boolean passes() {
        return low <= simulated.p50() && simulated.p50() <= high;
    }
}
