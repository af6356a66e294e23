package org.majorslist.sim.model;

import java.util.List;

/// One `<model>` of a file: the main one, or one that modules use.
///
/// @param name empty for the main part
/// @param variables stocks, flows, auxiliaries and tables, in the order of the file
/// @param modules uses of other parts
public record ModelPart(String name, List<Variable> variables, List<Module> modules) {
    /// Copies the lists.
    public ModelPart {
        variables = List.copyOf(variables);
        modules = List.copyOf(modules);
    }
}
