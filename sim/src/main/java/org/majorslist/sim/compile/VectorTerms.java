package org.majorslist.sim.compile;

import org.majorslist.sim.program.BinaryFunction;
import org.majorslist.sim.program.Term;
import org.majorslist.sim.program.Terms;
import org.majorslist.sim.program.UnaryFunction;

/// Says which terms the Vector API computes with the same bits as scalar code.
final class VectorTerms {
    private VectorTerms() {}

    /// Whether a term itself, its parts aside, has no vector instruction.
    private static boolean isScalarHere(Term term) {
        return switch (term) {
            case Term.Constant c -> false;
            case Term.Slot s -> false;
            case Term.Choice c -> false;
            case Term.Unary u -> isScalar(u.function());
            case Term.Binary b -> isScalar(b.function());
            case Term.Many m -> true;
            case Term.Lookup l -> true;
            case Term.Pick p -> true;
            case Term.Past p -> true;
            case Term.Random r -> true;
            case Term.Held h -> true;
            case Term.Invoke i -> true;
            case Term.Argument a -> true;
        };
    }

    /// Whether all of a term has vector instructions.
    static boolean isVector(Term term) {
        return !isScalarHere(term) && Terms.parts(term).stream().allMatch(VectorTerms::isVector);
    }

    /// How many operations a term has.
    static int operations(Term term) {
        int parts = Terms.parts(term).stream().mapToInt(VectorTerms::operations).sum();
        return term instanceof Term.Slot || term instanceof Term.Constant ? parts : parts + 1;
    }

    private static boolean isScalar(UnaryFunction function) {
        return switch (function) {
            case NEGATE, NOT, ABS, SQRT -> false;
            case INT, TRUNCATE, ROUND, EXP, LN, LOG10, SIN, COS, TAN, ARCSIN, ARCCOS, ARCTAN -> true;
            case SINH, COSH, TANH, GAMMALN, NORMALCDF -> true;
        };
    }

    private static boolean isScalar(BinaryFunction function) {
        return switch (function) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, SAFE_DIVIDE, MIN, MAX -> false;
            case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL, AND, OR -> false;
            case MOD, REMAINDER, POWER -> true;
        };
    }
}
