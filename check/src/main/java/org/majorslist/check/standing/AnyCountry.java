package org.majorslist.check.standing;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.WordList;

/// Whether a sentence tells of any country whatever: "any country found to have failed", "only a country singled out".
public final class AnyCountry {
    private static final int BETWEEN = 2;
    private static final WordList ANY =
            WordList.of("a", "any", "each", "every", "un", "cualquier", "cada", "all", "todo");
    private static final WordList COUNTRY =
            WordList.of("country", "government", "nation", "state", "countries", "pais", "gobierno", "nacion");

    private AnyCountry() {}

    /// Whether such words stand in a sentence before one of its tokens.
    ///
    /// @param apart how many words may stand between: "any listed country"
    static boolean before(Marked text, int token, int apart) {
        for (int i = text.sentenceStart(token); i + 1 < token; i++) {
            for (int k = i + 1; text.in(i, ANY) && k <= Math.min(token - 1, i + 1 + apart); k++) {
                if (text.in(k, COUNTRY)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether such words lead to a standing.
    ///
    /// @param text the marked text
    /// @param token the first of the words
    /// @return true if they do
    public static boolean leadsTo(Marked text, int token) {
        return before(text, token, BETWEEN);
    }
}
