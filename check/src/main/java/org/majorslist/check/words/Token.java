package org.majorslist.check.words;

/// A word, a number or a mark of a text.
///
/// @param start first character, in UTF-16 units
/// @param end behind the last character
/// @param vocable the word in lower case without accents; `u.s.`, `u.n.` and `ee.uu.` in one spelling each
/// @param kind what it is
/// @param hyphenBefore whether a hyphen or dash ties it to the token before
public record Token(int start, int end, Vocable vocable, Kind kind, boolean hyphenBefore) {
    /// Kinds of tokens.
    public enum Kind {
        /// Letters.
        WORD,
        /// Digits with their separators.
        NUMBER,
        /// A quotation mark; patterns look through it.
        QUOTE,
        /// Any other mark.
        MARK
    }

    /// The word, folded.
    ///
    /// @return the word in lower case without accents; for a number its digits with what parts them,
    ///     for a mark the mark
    public String norm() {
        return vocable.norm();
    }

    /// Whether this is a certain mark; a quotation mark never is.
    ///
    /// @param mark the mark, such as a comma
    /// @return whether it is that mark
    public boolean isMark(String mark) {
        return kind == Kind.MARK && vocable.reads(mark);
    }

    /// Whether this is a word, made of letters.
    ///
    /// @return whether its kind is a word
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /// Whether this is a number written in digits.
    ///
    /// @return whether its kind is a number
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
