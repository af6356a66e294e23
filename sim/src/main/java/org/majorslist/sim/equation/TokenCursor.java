package org.majorslist.sim.equation;

import java.util.List;

/// A place in the words of an equation.
final class TokenCursor {
    private static final int DEEPEST = 400;

    private final List<Token> tokens;
    private int at;
    private int depth;

    TokenCursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// The word that comes next.
    Token token() {
        return tokens.get(at);
    }

    /// Whether these words come next, and then an opening bracket.
    boolean isCall(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).isWord(words[i])) {
                return false;
            }
        }
        return at + words.length < tokens.size()
                && tokens.get(at + words.length).is("(");
    }

    void skipMany(int count) {
        at += count;
    }

    boolean skip(String symbol) {
        if (token().is(symbol)) {
            at++;
            return true;
        }
        return false;
    }

    boolean skipWord(String word) {
        if (token().isWord(word)) {
            at++;
            return true;
        }
        return false;
    }

    void need(String symbol) {
        if (!skip(symbol)) {
            throw unexpected("\"" + symbol + "\"");
        }
    }

    void needWord(String word) {
        if (!skipWord(word)) {
            throw unexpected(word.toUpperCase(java.util.Locale.ROOT));
        }
    }

    EquationFault unexpected(String wanted) {
        String found = token().kind() == Token.Kind.END ? "the equation ends" : "there is \"" + token().text() + "\"";
        return new EquationFault(found + " where " + wanted + " is needed", token().at());
    }

    /// Goes one level deeper.
    void descend() {
        if (++depth > DEEPEST) {
            throw new EquationFault("the equation is nested deeper than " + DEEPEST + " levels", token().at());
        }
    }

    void ascend() {
        depth--;
    }
}
