package org.majorslist.check.link;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.WordList;

/// Countries that a place in a row is told by: "the third largest maker after Colombia and Peru".
public final class RankedBehind {
    private static final int WITHIN = 9;
    private static final WordList BEHIND = WordList.of("after", "behind", "than", "tras", "de", "que");

    private RankedBehind() {}

    /// Whether some countries are named so.
    ///
    /// @param text the text
    /// @param places the countries
    /// @return whether a superlative stands before the word that leads to them
    public static boolean is(Marked text, Mention.Places places) {
        int low = Math.max(text.sentenceStart(places.from()), places.from() - WITHIN);
        for (int i = places.from() - 2; text.in(places.from() - 1, BEHIND) && i >= low; i--) {
            if (text.cue(i, Cue.superlative)) {
                return true;
            }
        }
        return false;
    }
}
