package org.majorslist.check.period;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.WordList;

/// Lengths of time that tell for how long nothing like it was seen: "the first fall in nearly a decade".
final class OfRank {
    private static final int WITHIN = 8;
    private static final WordList RANKS = WordList.ofWords("""
            first lowest highest largest smallest biggest worst best steepest sharpest fastest slowest sole
            primera primer mayor menor peor mejor maximo maxima minimo minima unica unico
            """);

    private OfRank() {}

    /// Whether the length at a token stands behind a word for a rank, with no comma between: no change took so long.
    static boolean is(Marked text, int length) {
        for (int i = length - 1; i >= Math.max(text.sentenceStart(length), length - WITHIN); i--) {
            if (text.in(i, RANKS)) {
                return true;
            }
            if (!text.token(i).isWord() && text.number(i) == null) {
                return false;
            }
        }
        return false;
    }
}
