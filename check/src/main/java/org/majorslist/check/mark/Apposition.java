package org.majorslist.check.mark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// What stands between commas behind a country and only tells more of it: "Burma, long a fixture, …", "Mexico, whose
/// own scandal was a year off, …".
final class Apposition {
    private static final int MOST_WORDS = 12;

    private static final ListedWords OPENERS = ListedWords.named("apposition.openers");
    private static final WordList THE = WordList.of("the", "el", "la");
    private static final WordList RELATIVES = WordList.of("that", "which", "who", "whose", "que", "cuyo", "cuya");
    private static final ListedWords RANKS = ListedWords.named("apposition.ranks");

    private Apposition() {}

    /// The token behind its closing comma; -1 if none begins at a token.
    static int behind(Marked text, int comma, int end) {
        if (comma + 2 >= end || !text.token(comma).isMark(",") || !opens(text, comma + 1)) {
            return -1;
        }
        for (int i = comma + 1; i < end && i <= comma + MOST_WORDS; i++) {
            if (text.token(i).isMark(",")) {
                return i + 1;
            }
            if (text.stops(i) || isCountry(text.place(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean opens(Marked text, int i) {
        boolean the = text.in(i, THE) && (isOwner(text, i + 1) || isOwner(text, i + 2) || text.in(i + 2, RELATIVES));
        return the || text.in(i, OPENERS);
    }

    /// Whether a country or region is named; "the world's largest" names none.
    private static boolean isCountry(Mention.@Nullable Places place) {
        return place != null && !place.codes().equals(List.of("WLD"));
    }

    private static boolean isOwner(Marked text, int i) {
        String word = text.norm(i);
        return text.in(i, RANKS) || word.endsWith("'s") || word.endsWith("’s");
    }
}
