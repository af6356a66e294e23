package org.majorslist.sim.model;

import java.util.List;
import java.util.Map;

/// What a variable is in the model.
public sealed interface Role {
    /// A converter: computed anew at each time.
    record Auxiliary() implements Role {}

    /// A graphical function that stands alone and is only called.
    record Table() implements Role {}

    /// A rate that fills or drains stocks.
    ///
    /// @param nonNegative whether it never runs backwards
    /// @param options properties of the flow in a conveyor or queue, such as `leak`, `leak_start`, `overflow`; the
    ///     value is the element's text
    record Flow(boolean nonNegative, Map<String, String> options) implements Role {
        /// Copies the options.
        public Flow {
            options = Map.copyOf(options);
        }
    }

    /// An accumulation.
    ///
    /// @param inflows names of the flows that fill it, in listing order
    /// @param outflows names of the flows that drain it, in listing order, which is their priority
    /// @param nonNegative whether it never falls below zero
    /// @param storage how the material inside is held
    record Stock(List<String> inflows, List<String> outflows, boolean nonNegative, Storage storage) implements Role {
        /// Copies the lists.
        public Stock {
            inflows = List.copyOf(inflows);
            outflows = List.copyOf(outflows);
        }
    }
}
