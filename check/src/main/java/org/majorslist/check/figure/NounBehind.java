package org.majorslist.check.figure;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.WordList;

/// The noun behind a number: what it counts, if it says so itself.
final class NounBehind {
    private static final WordList MORE = WordList.of("more", "less", "fewer", "mas", "menos");
    private static final int ADJECTIVES = 3;

    private final Marked text;

    NounBehind(Marked text) {
        this.text = text;
    }

    /// Whether a word is "more" or "less": the number counts what was counted before.
    boolean isMore(int i) {
        return text.in(i, MORE);
    }

    /// Whether a word behind a number may be the noun it counts.
    boolean own(int to) {
        if (to >= text.size() || text.sentence(to) != text.sentence(to - 1)) {
            return false;
        }
        boolean word = text.token(to).isWord() && !text.cue(to, Cue.behind_figure);
        return word && text.date(to) == null && !text.cue(to, Cue.counted_verb) && !text.in(to, MORE);
    }

    /// Whether a word close behind a number is in the plural, as what is counted is: "61 illegal runways".
    boolean counted(int to) {
        int end = Math.min(text.sentenceEnd(Math.max(0, to - 1)), to + ADJECTIVES);
        for (int i = to; i < end && own(i) && text.number(i) == null; i++) {
            String word = text.norm(i);
            if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("mos")) {
                return true;
            }
        }
        return false;
    }
}
