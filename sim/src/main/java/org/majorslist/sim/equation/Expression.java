package org.majorslist.sim.equation;

import java.util.List;

/// The right-hand side of an equation as a tree, names not yet looked up.
public sealed interface Expression {
    /// A number.
    ///
    /// @param value the number
    record Literal(double value) implements Expression {}

    /// A name: of a variable, a dimension, an element, or a built-in such as TIME.
    ///
    /// @param path the parts between full stops, each in the form of `Names.key`
    record Name(List<String> path) implements Expression {
        /// Copies the path.
        public Name {
            path = List.copyOf(path);
        }

        /// The parts joined by full stops.
        ///
        /// @return such as `module.name`
        public String text() {
            return String.join(".", path);
        }
    }

    /// An array with something in square brackets.
    ///
    /// @param array the array's name
    /// @param indices one index a dimension
    record Subscripted(Name array, List<Index> indices) implements Expression {
        /// Copies the indices.
        public Subscripted {
            indices = List.copyOf(indices);
        }
    }

    /// A function with arguments: built in, a macro, or a graphical function.
    ///
    /// @param function the function's name, or an element of an array of graphical functions
    /// @param arguments in order
    record Call(Expression function, List<Expression> arguments) implements Expression {
        /// Copies the arguments.
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// A sign or NOT.
    ///
    /// @param operator what to do
    /// @param operand to what
    record Prefix(PrefixOperator operator, Expression operand) implements Expression {}

    /// Two operands.
    ///
    /// @param operator what to do
    /// @param left first operand
    /// @param right second operand
    record Infix(InfixOperator operator, Expression left, Expression right) implements Expression {}

    /// IF THEN ELSE.
    ///
    /// @param condition true if not zero
    /// @param then value if true
    /// @param otherwise value if false
    record Conditional(Expression condition, Expression then, Expression otherwise) implements Expression {}

    /// A transposed array.
    ///
    /// @param array the array
    record Transposed(Expression array) implements Expression {}

    /// The operators before an operand.
    enum PrefixOperator {
        /// Changes the sign.
        MINUS,
        /// Changes nothing.
        PLUS,
        /// 1 for zero, else 0.
        NOT
    }

    /// The operators between operands.
    enum InfixOperator {
        /// Power.
        POWER,
        /// Product.
        TIMES,
        /// Quotient.
        DIVIDE,
        /// Quotient, or zero where the divisor is zero.
        SAFE_DIVIDE,
        /// Remainder with the divisor's sign.
        MOD,
        /// Sum.
        PLUS,
        /// Difference.
        MINUS,
        /// Less.
        LESS,
        /// Less or equal.
        AT_MOST,
        /// Greater.
        GREATER,
        /// Greater or equal.
        AT_LEAST,
        /// Equal.
        EQUAL,
        /// Not equal.
        UNEQUAL,
        /// Both true.
        AND,
        /// One true.
        OR
    }
}
