package org.majorslist.sim.program;

/// Functions of one number. Transcendental ones are those of [Elementary] and [StrictMath], so that every
/// machine gives the same bits.
public enum UnaryFunction {
    /// Changed sign.
    NEGATE,
    /// 1 for 0, else 0.
    NOT,
    /// Absolute value.
    ABS,
    /// Largest whole number not above (XMILE INT).
    INT,
    /// Whole number towards zero.
    TRUNCATE,
    /// Nearest whole number, halves away from zero.
    ROUND,
    /// Square root.
    SQRT,
    /// Power of e.
    EXP,
    /// Natural logarithm.
    LN,
    /// Decimal logarithm.
    LOG10,
    /// Sine \[argument in radians].
    SIN,
    /// Cosine \[argument in radians].
    COS,
    /// Tangent \[argument in radians].
    TAN,
    /// Inverse sine \[radians].
    ARCSIN,
    /// Inverse cosine \[radians].
    ARCCOS,
    /// Inverse tangent \[radians].
    ARCTAN,
    /// Hyperbolic sine.
    SINH,
    /// Hyperbolic cosine.
    COSH,
    /// Hyperbolic tangent.
    TANH,
    /// Logarithm of the gamma function.
    GAMMALN,
    /// Distribution function of the standard normal.
    NORMALCDF;

    /// Computes the function.
    ///
    /// @param x the operand
    /// @return the value; NaN or an infinity where IEEE arithmetic says so
    public double apply(double x) {
        return switch (this) {
            case NEGATE -> -x;
            case NOT -> Arithmetic.not(x);
            case ABS -> Math.abs(x);
            case INT -> Math.floor(x);
            case TRUNCATE -> Arithmetic.truncate(x);
            case ROUND -> Arithmetic.round(x);
            case SQRT -> Math.sqrt(x);
            case EXP -> Elementary.exp(x);
            case LN -> Elementary.ln(x);
            case LOG10 -> StrictMath.log10(x);
            case SIN -> StrictMath.sin(x);
            case COS -> StrictMath.cos(x);
            case TAN -> StrictMath.tan(x);
            case ARCSIN -> StrictMath.asin(x);
            case ARCCOS -> StrictMath.acos(x);
            case ARCTAN -> StrictMath.atan(x);
            case SINH -> StrictMath.sinh(x);
            case COSH -> StrictMath.cosh(x);
            case TANH -> StrictMath.tanh(x);
            case GAMMALN -> Special.logGamma(x);
            case NORMALCDF -> Special.normalDistribution(x);
        };
    }
}
