package org.majorslist.check.link;

import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.ListedWords;

/// "Our police tore out 11,000 hectares", "nuestros erradicadores": whoever speaks for a country speaks of the one the
/// text is about.
///
/// @param text the text
record Ours(Marked text) {
    private static final ListedWords OURS = ListedWords.named("place_link.ours");

    /// Whether the sentence of a claim says so before it.
    boolean is(Found found) {
        for (int i = text.sentenceStart(found.from()); i < found.from(); i++) {
            if (text.in(i, OURS)) {
                return true;
            }
        }
        return false;
    }
}
