package org.majorslist.sim.run;

import java.util.List;

/// What an ensemble varies and keeps.
///
/// @param spec times, step and method
/// @param inputs the inputs that differ from member to member, one column of values each
/// @param outputs places of the kept variables in [CompiledModel#variables()]
/// @param keptSteps numbers of the steps that are kept, ascending; see [#everySavedTime], [#finalValues]
/// @param seed seed of the random builtins; member k draws the same numbers in every batch with this seed
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record Batch(RunSpec spec, List<Input> inputs, List<Integer> outputs, int[] keptSteps, long seed) {
    /// Copies the lists and refuses steps outside the run.
    public Batch {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        keptSteps = keptSteps.clone();
        for (int i = 0; i < keptSteps.length; i++) {
            boolean ascending = i == 0 || keptSteps[i] > keptSteps[i - 1];
            if (!ascending || keptSteps[i] < 0 || keptSteps[i] > spec.steps()) {
                throw new IllegalArgumentException("Kept steps must ascend from 0 to " + spec.steps() + ".");
            }
        }
    }

    /// A batch that keeps the outputs at every saved time.
    ///
    /// @param spec times, step and method
    /// @param inputs the inputs that differ
    /// @param outputs places of the kept variables
    /// @param seed seed of the random builtins
    /// @return a batch
    public static Batch everySavedTime(RunSpec spec, List<Input> inputs, List<Integer> outputs, long seed) {
        return new Batch(spec, inputs, outputs, spec.savedSteps(), seed);
    }

    /// A batch that keeps the outputs at the end only.
    ///
    /// @param spec times, step and method
    /// @param inputs the inputs that differ
    /// @param outputs places of the kept variables
    /// @param seed seed of the random builtins
    /// @return a batch
    public static Batch finalValues(RunSpec spec, List<Input> inputs, List<Integer> outputs, long seed) {
        return new Batch(spec, inputs, outputs, new int[] {spec.steps()}, seed);
    }

    /// The kept times.
    ///
    /// @return times, ascending \[time unit of the model]
    public double[] keptTimes() {
        double[] times = new double[keptSteps.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = spec.timeAt(keptSteps[i]);
        }
        return times;
    }
}
