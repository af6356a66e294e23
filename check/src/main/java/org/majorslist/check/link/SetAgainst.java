package org.majorslist.check.link;

import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.TimeWord;

/// Figures set against the one just before them, and changes between the two: "185,000 hectares in 2000 against 214,800
/// in 1995, a fall of 14 percent". They are of the same place where none is named between.
///
/// @param text the text
record SetAgainst(Marked text) {
    private static final int WITHIN = 8;

    /// Whether a claim goes so with a figure before it.
    ///
    /// @param found the claim
    /// @param before behind the figure
    boolean is(Found found, int before) {
        if (before < text.sentenceStart(found.from()) || found.from() - before > WITHIN) {
            return false;
        }
        boolean against = found.type() == ClaimType.change;
        for (int i = before; i < found.to(); i++) {
            if (text.place(i) != null || text.reads(i, ";")) {
                return false;
            }
            against |= text.says(i, TimeWord.base);
        }
        return against;
    }
}
