package org.majorslist.check.standing;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// Whether a sentence tells of any country whatever: "any country found to have failed", "only a country singled out".
public final class AnyCountry {
    private static final int BETWEEN = 2;
    private static final ListedWords ANY = ListedWords.named("any_country.any");
    private static final WordList COUNTRY =
            WordList.of("country", "government", "nation", "state", "countries", "pais", "gobierno", "nacion");

    private static final ListedWords THOSE = ListedWords.named("any_country.those");
    private static final WordList WHO = WordList.of("who", "that", "que");
    private static final ListedWords FOUND = ListedWords.named("any_country.found");

    private static final ListedWords OBLIGES = ListedWords.named("any_country.obliges");
    private static final WordList PRESIDENT = WordList.of("president", "presidente");

    private static final int FOUND_WITHIN = 8;

    private AnyCountry() {}

    /// "Those found to have", "those that have", "those it accuses of having": told of nobody.
    ///
    /// @param text the text
    /// @param token where what they did begins
    /// @return true if it is so
    public static boolean found(Marked text, int token) {
        int low = Math.max(text.sentenceStart(token), token - FOUND_WITHIN);
        for (int i = token - 1; i >= low; i--) {
            boolean those = text.in(i, THOSE);
            boolean spanish = text.reads(i, "los") || text.reads(i, "las");
            if (those) {
                return i < token - 1 && (!spanish || text.in(i + 1, WHO));
            }
            boolean between =
                    text.in(i, FOUND) || text.in(i, WHO) || !text.token(i).isWord();
            if (!between || text.reads(i, ",")) {
                return false;
            }
        }
        return false;
    }

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

    /// "The law required the president to … until he had certified that they were cooperating": what the president has
    /// to do is told of nobody, unless the sentence names a country.
    ///
    /// @param text the text
    /// @param token where what is to be done begins
    /// @return true if it is so
    public static boolean isDuty(Marked text, int token) {
        boolean duty = false;
        for (int i = text.sentenceStart(token); i < text.sentenceEnd(token); i++) {
            Mention.Places place = text.place(i);
            if (place != null && !place.codes().contains("USA")) {
                return false;
            }
            duty |= i < token && text.in(i, OBLIGES) && (text.in(i + 2, PRESIDENT) || text.in(i - 1, PRESIDENT));
        }
        return duty;
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
