package org.majorslist.sim.model;

import java.util.List;

/// A function given by points (XMILE 1.0, section 3.1.4).
///
/// @param kind what happens between and beyond the points
/// @param xs places of the points, ascending
/// @param ys values at the points, as many as `xs`
public record GraphicalFunction(Kind kind, List<Double> xs, List<Double> ys) {
    /// Copies the points.
    public GraphicalFunction {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
    }

    /// The three kinds of the standard.
    public enum Kind {
        /// Linear between the points, constant beyond them.
        CONTINUOUS,
        /// Linear between the points and on beyond them.
        EXTRAPOLATE,
        /// A step at each point, constant beyond them.
        DISCRETE
    }
}
