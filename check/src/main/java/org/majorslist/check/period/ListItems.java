package org.majorslist.check.period;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.TimeWord;

/// The items of lists, each on a line of its own behind a dash or dot.
///
/// @param text the text
record ListItems(Marked text) {
    private static final int LONGEST = 4;

    /// Whether a sentence begins an item.
    boolean is(int sentence) {
        int from = text.from(sentence);
        return from < text.to(sentence) && text.says(from, TimeWord.bullet);
    }

    /// The sentence that begins the first item of the list an item stands in.
    int first(int item) {
        int first = item;
        while (first > 0 && is(line(first - 1))) {
            first = line(first - 1);
        }
        return first;
    }

    /// Whether the line before an item leads in to it: it ends with a colon.
    boolean isAnnounced(int first) {
        int last = first == 0 ? -1 : text.to(first - 1) - 1;
        return last >= 0 && text.reads(last, ":");
    }

    /// The first sentence of the line a sentence stands in.
    private int line(int sentence) {
        int first = sentence;
        while (first > 0 && sentence - first < LONGEST && !text.opensParagraph(first)) {
            first--;
        }
        return first;
    }
}
