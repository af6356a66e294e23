package org.majorslist.sim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One equation of a variable: of the whole variable, or of some elements of an array.
///
/// @param subscripts one element or dimension name a dimension; empty if the equation holds for all elements
/// @param text the right-hand side as written; empty if there is none
/// @param function the points that the right-hand side is put through; `null` if there are none
/// @param line line of the file, from 1
public record Equation(
        List<String> subscripts, String text, @Nullable GraphicalFunction function, int line) {
    /// Copies the subscripts.
    public Equation {
        subscripts = List.copyOf(subscripts);
    }
}
