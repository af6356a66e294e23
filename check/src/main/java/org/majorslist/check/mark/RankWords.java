package org.majorslist.check.mark;

import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;

/// Words that rank a figure, such as "lowest": a start or a length of time behind one tells for how long nothing was
/// like it, not how long something took.
public final class RankWords {
    private static final int START_WITHIN = 4;
    private static final int LENGTH_WITHIN = 8;
    private static final ListedWords RANKS = ListedWords.named("rank_words.ranks");
    private static final ListedWords RANKS_OF_MOVES = ListedWords.named("rank_words.ranks_of_moves");

    private RankWords() {}

    /// Whether a word makes a rank: "lowest", "récord".
    ///
    /// @param text a text
    /// @param i index of the token; none outside the text makes a rank
    /// @return whether it is such a word
    public static boolean is(Marked text, int i) {
        return text.in(i, RANKS);
    }

    /// "The first fall in six years", "la cifra más alta en 16 años": the length just behind belongs to the rank.
    ///
    /// @param text a text
    /// @param length index of the first token of the length
    /// @return whether a word for a rank stands close before it, with no figure between
    public static boolean leadToLength(Marked text, int length) {
        int floor = Math.max(text.sentenceStart(length), length - LENGTH_WITHIN);
        for (int i = length - 1; i >= floor && text.token(i).isWord() && text.quantity(i) == null; i--) {
            if (is(text, i) || text.in(i, RANKS_OF_MOVES)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word for a rank stands just before the "since" of a start, as in "the lowest since 2018".
    static boolean leadTo(Marked text, Date start) {
        int first = text.sentenceStart(start.from());
        int floor = Math.max(first, start.from() - DateRoles.SINCE_WITHIN);
        int since = start.from() - 1;
        while (since > floor && !text.says(since, TimeWord.since)) {
            since--;
        }
        for (int i = since; i >= Math.max(first, since - START_WITHIN); i--) {
            if (is(text, i)) {
                return true;
            }
        }
        return false;
    }
}
