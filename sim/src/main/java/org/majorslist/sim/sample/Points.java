package org.majorslist.sim.sample;

/// Points in the open unit cube, any stretch of which can be computed alone. Safe for many threads.
public interface Points {
    /// Computes some points.
    ///
    /// @param first number of the first point, from 0
    /// @param count how many points
    /// @param unit where they go: `unit[coordinate][i]` is point `first + i`, in (0, 1)
    void fill(int first, int count, double[][] unit);
}
