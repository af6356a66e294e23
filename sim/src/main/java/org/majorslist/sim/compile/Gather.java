package org.majorslist.sim.compile;

/// Collects numbers that lie far apart; called by generated code.
public final class Gather {
    private Gather() {}

    /// Collects slots.
    ///
    /// @param v the slots
    /// @param slots which
    /// @return their values, in order
    public static double[] gather(double[] v, int[] slots) {
        double[] values = new double[slots.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = v[slots[i]];
        }
        return values;
    }
}
