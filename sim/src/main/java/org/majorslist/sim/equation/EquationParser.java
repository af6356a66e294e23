package org.majorslist.sim.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.majorslist.sim.equation.Expression.InfixOperator;
import org.majorslist.sim.equation.Expression.Name;
import org.majorslist.sim.equation.Expression.PrefixOperator;
import org.majorslist.sim.model.Names;

/// Reads equations (XMILE 1.0, section 3.3): recursive descent, one method a level of precedence.
///
/// From strongest to weakest: brackets, transpose, power (to the right), signs and NOT, times and divide, plus and
/// minus, comparisons, equality, AND, OR, IF. So `-2^2` is -4.
public final class EquationParser {
    /// The longest equation that is read \[characters].
    public static final int LONGEST = 400_000;

    private static final int DEEPEST = 400;
    private static final int MOST_OPERATORS = 20_000;
    private static final Set<String> WORDS = Set.of("and", "or", "not", "mod", "if", "then", "else");

    private final List<Token> tokens;
    private int at;
    private int depth;
    private int operators;

    private EquationParser(List<Token> tokens) {
        this.tokens = tokens;
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
        var parser = new EquationParser(new Lexer(text).tokens());
        Expression expression = parser.expression();
        if (parser.token().kind() != Token.Kind.END) {
            throw parser.unexpected("an operator or the end");
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

    private Token token() {
        return tokens.get(at);
    }

    private EquationFault unexpected(String wanted) {
        String found = token().kind() == Token.Kind.END ? "the equation ends" : "there is \"" + token().text() + "\"";
        return new EquationFault(found + " where " + wanted + " is needed", token().at());
    }

    private boolean skip(String symbol) {
        if (token().is(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    private boolean skipWord(String word) {
        if (token().isWord(word)) {
            at++;
            return true;
        }
        return false;
    }

    private void need(String symbol) {
        if (!skip(symbol)) {
            throw unexpected("\"" + symbol + "\"");
        }
    }

    private Expression expression() {
        if (++depth > DEEPEST) {
            throw new EquationFault("the equation is nested deeper than " + DEEPEST + " levels", token().at());
        }
        Expression read = skipWord("if") ? conditional() : or();
        depth--;
        return read;
    }

    private Expression conditional() {
        Expression condition = expression();
        if (!skipWord("then")) {
            throw unexpected("THEN");
        }
        Expression then = expression();
        if (!skipWord("else")) {
            throw unexpected("ELSE");
        }
        return new Expression.Conditional(condition, then, expression());
    }

    private Expression infix(InfixOperator operator, Expression left, Expression right) {
        if (++operators > MOST_OPERATORS) {
            throw new EquationFault("the equation has more than " + MOST_OPERATORS + " operators", token().at());
        }
        return new Expression.Infix(operator, left, right);
    }

    private Expression or() {
        Expression left = and();
        while (skipWord("or") || skip("||") || skip("|")) {
            left = infix(InfixOperator.OR, left, and());
        }
        return left;
    }

    private Expression and() {
        Expression left = equality();
        while (skipWord("and") || skip("&&") || skip("&")) {
            left = infix(InfixOperator.AND, left, equality());
        }
        return left;
    }

    private Expression equality() {
        Expression left = comparison();
        while (true) {
            if (skip("=") || skip("==")) {
                left = infix(InfixOperator.EQUAL, left, comparison());
            } else if (skip("<>") || skip("!=")) {
                left = infix(InfixOperator.UNEQUAL, left, comparison());
            } else {
                return left;
            }
        }
    }

    private Expression comparison() {
        Expression left = sum();
        while (true) {
            if (skip("<=")) {
                left = infix(InfixOperator.AT_MOST, left, sum());
            } else if (skip(">=")) {
                left = infix(InfixOperator.AT_LEAST, left, sum());
            } else if (skip("<")) {
                left = infix(InfixOperator.LESS, left, sum());
            } else if (skip(">")) {
                left = infix(InfixOperator.GREATER, left, sum());
            } else {
                return left;
            }
        }
    }

    private Expression sum() {
        Expression left = product();
        while (true) {
            if (skip("+")) {
                left = infix(InfixOperator.PLUS, left, product());
            } else if (skip("-")) {
                left = infix(InfixOperator.MINUS, left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = signed();
        while (true) {
            if (skip("*")) {
                left = infix(InfixOperator.TIMES, left, signed());
            } else if (skip("//")) {
                left = infix(InfixOperator.SAFE_DIVIDE, left, signed());
            } else if (skip("/")) {
                left = infix(InfixOperator.DIVIDE, left, signed());
            } else if (skipWord("mod") || skip("%")) {
                left = infix(InfixOperator.MOD, left, signed());
            } else {
                return left;
            }
        }
    }

    private Expression signed() {
        if (++depth > DEEPEST) {
            throw new EquationFault("the equation is nested deeper than " + DEEPEST + " levels", token().at());
        }
        Expression read;
        if (skip("-")) {
            read = new Expression.Prefix(PrefixOperator.MINUS, signed());
        } else if (skip("+")) {
            read = new Expression.Prefix(PrefixOperator.PLUS, signed());
        } else if (skipWord("not") || skip("!")) {
            read = new Expression.Prefix(PrefixOperator.NOT, signed());
        } else {
            read = power();
        }
        depth--;
        return read;
    }

    private Expression power() {
        Expression base = transposed();
        if (skip("^") || skip("**")) {
            return infix(InfixOperator.POWER, base, signed());
        }
        return base;
    }

    private Expression transposed() {
        Expression array = primary();
        while (skip("'")) {
            array = new Expression.Transposed(array);
        }
        return array;
    }

    private Expression primary() {
        Token token = token();
        if (token.kind() == Token.Kind.NUMBER) {
            at++;
            return new Expression.Literal(Double.parseDouble(token.text()));
        }
        if (skip("(")) {
            Expression inner = expression();
            need(")");
            return inner;
        }
        if (token.isWord("if")) {
            return expression();
        }
        if (token.kind() == Token.Kind.QUOTED || isName(token) || token.is(".")) {
            return afterName(name());
        }
        throw unexpected("a number, a name or \"(\"");
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.NAME && !WORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private Expression afterName(Name name) {
        Expression read = name;
        if (skip("[")) {
            read = new Expression.Subscripted(name, indices());
        }
        if (skip("(")) {
            read = new Expression.Call(read, arguments());
        }
        return read;
    }

    /// Reads the parts between full stops; words side by side, as in `VECTOR SORT ORDER(…)`, are one name.
    private Name name() {
        var path = new ArrayList<String>();
        skip(".");
        do {
            path.add(segment());
        } while (skip("."));
        return new Name(path);
    }

    private String segment() {
        Token token = token();
        if (token.kind() == Token.Kind.QUOTED) {
            at++;
            return Names.key(token.text());
        }
        if (!isName(token)) {
            throw unexpected("a name");
        }
        var words = new StringBuilder(token.text());
        at++;
        while (isName(token())) {
            words.append(' ').append(token().text());
            at++;
        }
        return Names.key(words.toString());
    }

    private List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        if (skip(")")) {
            return arguments;
        }
        do {
            arguments.add(token().is("*") ? wildcardArgument() : expression());
        } while (skip(",") || skip(";"));
        need(")");
        return arguments;
    }

    private Expression wildcardArgument() {
        throw unexpected("an argument");
    }

    private List<Index> indices() {
        var indices = new ArrayList<Index>();
        do {
            indices.add(index());
        } while (skip(",") || skip(";"));
        need("]");
        return indices;
    }

    private Index index() {
        if (skip("*")) {
            return skip(":") ? new Index.Within(name()) : new Index.All();
        }
        if (skip("@")) {
            Token place = token();
            if (place.kind() != Token.Kind.NUMBER
                    || place.text().length() > 2
                    || place.text().contains(".")) {
                throw unexpected("the number of a dimension");
            }
            at++;
            return new Index.Place(Integer.parseInt(place.text()));
        }
        Expression first = expression();
        if (skip(":")) {
            return new Index.Range(first, expression());
        }
        return new Index.At(first);
    }
}
