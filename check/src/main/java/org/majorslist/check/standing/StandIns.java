package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.VerdictWords.Outcome;
import org.majorslist.check.mark.VerdictWords.Way;
import org.majorslist.check.mark.VerdictWords.Word;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Words that stand for a waiver told of just before: "Peru received one", "Bolivia got none", "Perú la obtuvo".
final class StandIns {
    private static final int BEHIND = 4;
    private static final int NOUN_WITHIN = 40;
    private static final WordList ONE = WordList.of("one", "none", "uno", "una", "ninguno", "ninguna");
    private static final WordList NONE = WordList.of("none", "ninguno", "ninguna");
    private static final WordList IT = WordList.of("it");
    private static final WordList CLITICS = WordList.of("la", "lo", "las", "los");
    private static final ListedWords BEHIND_IT = ListedWords.named("stand_ins.behind_it");

    private final Marked text;

    StandIns(Marked text) {
        this.text = text;
    }

    /// Where the word stands that a verb of giving or getting has as its object; -1 if there is none.
    int of(Phrases.Hit<Word> verb) {
        if (text.language() == Language.es && text.in(verb.from() - 1, CLITICS)) {
            return ends(verb.to()) ? verb.from() - 1 : -1;
        }
        int high = Math.min(text.sentenceEnd(verb.from()), verb.to() + BEHIND);
        for (int i = verb.to(); i < high && text.token(i).isWord(); i++) {
            boolean one = text.in(i, ONE) && !text.in(i + 1, SmallWords.OF) && ends(i + 1);
            if (one || (text.in(i, IT) && ends(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the word tells that there was none.
    boolean none(int standIn) {
        return text.in(standIn, NONE);
    }

    /// The waiver named last before a verb and the word for its object, in the sentence or the one before.
    ///
    /// `null` if something else was given since. "One" stands for it behind "waived the penalties" as well,
    /// and a sentence further back.
    Phrases.@Nullable Hit<Word> waiverBefore(int at, int standIn, Phrases.@Nullable Hit<Word>[] hits) {
        boolean one = text.in(standIn, ONE);
        int first = text.from(Math.max(0, text.sentence(at) - (one ? 2 : 1)));
        for (int i = at - 1; i >= Math.max(first, at - NOUN_WITHIN); i--) {
            Phrases.Hit<Word> hit = hits[i];
            Outcome outcome = hit == null ? null : hit.meaning().outcome();
            boolean given = hit != null && hit.meaning().way() == Way.given;
            boolean waives = hit != null && hit.meaning().way() == Way.done_to && outcome == Outcome.waiver_granted;
            boolean penalty = given && outcome == Outcome.waiver_denied; // which may be waived
            if ((given && !(one && penalty)) || (one && waives)) {
                return outcome == Outcome.waiver_granted ? hit : null;
            }
        }
        return null;
    }

    /// Whether nothing behind a word makes another thing of it: "one", not "one warning".
    private boolean ends(int i) {
        return i >= text.sentenceEnd(i - 1)
                || !text.token(i).isWord()
                || text.in(i, BEHIND_IT)
                || text.place(i) != null;
    }
}
