package org.majorslist.check.figure;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;

/// A part of something that is there no more: "a third of the bushes are gone", "seven of every ten
/// have disappeared", "se han perdido dos tercios de los cultivos". It tells a fall, not what
/// something is a share of.
final class Losses {
    private static final ListedWords GONE = ListedWords.named("losses.gone");
    private static final ListedWords TAKEN = ListedWords.named("losses.taken");
    private static final ListedWords WHO = ListedWords.named("losses.who");
    private static final int GONE_WITHIN = 8;
    private static final int TAKEN_WITHIN = 3;

    private Losses() {}

    /// The fall; `null` if the figure tells none.
    static @Nullable Change of(Marked text, Mention.Quantity quantity) {
        if (!quantity.unit().equals("percent") && !quantity.kind().equals("share")) {
            return null;
        }
        int word = gone(text, quantity);
        word = word < 0 ? taken(text, quantity.from()) : word;
        return word < 0 ? null : new Change(-1, true, "\"" + text.norm(word) + "\" beside it");
    }

    private static int gone(Marked text, Mention.Quantity quantity) {
        int end = Math.min(text.sentenceEnd(quantity.from()), quantity.to() + GONE_WITHIN);
        for (int i = quantity.to(); i < end; i++) {
            if (text.in(i, GONE) && !text.cue(i - 1, Cue.the)) {
                return i;
            }
            boolean clause = !text.token(i).isWord() || text.in(i, WHO);
            if (clause || text.quantity(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    private static int taken(Marked text, int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - TAKEN_WITHIN); i--) {
            if (text.in(i, TAKEN)) {
                return i;
            }
            if (Change.sign(text, i) > 0 || !text.token(i).isWord() || text.quantity(i) != null) {
                return -1;
            }
        }
        return -1;
    }
}
