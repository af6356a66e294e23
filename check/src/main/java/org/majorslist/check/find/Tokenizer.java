package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.find.Token.Kind;

/// Cuts a text into tokens in one pass, each character looked at a bounded number of times.
final class Tokenizer {
    private static final String QUOTES = "\"“”„«»‘`´";
    private static final String HYPHENS = "-‐‑–—−";
    private static final List<String> UNITED_STATES = List.of("EE. UU.", "EE.UU.", "E.U.A.", "EE UU");
    private static final int LONGEST_WORD = 80;

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean hyphen;

    private Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /// All tokens of a text; white space and hyphens are left out.
    static List<Token> tokens(String text, Lexicon lexicon) {
        return new Tokenizer(text, lexicon).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                word();
            } else if (isDigit(c)) {
                number();
            } else if (HYPHENS.indexOf(c) >= 0) {
                hyphen(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
                at++;
                hyphen = false;
            } else {
                mark(c);
            }
        }
        return tokens;
    }

    private void hyphen(char c) {
        boolean tied = at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at + 1));
        if (tied) {
            hyphen = true;
            at++;
        } else if (c == '-' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            add(at, at + 1, "-", Kind.MARK);
        } else {
            add(at, at + 1, "–", Kind.MARK);
        }
    }

    private void mark(char c) {
        boolean apostrophe = c == '\'' || c == '’';
        if (apostrophe && at > 0 && Character.isLetter(text.charAt(at - 1)) && possessive()) {
            add(at, at + 2, "'s", Kind.WORD);
        } else if (apostrophe || QUOTES.indexOf(c) >= 0) {
            add(at, at + 1, "\"", Kind.QUOTE);
        } else {
            add(at, at + 1, String.valueOf(c), Kind.MARK);
        }
    }

    private boolean possessive() {
        boolean s = at + 1 < text.length() && text.charAt(at + 1) == 's';
        return s && (at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private void word() {
        int start = at;
        if (abbreviation()) {
            return;
        }
        while (at < text.length() && at - start < LONGEST_WORD && inWord(at)) {
            at++;
        }
        Vocable vocable = lexicon.written(text, start, at);
        if (vocable == null) {
            vocable = lexicon.of(country(text.substring(start, at)));
            lexicon.remember(text, start, at, vocable);
        }
        add(start, at, vocable, Kind.WORD);
    }

    private boolean inWord(int i) {
        char c = text.charAt(i);
        if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '’';
        return apostrophe
                && i + 2 < text.length()
                && text.charAt(i + 1) == 't'
                && !Character.isLetter(text.charAt(i + 2));
    }

    /// Reads `U.S.`, `a.m.`, `EE.UU.`, `EE. UU.` as one token.
    private boolean abbreviation() {
        for (String known : UNITED_STATES) {
            if (text.charAt(at) == 'E' && text.startsWith(known, at)) {
                add(at, at + known.length(), "ee.uu.", Kind.WORD);
                return true;
            }
        }
        int i = at;
        while (i + 1 < text.length()
                && i - at < 12
                && Character.isLetter(text.charAt(i))
                && text.charAt(i + 1) == '.') {
            i += 2;
        }
        boolean more = i < text.length() && Character.isLetter(text.charAt(i));
        if (i - at < 4 || more) {
            return false;
        }
        String raw = Fold.fold(text.substring(at, i));
        add(at, i, raw, Kind.WORD);
        return true;
    }

    private static String country(String raw) {
        return switch (raw) {
            case "US", "USA" -> "u.s.";
            case "UN" -> "u.n.";
            case "EEUU" -> "ee.uu.";
            default -> Fold.fold(raw);
        };
    }

    private void number() {
        int start = at;
        while (at < text.length() && (isDigit(text.charAt(at)) || separator(at))) {
            at++;
        }
        add(start, at, text.substring(start, at), Kind.NUMBER);
    }

    private boolean separator(int i) {
        char c = text.charAt(i);
        boolean known = c == '.' || c == ',' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
        if (!known || i + 1 >= text.length() || !isDigit(text.charAt(i + 1))) {
            return false;
        }
        return c == '.' || c == ',' || threeDigitsFollow(i + 1);
    }

    private boolean threeDigitsFollow(int i) {
        return i + 2 < text.length()
                && isDigit(text.charAt(i + 1))
                && isDigit(text.charAt(i + 2))
                && (i + 3 >= text.length() || !isDigit(text.charAt(i + 3)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void add(int from, int to, String norm, Kind kind) {
        add(from, to, lexicon.of(norm), kind);
    }

    private void add(int from, int to, Vocable vocable, Kind kind) {
        tokens.add(new Token(from, to, vocable, kind, hyphen));
        hyphen = false;
        at = to;
    }
}
