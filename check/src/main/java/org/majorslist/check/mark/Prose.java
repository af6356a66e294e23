package org.majorslist.check.mark;

import org.majorslist.check.words.WordList;

/// Tells sentences that say something from rows of tables, captions, lines below an article and questions.
public final class Prose {
    private static final WordList NONE = WordList.of("|", "·", "©", "•", "?", "¿");

    private Prose() {}

    /// Whether some tokens are of a sentence that says something.
    ///
    /// @param text the text
    /// @param from index of the first token
    /// @param to index behind the last
    /// @param least how many words it must have
    /// @return whether they are so many words, without a mark of tables, captions or questions
    public static boolean is(Marked text, int from, int to, int least) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (text.in(i, NONE)) {
                return false;
            }
            words += text.token(i).isWord() ? 1 : 0;
        }
        return words >= least;
    }
}
