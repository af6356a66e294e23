package org.majorslist.check.period;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Whether a sentence reckons from what was told before: "has since spent", "has tripled since", "desde entonces".
final class SinceThen {
    private static final WordList HAS = WordList.of("has", "have", "had");

    private SinceThen() {}

    static boolean in(Marked text, int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            boolean since = text.reads(i, "since")
                    && (text.reads(i + 1, "then")
                            || text.in(i - 1, HAS)
                            || i + 1 >= text.size()
                            || text.token(i + 1).kind() == Token.Kind.MARK);
            if (since || (text.reads(i, "desde") && text.reads(i + 1, "entonces"))) {
                return true;
            }
        }
        return false;
    }
}
