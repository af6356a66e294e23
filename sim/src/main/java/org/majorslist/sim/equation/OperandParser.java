package org.majorslist.sim.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.majorslist.sim.equation.Expression.Name;
import org.majorslist.sim.model.Names;

/// Reads what stands between operators: numbers, brackets, names, subscripts and calls.
final class OperandParser {
    private static final Set<String> WORDS = Set.of("and", "or", "not", "mod", "if", "then", "else");

    /// Functions whose names are, or hold, words of the language: Vensim's, and MOD, AND and OR before a bracket.
    private static final List<List<String>> WORD_CALLS = List.of(
            List.of("if", "then", "else"),
            List.of("sample", "if", "true"),
            List.of("mod"),
            List.of("and"),
            List.of("or"));

    private final TokenCursor words;
    private final Supplier<Expression> expression;

    /// @param words the equation
    /// @param expression reads a whole expression
    OperandParser(TokenCursor words, Supplier<Expression> expression) {
        this.words = words;
        this.expression = expression;
    }

    /// Reads a number, a bracket, or a name with what follows it.
    Expression operand() {
        Token token = words.token();
        if (token.kind() == Token.Kind.NUMBER) {
            words.skipMany(1);
            return new Expression.Literal(Double.parseDouble(token.text()));
        }
        if (words.skip("(")) {
            Expression inner = expression.get();
            words.need(")");
            return inner;
        }
        for (List<String> call : WORD_CALLS) {
            if (words.isCall(call.toArray(String[]::new))) {
                words.skipMany(call.size() + 1);
                return new Expression.Call(new Name(List.of(String.join("_", call))), arguments());
            }
        }
        if (token.isWord("if")) {
            return expression.get();
        }
        if (token.kind() == Token.Kind.QUOTED || isName(token) || token.is(".")) {
            return afterName(name());
        }
        throw words.unexpected("a number, a name or \"(\"");
    }

    private static boolean isName(Token token) {
        return token.kind() == Token.Kind.NAME && !WORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private Expression afterName(Name name) {
        Expression read = name;
        if (words.skip("[")) {
            read = new Expression.Subscripted(name, indices());
        }
        if (words.skip("(")) {
            read = new Expression.Call(read, arguments());
        }
        return read;
    }

    /// Reads the parts between full stops; words side by side, as in `VECTOR SORT ORDER(…)`, are one name.
    private Name name() {
        var path = new ArrayList<String>();
        words.skip(".");
        do {
            path.add(segment());
        } while (words.skip("."));
        return new Name(path);
    }

    private String segment() {
        Token token = words.token();
        if (token.kind() == Token.Kind.QUOTED) {
            words.skipMany(1);
            return Names.key(token.text());
        }
        if (!isName(token)) {
            throw words.unexpected("a name");
        }
        var name = new StringBuilder(token.text());
        words.skipMany(1);
        while (isName(words.token())) {
            name.append(' ').append(words.token().text());
            words.skipMany(1);
        }
        return Names.key(name.toString());
    }

    private List<Expression> arguments() {
        var arguments = new ArrayList<Expression>();
        if (words.skip(")")) {
            return arguments;
        }
        do {
            arguments.add(words.token().is("*") ? wildcardArgument() : expression.get());
        } while (words.skip(",") || words.skip(";"));
        words.need(")");
        return arguments;
    }

    private Expression wildcardArgument() {
        throw words.unexpected("an argument");
    }

    private List<Index> indices() {
        var indices = new ArrayList<Index>();
        do {
            indices.add(index());
        } while (words.skip(",") || words.skip(";"));
        words.need("]");
        return indices;
    }

    private Index index() {
        if (words.skip("*")) {
            return words.skip(":") ? new Index.Within(name()) : new Index.All();
        }
        if (words.skip("@")) {
            Token place = words.token();
            if (place.kind() != Token.Kind.NUMBER
                    || place.text().length() > 2
                    || place.text().contains(".")) {
                throw words.unexpected("the number of a dimension");
            }
            words.skipMany(1);
            return new Index.Place(Integer.parseInt(place.text()));
        }
        Expression first = expression.get();
        if (words.skip(":")) {
            return new Index.Range(first, expression.get());
        }
        return new Index.At(first);
    }
}
