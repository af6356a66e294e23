package org.majorslist.check.event;

import java.time.LocalDate;
import java.util.List;
import org.majorslist.check.Language;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// Whether a deed is told as done: not denied, wished, feared, asked for or foreseen.
final class ToldAsDone {
    private static final int UNREAL_WITHIN = 5;
    private static final int SAID_WITHIN = 6;
    private static final int SHORTEST_FORM = 6;
    private static final int SINCE_WITHIN = 5;
    private static final int AFTER_WITHIN = 8;
    private static final WordList TO = WordList.of("to", "a", "para", "de");
    private static final ListedWords LOOKS_AHEAD = ListedWords.named("told_as_done.looks_ahead");
    private static final WordList SINCE = WordList.of("since", "desde");
    private static final WordList IS = WordList.of("is", "are", "was", "were");
    private static final WordList BEFORE_THAT = WordList.of("before", "antes");
    private static final WordList AFTER_THAT = WordList.of("despues", "luego", "tras", "desde");
    private static final WordList FORETOLD = WordList.of("volvera", "volveran", "regresara", "regresaran", "comprara");
    private static final List<String> FUTURE =
            List.of("ara", "aran", "era", "eran", "ira", "iran", "aria", "arian", "eria", "erian", "iria", "irian");
    private static final List<String> INFINITIVES = List.of("ar", "er", "ir");

    private final Marked text;
    private final Pieces pieces;
    private final LocalDate published;

    ToldAsDone(Marked text, Pieces pieces, LocalDate published) {
        this.text = text;
        this.pieces = pieces;
        this.published = published;
    }

    /// "Since he took office": the start of a count, no news.
    ///
    /// @param at the deed
    /// @return whether "since" opens its piece
    boolean isSince(int at) {
        if (text.in(pieces.from(at) - 1, SINCE)) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(pieces.from(at), at - SINCE_WITHIN); i--) {
            if (text.in(i, SINCE)) {
                return true;
            }
        }
        return false;
    }

    /// What is denied, wished, feared or foreseen; "said it would" tells what was said.
    ///
    /// @param at the deed
    /// @return whether it has not happened
    boolean isUnreal(int at) {
        if (isFutureOrWished(at)) {
            return true;
        }
        int low = Math.max(text.sentenceStart(at), at - UNREAL_WITHIN);
        boolean dated = isDated(at);
        for (int i = at - 1;
                i >= low && (text.token(i).isWord() || text.token(i).isNumber());
                i--) {
            boolean unreal = (text.cue(i, Cue.unreal) && !(dated && text.in(i, BEFORE_THAT)))
                    || text.cue(i, Cue.denies)
                    || text.cue(i, Cue.foreseen)
                    || text.cue(i, Cue.wish)
                    || text.in(i, LOOKS_AHEAD)
                    || (text.reads(i, "to") && text.in(i - 1, IS));
            if (unreal && !isSaid(i)) {
                return true;
            }
        }
        return false;
    }

    /// "Before the ban was signed in April 2022": what has a date in its clause has happened.
    private boolean isDated(int at) {
        int to = pieces.to(at);
        for (int i = at; i < to; i++) {
            Mention.Date date = text.date(i);
            if (date != null && published.toString().compareTo(date.period()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// "Expulsará", "expulsaría", "pidió que expulsara": a Spanish verb of what is to come or wished, but not behind
    /// "después de que".
    private boolean isFutureOrWished(int at) {
        String word = text.norm(at);
        boolean form = text.language() == Language.es
                && word.length() > SHORTEST_FORM
                && FUTURE.stream().anyMatch(word::endsWith);
        for (int i = at - 1; form && i >= Math.max(text.sentenceStart(at), at - AFTER_WITHIN); i--) {
            if (text.in(i, AFTER_THAT)) {
                return false;
            }
        }
        return form && !FORETOLD.has(word);
    }

    private boolean isSaid(int would) {
        for (int i = would - 1; i >= Math.max(text.sentenceStart(would), would - SAID_WITHIN); i--) {
            if (text.cue(i, Cue.saying)) {
                return true;
            }
        }
        return false;
    }

    /// "To suspend", "suspender": done only if its time is told.
    ///
    /// @param at its first token
    /// @param deed the deed
    /// @return whether it is an infinitive of one word
    boolean isBare(int at, Said deed) {
        if (deed.to() - deed.from() > 1) {
            return false;
        }
        String word = text.norm(at);
        boolean spanish = text.language() == Language.es && INFINITIVES.stream().anyMatch(word::endsWith);
        return spanish || (text.in(at - 1, TO) && text.language() == Language.en);
    }
}
