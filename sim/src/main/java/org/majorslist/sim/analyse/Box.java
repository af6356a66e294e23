package org.majorslist.sim.analyse;

import java.util.List;

/// A box in the parameter space: limits on a few parameters, and what lies inside.
///
/// @param limits the parameters that are limited; the others may take any value
/// @param members how many members lie inside
/// @param ofInterest how many of these are of interest
/// @param coverage share of all members of interest that lie inside, 0 to 1
/// @param density share of the members inside that are of interest, 0 to 1
/// @param support share of all members that lie inside, 0 to 1
public record Box(List<Limit> limits, int members, int ofInterest, double coverage, double density, double support) {
    /// Copies the limits.
    public Box {
        limits = List.copyOf(limits);
    }

    /// The limits of one parameter.
    ///
    /// @param parameter its name
    /// @param low least value inside; minus infinity where there is no lower limit
    /// @param high greatest value inside; infinity where there is no upper limit
    /// @param chance the probability of at least this density if this parameter's limits made no difference
    ///     (one-sided binomial test against the box without them); small for a limit that matters
    public record Limit(String parameter, double low, double high, double chance) {}

    /// The harmonic mean of coverage and density.
    ///
    /// @return 0 to 1
    public double balance() {
        return coverage + density == 0 ? 0 : 2 * coverage * density / (coverage + density);
    }
}
