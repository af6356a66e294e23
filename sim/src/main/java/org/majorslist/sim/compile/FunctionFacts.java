package org.majorslist.sim.compile;

import java.util.Locale;
import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.UnaryFunction;

/// What those who write code need to know of the functions in it.
final class FunctionFacts {
    private FunctionFacts() {}

    /// The name of the Java method that computes a function.
    static String methodName(UnaryFunction function) {
        return switch (function) {
            case ARCSIN -> "asin";
            case ARCCOS -> "acos";
            case ARCTAN -> "atan";
            case EXP,
                    LN,
                    LOG10,
                    SIN,
                    COS,
                    TAN,
                    SINH,
                    COSH,
                    TANH,
                    NEGATE,
                    NOT,
                    ABS,
                    INT,
                    TRUNCATE,
                    ROUND,
                    SQRT,
                    GAMMALN -> function.name().toLowerCase(Locale.ROOT);
            case NORMALCDF -> "normalDistribution";
        };
    }

    /// Whether a function gives nothing but 1 for true and 0 for false.
    static boolean isTruth(BinaryFunction function) {
        return switch (function) {
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR -> true;
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, SAFE_DIVIDE, MOD, REMAINDER, POWER, MIN, MAX -> false;
        };
    }
}
