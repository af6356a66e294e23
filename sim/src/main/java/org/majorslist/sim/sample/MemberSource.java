package org.majorslist.sim.sample;

import java.util.List;

/// The parameter values of an ensemble's members, by number. Safe for many threads.
public interface MemberSource {
    /// What the rows of values are.
    ///
    /// @return the parameters' names
    List<String> names();

    /// How many members there are.
    ///
    /// @return at least 1
    int members();

    /// Gives the values of some members.
    ///
    /// @param first number of the first, from 0
    /// @param count how many; `first + count` at most [#members]
    /// @param values where they go: `values[parameter][i]` is of member `first + i`
    void fill(int first, int count, double[][] values);
}
