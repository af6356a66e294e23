package org.majorslist.sim.model;

import java.util.List;

/// A function the file defines itself, possibly with stocks inside (XMILE 1.0, section 4.8).
///
/// @param name the function's name
/// @param parameters names of the parameters
/// @param defaults the equation of each parameter's default; empty where there is none
/// @param result the equation of the result
/// @param body variables inside; empty for a plain expression
/// @param line line of the file, from 1
public record Macro(
        String name, List<String> parameters, List<String> defaults, String result, ModelPart body, int line) {
    /// Copies the parameters.
    public Macro {
        parameters = List.copyOf(parameters);
        defaults = List.copyOf(defaults);
    }
}
