package org.majorslist.check.legal;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordList;

/// Whether a text denies what the law does: by a word before the deed, by "nothing", or by "no" before the thing.
final class LawDenials {
    private static final int DENIED_WITHIN = 7;
    private static final WordList NOTHING = WordList.of("nothing", "nada");

    private static final ListedWords PASSED = ListedWords.named("law_denials.passed");
    private static final WordList WITHOUT = WordList.of("without", "sin", "nothing", "nada");
    private static final WordList NOTHING_DENIED = WordList.of("otherwise", "obstante", "embargo");

    private final Marked text;
    private final LawParts parts;

    LawDenials(Marked text, LawParts parts) {
        this.text = text;
        this.parts = parts;
    }

    /// Whether a word is "nothing".
    boolean nothing(int i) {
        return text.in(i, NOTHING);
    }

    /// Whether a word may stand between a denial and what it denies.
    boolean passed(int i) {
        return text.in(i, PASSED);
    }

    /// "Does not cut", "takes no dollar", "no aid is withheld".
    boolean denied(Phrases.Hit<Integer> deed, Phrases.Hit<Integer> thing) {
        int low = Math.max(text.sentenceStart(deed.from()), deed.from() - DENIED_WITHIN);
        for (int i = deed.from() - 1; i >= low && !text.reads(i, ",") && !parts.turns(i); i--) {
            if (denies(i)) {
                return true;
            }
            if (!text.in(i, PASSED)) {
                break;
            }
        }
        int start = text.sentenceStart(deed.from());
        if (text.in(deed.to(), NOTHING) || (text.in(start, NOTHING) && !parts.comma(start, deed.from()))) {
            return true;
        }
        int from = thing.from() < deed.from() ? thing.from() - 1 : deed.to();
        int to = thing.from() < deed.from() ? deed.from() : thing.from();
        for (int i = Math.max(low, from); i < (to == thing.from() ? thing.to() : to); i++) {
            if (denies(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean denies(int i) {
        if (text.in(i, WITHOUT)) {
            return !text.in(i + 1, NOTHING_DENIED);
        }
        return text.cue(i, Cue.denies) && !text.cue(i + 1, Cue.denies_nothing) && !text.in(i + 1, NOTHING_DENIED);
    }
}
