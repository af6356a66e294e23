package org.majorslist.sim.equation;

/// A word of an equation.
///
/// @param kind what it is
/// @param text as written, without quotes
/// @param at place in the equation, from 0
record Token(Kind kind, String text, int at) {
    enum Kind {
        NUMBER,
        NAME,
        QUOTED,
        SYMBOL,
        END
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }
}
