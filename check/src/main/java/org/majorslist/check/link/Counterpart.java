package org.majorslist.check.link;

import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// Happenings told of the country on the other side: "cut ties with the country", "rompió relaciones
/// con ese país" tell what the country the text is about did.
final class Counterpart {
    private static final ListedWords TIES = ListedWords.named("counterpart.ties");
    private static final WordList WITH = WordList.of("with", "con");
    private static final int WITHIN = 3; // "relations last year with"

    private final Marked text;

    Counterpart(Marked text) {
        this.text = text;
    }

    /// Whether a happening names only the other side, and that by "the country".
    boolean isTold(Found found) {
        for (int i = found.from(); i < found.to() && found.type() == ClaimType.event; i++) {
            if (text.in(i, TIES) && countryBehind(i, Math.min(found.to(), i + WITHIN + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean countryBehind(int ties, int end) {
        for (int i = ties + 1; i < end; i++) {
            if (text.in(i, WITH) && i + 1 < text.size() && text.unnamed(i + 1) != null) {
                return true;
            }
        }
        return false;
    }
}
