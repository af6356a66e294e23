package org.majorslist.check.words;

/// What a character is to the tokenizer, looked up in a table for those that Western texts are made of.
public final class CharKind {
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte BLANK = 3;
    static final byte HYPHEN = 4;
    static final byte QUOTE = 5;
    static final byte APOSTROPHE = 6;
    /// An accent that stands behind its letter; part of a word, a mark by itself.
    static final byte ACCENT = 7;
    static final byte OTHER = 0;

    private static final String QUOTES = "\"“”„«»‘`´";
    private static final String HYPHENS = "-‐‑–—−";
    private static final byte[] TABLE = table();
    private static final byte[] SMALL = small();

    private CharKind() {}

    static byte of(char c) {
        return c < TABLE.length ? TABLE[c] : read(c);
    }

    static boolean isLetter(char c) {
        return of(c) == LETTER;
    }

    /// Whether a character is one of the ten digits of Western texts.
    ///
    /// @param c the character
    /// @return whether it is 0 to 9
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A letter of ASCII as a small letter; 0 for any other character.
    static byte small(char c) {
        return c < SMALL.length ? SMALL[c] : 0;
    }

    private static byte[] small() {
        byte[] small = new byte[128];
        for (char c = 'a'; c <= 'z'; c++) {
            small[c] = (byte) c;
            small[Character.toUpperCase(c)] = (byte) c;
        }
        return small;
    }

    private static byte[] table() {
        byte[] table = new byte[0x2100]; // Latin to general punctuation: 8 KB
        for (char c = 0; c < table.length; c++) {
            table[c] = read(c);
        }
        return table;
    }

    private static byte read(char c) {
        if (Character.isLetter(c)) {
            return LETTER;
        }
        if (isDigit(c)) {
            return DIGIT;
        }
        if (HYPHENS.indexOf(c) >= 0) {
            return HYPHEN;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff') {
            return BLANK;
        }
        if (c == '\'' || c == '’') {
            return APOSTROPHE;
        }
        if (QUOTES.indexOf(c) >= 0) {
            return QUOTE;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? ACCENT : OTHER;
    }
}
