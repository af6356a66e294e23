package org.majorslist.sim.equation;

import java.util.ArrayList;
import java.util.List;

/// Splits an equation into words. Comments in braces are left out.
final class Lexer {
    private static final String TWO = "<> <= >= != == && || // **";
    private static final String ONE = "+-*/^=<>&|!()[],:;'@.%~?";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
            at++;
        } else if (c == '\\' && at + 1 < text.length() && "nr \n\r\t".indexOf(text.charAt(at + 1)) >= 0) {
            at += 2; // an escaped line end
        } else if (c == '{') {
            comment();
        } else if (c == '"') {
            quoted();
        } else if (startsNumber(c)) {
            number();
        } else if (at + 1 < text.length() && !isBlank(at + 1) && TWO.contains(text.substring(at, at + 2))) {
            symbol(2);
        } else if (ONE.indexOf(c) >= 0) {
            symbol(1);
        } else {
            name();
        }
    }

    private boolean isBlank(int place) {
        return Character.isWhitespace(text.charAt(place));
    }

    private boolean startsNumber(char c) {
        boolean pointAndDigit = c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return isDigit(c) || (pointAndDigit && !afterName());
    }

    private boolean afterName() {
        return at > 0 && (isNamePart(text.charAt(at - 1)) || text.charAt(at - 1) == '"');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNamePart(char c) {
        return !Character.isWhitespace(c) && c != '\u00a0' && c != '{' && c != '"' && c != '\\' && ONE.indexOf(c) < 0;
    }

    private void comment() {
        int depth = 0;
        do {
            char c = text.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while (depth > 0 && at < text.length());
        if (depth > 0) {
            throw new EquationFault("the comment that starts with \"{\" has no end", text.length());
        }
    }

    private void quoted() {
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new EquationFault("the name that starts with a quotation mark has no end", start);
        }
        tokens.add(new Token(Token.Kind.QUOTED, text.substring(start + 1, at).replace("\\\"", "\""), start));
        at++;
    }

    private void number() {
        int start = at;
        skipDigits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            skipDigits();
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            exponent();
        }
        if (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
            at = start;
            name(); // a name that starts with a digit, as some element names do
            return;
        }
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(start, at), start));
    }

    private void exponent() {
        int digits = at + 1;
        if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
            digits++;
        }
        if (digits < text.length() && isDigit(text.charAt(digits))) {
            at = digits;
            skipDigits();
        }
    }

    private void skipDigits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private void symbol(int length) {
        tokens.add(new Token(Token.Kind.SYMBOL, text.substring(at, at + length), at));
        at += length;
    }

    private void name() {
        int start = at;
        while (at < text.length() && (isNamePart(text.charAt(at)) || isEscape())) {
            at += isEscape() ? 2 : 1;
        }
        if (at == start) {
            throw new EquationFault("the sign \"" + text.charAt(at) + "\" has no meaning here", at);
        }
        tokens.add(new Token(Token.Kind.NAME, text.substring(start, at), start));
    }

    private boolean isEscape() {
        return text.charAt(at) == '\\' && at + 1 < text.length() && (text.charAt(at + 1) == 'n');
    }
}
