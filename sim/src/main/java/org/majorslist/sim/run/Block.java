package org.majorslist.sim.run;

/// The kept values of up to [#LANES] members that ran together.
///
/// @param firstMember number of the first member in the whole ensemble
/// @param members how many lanes hold members, from 1 to [#LANES]
/// @param outputs number of kept variables
/// @param times number of kept times
/// @param values `values[(output × times + time) × LANES + lane]`; lanes from `members` on mean nothing. The
///     array is used again after the sink returns: copy what you keep
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record Block(int firstMember, int members, int outputs, int times, double[] values) {
    /// How many members run side by side.
    public static final int LANES = 64;

    /// One kept value.
    ///
    /// @param output place in [Batch#outputs()]
    /// @param time place in [Batch#keptSteps()]
    /// @param lane the member's place in this block
    /// @return the value
    public double value(int output, int time, int lane) {
        return values[offset(output, time) + lane];
    }

    /// Where the values of one output at one time start.
    ///
    /// @param output place in [Batch#outputs()]
    /// @param time place in [Batch#keptSteps()]
    /// @return place in [#values()] of lane 0; the other lanes follow it
    public int offset(int output, int time) {
        return (output * times + time) * LANES;
    }
}
