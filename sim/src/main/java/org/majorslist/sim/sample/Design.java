package org.majorslist.sim.sample;

import java.util.List;

/// How the members' points are laid out in the unit cube; one coordinate a free parameter.
///
/// The same design, seed, parameter names and number of members give the same points everywhere.
public sealed interface Design {
    /// The seed of all that is random in the design.
    ///
    /// @return any number
    long seed();

    /// Lays out the points.
    ///
    /// @param names the coordinates' names, all different
    /// @param members how many points, at least 1
    /// @return the points, computed when asked for
    Points points(List<String> names, int members);

    /// Independent points (plain Monte Carlo). A coordinate depends on its name, the seed and the member
    /// alone: adding a parameter, or more members, leaves the others as they were.
    ///
    /// @param seed any number
    record Independent(long seed) implements Design {
        @Override
        public Points points(List<String> names, int members) {
            return new IndependentPoints(seed, names);
        }
    }

    /// A Latin hypercube: each coordinate is cut into as many equal cells as there are members, and each
    /// cell is hit once. A coordinate depends on its name, the seed and the number of members.
    ///
    /// @param seed any number
    /// @see "McKay, Beckman, Conover, A comparison of three methods for selecting values of input variables,
    ///     Technometrics 21, 1979"
    record LatinHypercube(long seed) implements Design {
        @Override
        public Points points(List<String> names, int members) {
            return new LatinPoints(seed, names, members);
        }
    }

    /// The Sobol sequence with Owen's nested uniform scrambling: the most even design, best with a power
    /// of two members. At most 21,201 coordinates.
    ///
    /// @param seed any number
    /// @see "Joe, Kuo, Constructing Sobol sequences with better two-dimensional projections, 2008"
    /// @see "Owen, Randomly permuted (t,m,s)-nets and (t,s)-sequences, 1995"
    record ScrambledSobol(long seed) implements Design {
        @Override
        public Points points(List<String> names, int members) {
            return new ScrambledSobolPoints(seed, names.size());
        }
    }
}
