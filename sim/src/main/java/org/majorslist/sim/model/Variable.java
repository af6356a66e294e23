package org.majorslist.sim.model;

import java.util.List;

/// A variable as the file declares it.
///
/// @param name as written
/// @param role stock, flow, auxiliary or table
/// @param dimensions names of the dimensions of an array, in order; empty for a single number
/// @param equations one for all elements, or several for some elements each
/// @param units the unit as written; empty if none is given
/// @param documentation the text of `<doc>`; empty if there is none
/// @param line line of the file, from 1
public record Variable(
        String name,
        Role role,
        List<String> dimensions,
        List<Equation> equations,
        String units,
        String documentation,
        int line) {
    /// Copies the lists.
    public Variable {
        dimensions = List.copyOf(dimensions);
        equations = List.copyOf(equations);
    }

    /// The same variable with other equations.
    ///
    /// @param others the equations
    /// @return a variable
    public Variable withEquations(List<Equation> others) {
        return new Variable(name, role, dimensions, others, units, documentation, line);
    }
}
