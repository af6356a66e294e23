package org.majorslist.sim.model;

import java.util.List;

/// A unit the file defines.
///
/// @param name its name
/// @param equation what it is made of, such as `person/year`; empty for a base unit
/// @param aliases other names
public record UnitDefinition(String name, String equation, List<String> aliases) {
    /// Copies the aliases.
    public UnitDefinition {
        aliases = List.copyOf(aliases);
    }
}
