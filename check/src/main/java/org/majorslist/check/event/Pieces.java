package org.majorslist.check.event;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.ListedWords;

/// The pieces of a sentence between commas, conjunctions and words such as "when" and "that": within one, a happening
/// and its time stand together.
final class Pieces {
    private static final ListedWords CUTS = ListedWords.named("pieces.cuts");

    private final Marked text;

    Pieces(Marked text) {
        this.text = text;
    }

    /// First token of the piece a token stands in; the word that opens it belongs to it, a mark does not.
    int from(int at) {
        int low = text.sentenceStart(at);
        int i = at;
        while (i > low && !cuts(i)) {
            i--;
        }
        return i < at && cuts(i) && !text.token(i).isWord() ? i + 1 : i;
    }

    /// Behind the last token of the piece a token stands in.
    int to(int at) {
        int high = text.sentenceEnd(at);
        int i = at + 1;
        while (i < high && !cuts(i)) {
            i++;
        }
        return Math.min(i, high);
    }

    /// A mark within a date cuts nothing: "March 1, 1996".
    private boolean cuts(int i) {
        if (!text.in(i, CUTS)) {
            return false;
        }
        for (int k = i; k > i - DATE && k >= text.sentenceStart(i); k--) {
            Mention.Date date = text.date(k);
            if (date != null && date.to() > i) {
                return false;
            }
        }
        return true;
    }

    private static final int DATE = 6; // tokens
}
