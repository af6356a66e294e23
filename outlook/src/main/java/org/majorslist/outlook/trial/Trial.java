package org.majorslist.outlook.trial;

import java.util.Arrays;
import org.majorslist.outlook.compare.Difference;
import org.majorslist.outlook.compare.Spread;

/// One number that the fitted members give, beside the range in which it must lie.
///
/// @param plan number in the validation plan, such as `B1`
/// @param id stable key, such as `spraying_area_1y`
/// @param claim what was published or is asked, in words
/// @param low least number in the range
/// @param high greatest number in the range
/// @param asked what must lie in the range
/// @param simulated spread over the members
/// @param within share of the members that lie in the range, 0 to 1
public record Trial(
        String plan, String id, String claim, double low, double high, Asked asked, Spread simulated, double within) {
    /// What must lie in the range.
    public enum Asked {
        /// The median: a size was published.
        MEDIAN,
        /// So many members as it takes to state a sign: only a sign was published.
        SIGN
    }

    /// What a trial says.
    public enum Verdict {
        /// The model agrees with what was published.
        PASSES,
        /// It does not.
        FAILS,
        /// A sign is asked for, and too few members agree on either.
        UNDETERMINED
    }

    static Trial of(String plan, String id, String claim, double low, double high, double[] values) {
        return of(plan, id, claim, low, high, Asked.MEDIAN, values);
    }

    /// A trial of which only the sign was published: not above zero.
    static Trial negative(String plan, String id, String claim, double[] values) {
        return of(plan, id, claim, -Double.MAX_VALUE, 0, Asked.SIGN, values);
    }

    private static Trial of(
            String plan, String id, String claim, double low, double high, Asked asked, double[] values) {
        long inside = Arrays.stream(values)
                .filter(value -> low <= value && value <= high)
                .count();
        return new Trial(plan, id, claim, low, high, asked, Spread.of(values), (double) inside / values.length);
    }

    /// Whether what is asked lies where it must.
    ///
    /// @return the verdict; a sign needs as many members as the sign of a difference between options does
    public Verdict verdict() {
        return switch (asked) {
            case MEDIAN -> low <= simulated.p50() && simulated.p50() <= high ? Verdict.PASSES : Verdict.FAILS;
            case SIGN -> sign();
        };
    }

    private Verdict sign() {
        if (within >= Difference.AGREEMENT) {
            return Verdict.PASSES;
        }
        return 1 - within >= Difference.AGREEMENT ? Verdict.FAILS : Verdict.UNDETERMINED;
    }
}
