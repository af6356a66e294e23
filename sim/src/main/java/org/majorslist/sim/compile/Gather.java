package org.majorslist.sim.compile;

/// Collects numbers that lie far apart; called by generated code.
public final class Gather {
    private Gather() {}

    /// Collects slots of one lane.
    ///
    /// @param v the slots
    /// @param slots which
    /// @param lanes how many lanes there are
    /// @param lane the lane
    /// @return their values, in order
    public static double[] gather(double[] v, int[] slots, int lanes, int lane) {
        double[] values = new double[slots.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = v[slots[i] * lanes + lane];
        }
        return values;
    }
}
