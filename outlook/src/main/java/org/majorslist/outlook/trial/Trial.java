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
/// @param within share of the members that lie in the range, 0 to 1
public record Trial(String plan, String id, String claim, double low, double high, Spread simulated, double within) {
    static Trial of(String plan, String id, String claim, double low, double high, double[] values) {
        long inside = java.util.Arrays.stream(values)
                .filter(value -> low <= value && value <= high)
                .count();
        return new Trial(plan, id, claim, low, high, Spread.of(values), (double) inside / values.length);
    }

    /// Whether the median lies where it must.
    ///
    /// @return true if it does
    public boolean passes() {
        return low <= simulated.p50() && simulated.p50() <= high;
    }
}
