package org.majorslist.sim.program;

/// Functions of two numbers.
public enum BinaryFunction {
    /// Sum.
    ADD,
    /// Difference.
    SUBTRACT,
    /// Product.
    MULTIPLY,
    /// Quotient, as IEEE arithmetic says.
    DIVIDE,
    /// Quotient, or 0 where the divisor is 0.
    SAFE_DIVIDE,
    /// Remainder with the divisor's sign.
    MOD,
    /// Remainder with the dividend's sign.
    REMAINDER,
    /// Power.
    POWER,
    /// The smaller.
    MIN,
    /// The larger.
    MAX,
    /// 1 if less.
    LESS,
    /// 1 if less or equal.
    AT_MOST,
    /// 1 if greater.
    GREATER,
    /// 1 if greater or equal.
    AT_LEAST,
    /// 1 if equal.
    EQUAL,
    /// 1 if not equal.
    UNEQUAL,
    /// 1 if both are not 0.
    AND,
    /// 1 if one is not 0.
    OR;

    /// Computes the function.
    ///
    /// @param a first operand
    /// @param b second operand
    /// @return the value; NaN or an infinity where IEEE arithmetic says so
    public double apply(double a, double b) {
        return switch (this) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case SAFE_DIVIDE -> Arithmetic.safeDivide(a, b);
            case MOD -> Arithmetic.mod(a, b);
            case REMAINDER -> a % b;
            case POWER -> Elementary.power(a, b);
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case LESS -> a < b ? 1 : 0;
            case AT_MOST -> a <= b ? 1 : 0;
            case GREATER -> a > b ? 1 : 0;
            case AT_LEAST -> a >= b ? 1 : 0;
            case EQUAL -> a == b ? 1 : 0;
            case UNEQUAL -> a != b ? 1 : 0;
            case AND -> a != 0 && b != 0 ? 1 : 0;
            case OR -> a != 0 || b != 0 ? 1 : 0;
        };
    }
}
