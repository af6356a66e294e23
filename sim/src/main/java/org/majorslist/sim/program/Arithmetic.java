package org.majorslist.sim.program;

/// The arithmetic of XMILE where it differs from Java's; called by the interpreter and by generated code.
public final class Arithmetic {
    private Arithmetic() {}

    /// 1 for 0, else 0.
    ///
    /// @param x a truth value
    /// @return its opposite
    public static double not(double x) {
        return x == 0 ? 1 : 0;
    }

    /// The whole number towards zero.
    ///
    /// @param x any number
    /// @return `x` without its fraction
    public static double truncate(double x) {
        return x < 0 ? Math.ceil(x) : Math.floor(x);
    }

    /// The nearest whole number, halves away from zero.
    ///
    /// @param x any number
    /// @return a whole number
    public static double round(double x) {
        return x < 0 ? -Math.floor(-x + 0.5) : Math.floor(x + 0.5);
    }

    /// A quotient that is 0 where the divisor is 0 (`//` and SAFEDIV).
    ///
    /// @param a dividend
    /// @param b divisor
    /// @return `a / b`, or 0
    public static double safeDivide(double a, double b) {
        return b == 0 ? 0 : a / b;
    }

    /// The remainder with the divisor's sign (XMILE 1.0, section 3.3.1), so that -1 MOD 3 is 2.
    ///
    /// @param a dividend
    /// @param b divisor
    /// @return `a - b × floor(a / b)`, computed without overflow; NaN for a divisor of 0
    public static double mod(double a, double b) {
        double remainder = a % b;
        return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
    }
}
