package org.majorslist.check.figure;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;

/// Whether a change or a level is only foreseen or wished: "Congress will want to cut aid by half", "podría caer 20 %".
final class Foreseen {
    private static final ListedWords STOPS = ListedWords.named("foreseen.stops");
    private static final int WITHIN = 7;
    private static final int COULD_WITHIN = 5;

    private final Marked text;

    Foreseen(Marked text) {
        this.text = text;
    }

    /// Whether the clause before a relative figure looks ahead.
    boolean change(Mention.Quantity quantity) {
        return said(quantity, Cue.foreseen) || could(quantity);
    }

    /// "Could go up by half"; "what the country could make grew by half" tells what happened.
    private boolean could(Mention.Quantity quantity) {
        int floor = Math.max(text.sentenceStart(quantity.from()), quantity.from() - COULD_WITHIN);
        for (int i = quantity.from() - 1; i >= floor && !text.in(i, STOPS); i--) {
            if (text.reads(i, "could")) {
                return text.cue(i + 1, Cue.level_verb) || text.reads(i + 1, "go") || Change.sign(text, i + 1) != 0;
            }
        }
        return false;
    }

    /// Whether the clause before a figure expects it: "is expected to reach 7 percent", "prevé para este año 289
    /// millones".
    boolean level(Mention.Quantity quantity) {
        return said(quantity, Cue.expected);
    }

    private boolean said(Mention.Quantity quantity, Cue cue) {
        int floor = Math.max(text.sentenceStart(quantity.from()), quantity.from() - WITHIN);
        for (int i = quantity.from() - 1; i >= floor; i--) {
            if (text.cue(i, cue)) {
                return true;
            }
            if (text.in(i, STOPS) || text.number(i) != null) {
                return false;
            }
        }
        return false;
    }
}
