package org.majorslist.check.mark;

import java.util.List;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// What stands in the clause before a token: its beginning, denials, words of a list, figures of something else; what
/// was spoken of just before; and whether the clause goes on.
public final class ClauseWords {
    private static final int CLAUSE = 12;
    private static final int LONGEST = 40;

    private static final ListedWords GOES_ON = ListedWords.named("clause_words.goes_on");

    private final Marked text;

    /// Over one marked text.
    ///
    /// @param text the marked text
    public ClauseWords(Marked text) {
        this.text = text;
    }

    /// Where the clause of a token begins: behind the last semicolon, colon or full stop.
    ///
    /// @param at a token
    /// @return the first token of the clause
    public int begins(int at) {
        int i = at;
        while (i > text.sentenceStart(at) && at - i < LONGEST && !text.stops(i - 1)) {
            i--;
        }
        return i;
    }

    /// Whether a figure of something else stands between the head of the clause and a token.
    ///
    /// @param at a token
    /// @return true if one does
    public boolean measured(int at) {
        for (int i = Math.max(begins(at), at - CLAUSE); i < at; i++) {
            Mention.Quantity quantity = text.quantity(i);
            boolean other = quantity != null
                    && text.date(i) == null
                    && !quantity.kind().equals("time")
                    && !quantity.unit().equals("countries");
            if (other) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of some words stands between two tokens.
    ///
    /// @param from the first token
    /// @param to behind the last token
    /// @param words the words asked for
    /// @return true if one does
    public boolean any(int from, int to, WordList words) {
        return last(from, to, words) >= 0;
    }

    /// Whether one of some words of the tables stands between two tokens.
    ///
    /// @param from the first token
    /// @param to behind the last token
    /// @param words the words asked for
    /// @return true if one does
    public boolean any(int from, int to, ListedWords words) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (text.in(i, words)) {
                return true;
            }
        }
        return false;
    }

    /// The last of some words between two tokens; -1 if none stands there.
    ///
    /// @param from the first token
    /// @param to behind the last token
    /// @param words the words asked for
    /// @return the token, or -1
    public int last(int from, int to, WordList words) {
        for (int i = to - 1; i >= Math.max(0, from); i--) {
            if (text.in(i, words)) {
                return i;
            }
        }
        return -1;
    }

    /// The last denial between two tokens; -1 if there is none.
    ///
    /// @param from the first token
    /// @param to behind the last token
    /// @return the token of the denial, or -1
    public int denied(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.cue(i, Cue.denies)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether the sentence of a token, or one of some before it, speaks of one of some concepts.
    ///
    /// @param at a token
    /// @param back how many sentences before it are asked
    /// @param concepts the concepts of content/check/words.csv
    /// @return true if one does
    public boolean spoken(int at, int back, List<String> concepts) {
        int sentence = text.sentence(at);
        for (int s = Math.max(0, sentence - back); s <= sentence; s++) {
            for (String concept : concepts) {
                if (text.speaksOf(s, concept)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a clause goes on with a word without another verb of its own: "and", "because", "tras", "last".
    ///
    /// @param i a token
    /// @return whether it does
    public boolean goesOn(int i) {
        return text.in(i, GOES_ON);
    }
}
