package org.majorslist.sim.equation;

import org.majorslist.sim.equation.Expression.InfixOperator;
import org.majorslist.sim.equation.Expression.PrefixOperator;

/// Reads equations (XMILE 1.0, section 3.3): recursive descent, one method a level of precedence.
///
/// From strongest to weakest: brackets, transpose, power (to the right), signs and NOT, times and divide, plus and
/// minus, comparisons, equality, AND, OR, IF. So `-2^2` is -4.
public final class EquationParser {
    /// The longest equation that is read \[characters].
    public static final int LONGEST = 400_000;

    private static final int MOST_OPERATORS = 20_000;

    private final TokenCursor words;
    private final OperandParser operands;
    private int operators;

    private EquationParser(TokenCursor words) {
        this.words = words;
        operands = new OperandParser(words, this::expression);
    }

    /// Reads an equation.
    ///
    /// @param text the right-hand side
    /// @return its tree
    /// @throws EquationFault if it is no equation, or too long or too deep
    public static Expression parse(String text) {
        if (text.length() > LONGEST) {
            throw new EquationFault("the equation is longer than " + LONGEST + " characters", LONGEST);
        }
        var parser = new EquationParser(new TokenCursor(new Lexer(text).tokens()));
        Expression expression = parser.expression();
        if (parser.words.token().kind() != Token.Kind.END) {
            throw parser.words.unexpected("an operator or the end");
        }
        return expression;
    }

    /// Whether an equation holds nothing but blanks and comments.
    ///
    /// @param text the right-hand side
    /// @return true if there is nothing to compute
    public static boolean isEmpty(String text) {
        return text.length() <= LONGEST && new Lexer(text).tokens().getFirst().kind() == Token.Kind.END;
    }

    private Expression expression() {
        words.descend();
        boolean isChoice = words.token().isWord("if") && !words.isCall("if", "then", "else");
        Expression read = isChoice ? conditional() : or();
        words.ascend();
        return read;
    }

    private Expression conditional() {
        words.needWord("if");
        Expression condition = expression();
        words.needWord("then");
        Expression then = expression();
        words.needWord("else");
        return new Expression.Conditional(condition, then, expression());
    }

    private Expression infix(InfixOperator operator, Expression left, Expression right) {
        if (++operators > MOST_OPERATORS) {
            throw new EquationFault(
                    "the equation has more than " + MOST_OPERATORS + " operators",
                    words.token().at());
        }
        return new Expression.Infix(operator, left, right);
    }

    private Expression or() {
        Expression left = and();
        while (words.skipWord("or") || words.skip("||") || words.skip("|")) {
            left = infix(InfixOperator.OR, left, and());
        }
        return left;
    }

    private Expression and() {
        Expression left = equality();
        while (words.skipWord("and") || words.skip("&&") || words.skip("&")) {
            left = infix(InfixOperator.AND, left, equality());
        }
        return left;
    }

    private Expression equality() {
        Expression left = comparison();
        while (true) {
            if (words.skip("=") || words.skip("==")) {
                left = infix(InfixOperator.EQUAL, left, comparison());
            } else if (words.skip("<>") || words.skip("!=")) {
                left = infix(InfixOperator.UNEQUAL, left, comparison());
            } else {
                return left;
            }
        }
    }

    private Expression comparison() {
        Expression left = sum();
        while (true) {
            if (words.skip("<=")) {
                left = infix(InfixOperator.AT_MOST, left, sum());
            } else if (words.skip(">=")) {
                left = infix(InfixOperator.AT_LEAST, left, sum());
            } else if (words.skip("<")) {
                left = infix(InfixOperator.LESS, left, sum());
            } else if (words.skip(">")) {
                left = infix(InfixOperator.GREATER, left, sum());
            } else {
                return left;
            }
        }
    }

    private Expression sum() {
        Expression left = product();
        while (true) {
            if (words.skip("+")) {
                left = infix(InfixOperator.PLUS, left, product());
            } else if (words.skip("-")) {
                left = infix(InfixOperator.MINUS, left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = signed();
        while (true) {
            if (words.skip("*")) {
                left = infix(InfixOperator.TIMES, left, signed());
            } else if (words.skip("//")) {
                left = infix(InfixOperator.SAFE_DIVIDE, left, signed());
            } else if (words.skip("/")) {
                left = infix(InfixOperator.DIVIDE, left, signed());
            } else if (words.skipWord("mod") || words.skip("%")) {
                left = infix(InfixOperator.MOD, left, signed());
            } else {
                return left;
            }
        }
    }

    private Expression signed() {
        words.descend();
        Expression read;
        if (words.skip("-")) {
            read = new Expression.Prefix(PrefixOperator.MINUS, signed());
        } else if (words.skip("+")) {
            read = new Expression.Prefix(PrefixOperator.PLUS, signed());
        } else if (words.skipWord("not") || words.skip("!")) {
            read = new Expression.Prefix(PrefixOperator.NOT, signed());
        } else {
            read = power();
        }
        words.ascend();
        return read;
    }

    private Expression power() {
        Expression base = transposed();
        if (words.skip("^") || words.skip("**")) {
            return infix(InfixOperator.POWER, base, signed());
        }
        return base;
    }

    private Expression transposed() {
        Expression array = operands.operand();
        while (words.skip("'")) {
            array = new Expression.Transposed(array);
        }
        return array;
    }
}
