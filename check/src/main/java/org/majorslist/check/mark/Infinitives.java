package org.majorslist.check.mark;

import org.majorslist.check.words.ListedWords;

/// Tells English infinitives from the nouns that are spelled alike.
final class Infinitives {
    private static final int HELPED_WITHIN = 3;
    private static final ListedWords HELPS = ListedWords.named("infinitives.helps");

    private static final ListedWords OF_NOUN = ListedWords.named("infinitives.of_noun");

    private Infinitives() {}

    /// "To pass", "did not pass", not "a pass".
    static boolean isVerb(Marked text, int i) {
        if (text.reads(i - 1, "to")) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(text.sentenceStart(i), i - HELPED_WITHIN); k--) {
            if (text.in(k, HELPS) || text.in(k, OF_NOUN)) {
                return text.in(k, HELPS);
            }
        }
        return false;
    }
}
