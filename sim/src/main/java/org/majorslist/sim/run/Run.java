package org.majorslist.sim.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One finished run: every variable at every saved time.
///
/// @param times the saved times, ascending \[time unit of the model]
/// @param variables names, in the order of the file
/// @param columns one array a variable, as long as `times`
/// @param notFinite the first value that was not a finite number; `null` if all were finite
@SuppressWarnings("ArrayRecordComponent") // numbers of a run stay in arrays
public record Run(
        double[] times,
        List<String> variables,
        double[][] columns,
        @Nullable NotFinite notFinite) {
    /// Copies the list of names; the arrays are handed over.
    public Run {
        variables = List.copyOf(variables);
    }

    /// The series of one variable.
    ///
    /// @param variable place in [#variables()]
    /// @return values at [#times()]; not a copy
    public double[] column(int variable) {
        return columns[variable];
    }

    /// The first appearance of NaN or an infinity.
    ///
    /// @param variable the variable, first in the order of evaluation
    /// @param time the time of the step
    /// @param value NaN, Infinity or -Infinity
    public record NotFinite(String variable, double time, double value) {}
}
