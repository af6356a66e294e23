package org.majorslist.check.mark;

import java.util.List;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// What the verbs of a sentence say about its time: that it looks back, tells what has been, or speaks of now.
public final class Tense {
    private static final WordList PERFECT = WordList.of("has", "have", "ha", "han");
    private static final WordList BESIDE = WordList.of("that", "than", "which", "who", "que", "as", "quien", "quienes");
    private static final List<String> PARTICIPLE = List.of(
            "ed", "en", "own", "ught", "un", "id", "ound", "ade", "one", "ost", "ept", "elt", "eft", "ood", "old",
            "ung", "unk");
    private static final List<String> PARTICIPIO = List.of("ado", "ido", "cho", "sto");

    private final Marked text;

    /// Takes the text whose sentences are asked for.
    ///
    /// @param text the text, all of it marked
    public Tense(Marked text) {
        this.text = text;
    }

    /// Whether a sentence says what has been, "has registered", "se han inscrito".
    ///
    /// @param at index of a token of the sentence
    /// @return whether it has a word such as "has" or "han"
    public boolean perfect(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (text.in(i, PERFECT)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence looks back from what the text is about: "had risen", "había subido".
    ///
    /// @param sentence index of the sentence, from 0
    /// @return whether it has a verb in the past perfect that is not merely reported
    public boolean looksBack(int sentence) {
        for (int i = text.from(sentence); i + 1 < text.to(sentence); i++) {
            String next = text.norm(i + 1);
            boolean english = text.reads(i, "had") && PARTICIPLE.stream().anyMatch(next::endsWith);
            boolean spanish = (text.reads(i, "habia") || text.reads(i, "habian"))
                    && PARTICIPIO.stream().anyMatch(next::endsWith);
            if ((english || spanish) && !reported(i)) {
                return true;
            }
        }
        return false;
    }

    /// "Noted that they had sprayed", "eradicated less than it had promised": the past of a report or of what something
    /// is set against is no look back.
    private boolean reported(int had) {
        for (int i = had - 1; i >= Math.max(0, had - 5); i--) {
            if (text.in(i, BESIDE)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence tells of the past in plain words: was, had, fue.
    ///
    /// @param at index of a token of the sentence
    /// @return whether it has such a word
    public boolean past(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (text.cue(i, Cue.was)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence speaks of the present: now, today.
    ///
    /// @param at index of a token of the sentence
    /// @return whether it has such a word
    public boolean now(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (text.says(i, TimeWord.now)) {
                return true;
            }
        }
        return false;
    }
}
