package org.majorslist.sim.program;

/// Takes the stocks of a small program through many steps at once; everything else is left as it was.
@FunctionalInterface
public interface Stride {
    /// Advances the stocks of all lanes.
    ///
    /// @param v the slots
    /// @param start first time of the run
    /// @param step length of a step
    /// @param perUnit steps a time unit, if that is a whole number; else 0
    /// @param from number of the first step to take
    /// @param to number of the step to arrive at
    void run(double[] v, double start, double step, double perUnit, int from, int to);

    /// The time at the start of a step, as [org.majorslist.sim.run.RunSpec#timeAt] computes it.
    ///
    /// @param start first time of the run
    /// @param step length of a step
    /// @param perUnit steps a time unit, if that is a whole number; else 0
    /// @param index number of the step
    /// @return the time
    static double timeAt(double start, double step, double perUnit, int index) {
        return perUnit > 0 ? start + index / perUnit : start + index * step;
    }
}
