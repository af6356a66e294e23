package org.majorslist.sim.run;

/// A number of a model that may differ from member to member of an ensemble.
///
/// Handles come from [CompiledModel#inputs()] or [CompiledModel#getInput(String)]; only those belong to
/// the model. A policy time series becomes inputs by `StockFlowModel.withSeries`, after which each of its
/// points is a [TablePoint].
public sealed interface Input {
    /// The name by which users address this input.
    ///
    /// @return a variable's name such as `birth rate[north]`, or `table(3)` for the third point of a table
    String name();

    /// The value the model file gives.
    ///
    /// @return any number
    double value();

    /// Where compiled code finds the number.
    ///
    /// @return place in the model's list of inputs, from 0
    int index();

    /// A constant: a variable whose equation is a number.
    ///
    /// @param name the variable
    /// @param value the number of its equation
    /// @param index place in the model's list of inputs
    record Constant(String name, double value, int index) implements Input {}

    /// The initial value of a stock whose initial equation is a number.
    ///
    /// @param name the stock
    /// @param value the number of its initial equation
    /// @param index place in the model's list of inputs
    record InitialStock(String name, double value, int index) implements Input {}

    /// One point of a graphical function.
    ///
    /// @param table the variable or graphical function that holds the points
    /// @param point the point's number, from 1
    /// @param x the point's place
    /// @param value the function's value there
    /// @param index place in the model's list of inputs
    record TablePoint(String table, int point, double x, double value, int index) implements Input {
        @Override
        public String name() {
            return table + "(" + point + ")";
        }
    }
}
