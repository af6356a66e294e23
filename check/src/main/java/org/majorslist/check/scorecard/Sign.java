package org.majorslist.check.scorecard;

import org.majorslist.check.words.Token;

/// What a scorecard gives points for, once for each time it stands in or beside a clause.
///
/// @param where in which clause, or near which figure, it stands
/// @param name the beginning of a word with `*` (`certif*`), a whole short word (`not`), what is
///     mentioned (`{place}`, `{year}`), or a concept of words.csv (`of:exam`)
/// @param next the word behind it, likewise, where the sign is a pair; else empty. A pair that
///     begins with `^` tells how the clause opens
record Sign(Where where, String name, String next) {
    /// Where a sign stands: the first three in or beside a clause, the others in or near a figure.
    enum Where {
        /// The one right before the clause weighed.
        before,
        /// The clause weighed.
        in,
        /// The one right behind it.
        behind,
        /// The figure itself.
        figure,
        /// The three words before a figure.
        left,
        /// The three words behind a figure.
        right,
        /// The sentence of a figure, but for the figure.
        sentence,
        /// The sentence before that of a figure.
        earlier
    }

    /// The name of a word: "certify", "certified" and "certification" are all `certif*`.
    ///
    /// @param token a word or a mark
    /// @return how the word begins; `?` for a question mark; empty for other marks
    static String of(Token token) {
        return token.isWord() || token.vocable().reads("?") ? token.vocable().beginning() : "";
    }
}
