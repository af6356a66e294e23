package org.majorslist.check.period;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Cue;

/// Whether a text says of a president, right beside the name, that he governs.
final class InPower {
    private static final int WITH_WITHIN = 4;
    private static final int BEHIND_WITHIN = 6;

    private InPower() {}

    /// "President X's leadership", "with X in power".
    static boolean led(Marked text, int name) {
        return (text.reads(name + 1, "'s") && text.reads(name + 2, "leadership"))
                || inPower(text, name)
                || with(text, name);
    }

    /// "Con X la coca creció", "se duplicó con X": at the head of the sentence, or right behind a multiple.
    private static boolean with(Marked text, int name) {
        boolean with = text.reads(name - 1, "con") && text.sentence(name - 1) == text.sentence(name);
        return with
                && (name - 1 == text.sentenceStart(name)
                        || text.quantity(name - 2) != null
                        || text.number(name - 2) != null);
    }

    private static boolean inPower(Marked text, int name) {
        boolean with = false;
        for (int i = name - 1;
                i >= Math.max(text.sentenceStart(name), name - WITH_WITHIN)
                        && text.token(i).isWord();
                i--) {
            with |= text.reads(i, "with") || text.reads(i, "con");
        }
        int end = Math.min(text.sentenceEnd(name), name + BEHIND_WITHIN);
        for (int i = name + 1; with && i < end && (text.token(i).isWord() || text.reads(i, ",")); i++) {
            if (text.cue(i, Cue.office)) {
                return true;
            }
        }
        return false;
    }
}
