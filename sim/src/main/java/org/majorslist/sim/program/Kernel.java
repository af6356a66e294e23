package org.majorslist.sim.program;

import java.util.Optional;

/// Computes the equations of a program for all lanes at once; lane l of slot s is at `s × lanes + l`.
///
/// There are two: the interpreter's and the compiled one. Used by one thread.
public interface Kernel {
    /// How many slots the kernel uses: the program's, and scratch slots behind them.
    ///
    /// @return at least the program's number of slots
    int slots();

    /// Computes what is computed once; inputs, time and step are set before.
    ///
    /// @param v the slots
    /// @param state what the run keeps beside them
    void initial(double[] v, RunState state);

    /// Computes what is computed at each time.
    ///
    /// @param v the slots
    /// @param state what the run keeps beside them
    void step(double[] v, RunState state);

    /// Computes the net flow of each stock.
    ///
    /// @param v the slots
    /// @param state what the run keeps beside them
    /// @param nets where they go: lane l of stock i at `i × lanes + l`
    void nets(double[] v, RunState state, double[] nets);

    /// Advances each stock by one Euler step in place.
    ///
    /// @param v the slots
    /// @param state what the run keeps beside them
    void euler(double[] v, RunState state);

    /// The kernel's own way through the four evaluations of a Runge-Kutta step.
    ///
    /// @return code, or empty where [#nets] is all there is
    default Optional<Stages> stages() {
        return Optional.empty();
    }

    /// Takes the stocks through a Runge-Kutta step.
    @FunctionalInterface
    interface Stages {
        /// Brings the stocks to where the next evaluation is made, or after the last one to the end of the step.
        ///
        /// @param stage number of the evaluation that was made, from 0 to 3
        /// @param v the slots
        /// @param state what the run keeps beside them
        void advance(int stage, double[] v, RunState state);
    }
}
