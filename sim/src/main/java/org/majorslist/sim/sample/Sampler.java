package org.majorslist.sim.sample;

import java.util.List;

/// Draws the members of an ensemble: their parameter values, by number. Safe for many threads.
///
/// ```java
/// Sampler sampler = Sampler.of(priors, new Design.LatinHypercube(seed), 10_000);
/// double[][] values = new double[sampler.names().size()][64];
/// sampler.fill(128, 64, values);   // members 128 to 191
/// ```
///
/// Two models fed by one sampler see the same members (common random numbers), so that differences
/// between them are not noise.
public final class Sampler implements MemberSource {
    private final Priors priors;
    private final Points points;
    private final int members;
    private final int[] free;

    private Sampler(Priors priors, Points points, int members) {
        this.priors = priors;
        this.points = points;
        this.members = members;
        this.free = priors.freeRows();
    }

    /// Joins priors and a design.
    ///
    /// @param priors what is uncertain; at least one parameter free
    /// @param design how to lay out the members
    /// @param members how many, at least 1
    /// @return the sampler
    /// @throws IllegalArgumentException if no parameter is free or there are no members
    public static Sampler of(Priors priors, Design design, int members) {
        PriorCheck.require(members >= 1, "%s members cannot be drawn", members);
        PriorCheck.require(!priors.freeNames().isEmpty(), "every parameter is fixed: all members would be the same");
        return new Sampler(priors, design.points(priors.freeNames(), members), members);
    }

    /// How many members there are.
    ///
    /// @return at least 1
    @Override
    public int members() {
        return members;
    }

    /// What the rows of values are.
    ///
    /// @return the parameters' names
    @Override
    public List<String> names() {
        return priors.names();
    }

    /// Draws some members.
    ///
    /// @param first number of the first, from 0
    /// @param count how many; `first + count` at most [#members]
    /// @param values where they go: `values[parameter][i]` is of member `first + i`
    @Override
    public void fill(int first, int count, double[][] values) {
        if (first < 0 || count < 0 || count > members - first) {
            throw new IllegalArgumentException(
                    "Members %s to %s are not among 0 to %s.".formatted(first, (long) first + count - 1, members - 1));
        }
        double[][] unit = new double[free.length][];
        for (int j = 0; j < free.length; j++) {
            unit[j] = values[free[j]];
        }
        points.fill(first, count, unit);
        priors.toValues(unit, count, values);
    }

    /// Draws one member.
    ///
    /// @param member its number, from 0
    /// @return its parameter values
    public double[] member(int member) {
        double[][] values = new double[names().size()][1];
        fill(member, 1, values);
        double[] own = new double[values.length];
        for (int p = 0; p < own.length; p++) {
            own[p] = values[p][0];
        }
        return own;
    }
}
