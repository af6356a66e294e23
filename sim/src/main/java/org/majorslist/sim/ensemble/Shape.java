package org.majorslist.sim.ensemble;

/// How much an ensemble gives.
///
/// @param members number of members
/// @param outputs number of outputs kept of each
/// @param times number of times kept of each output
public record Shape(int members, int outputs, int times) {
    /// The number of values a full record of the ensemble has.
    ///
    /// @return members × outputs × times
    public long values() {
        return (long) members * outputs * times;
    }

    /// The number of output-and-time pairs.
    ///
    /// @return outputs × times
    public long cells() {
        return (long) outputs * times;
    }
}
