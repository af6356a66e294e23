package org.majorslist.sim.equation;

import org.majorslist.sim.equation.Expression.Name;

/// What may stand in square brackets.
public sealed interface Index {
    /// All elements: `*`.
    record All() implements Index {}

    /// The elements of a sub-range: `*:name`.
    ///
    /// @param dimension the sub-range
    record Within(Name dimension) implements Index {}

    /// Elements from one to another: `a:b`.
    ///
    /// @param from first element
    /// @param to last element
    record Range(Expression from, Expression to) implements Index {}

    /// The element of the dimension that stands in this place of the equation's variable: `@1`.
    ///
    /// @param place from 1
    record Place(int place) implements Index {}

    /// An element, a dimension, or an expression that gives the element's number.
    ///
    /// @param value the expression
    record At(Expression value) implements Index {}
}
