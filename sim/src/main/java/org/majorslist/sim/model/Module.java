package org.majorslist.sim.model;

import java.util.List;

/// A part of a model put into another part.
///
/// @param name name of this use
/// @param part name of the part that is used
/// @param connections which inputs are fed from where
/// @param line line of the file, from 1
public record Module(String name, String part, List<Connection> connections, int line) {
    /// Copies the connections.
    public Module {
        connections = List.copyOf(connections);
    }

    /// An input of a module and the variable that feeds it.
    ///
    /// @param to the input, with or without its module's name before it
    /// @param from the variable that feeds it; a leading full stop means the part around the module
    public record Connection(String to, String from) {}
}
