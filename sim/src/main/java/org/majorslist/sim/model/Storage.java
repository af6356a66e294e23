package org.majorslist.sim.model;

import java.util.Map;

/// How a stock holds its material.
public sealed interface Storage {
    /// Mixed: any unit may leave next.
    record Reservoir() implements Storage {}

    /// In order of entry, each unit for the same transit time.
    ///
    /// @param options the elements of `<conveyor>`: `len`, `capacity`, `in_limit`, `sample`, `arrest` … with
    ///     their text; attributes as keys too
    record Conveyor(Map<String, String> options) implements Storage {
        /// Copies the options.
        public Conveyor {
            options = Map.copyOf(options);
        }
    }

    /// In order of entry, until something downstream takes it.
    record Queue() implements Storage {}
}
