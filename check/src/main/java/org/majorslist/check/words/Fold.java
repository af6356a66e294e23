package org.majorslist.check.words;

import java.text.Normalizer;
import java.util.Locale;

/// One spelling for comparing words: lower case, no accents.
public final class Fold {
    private Fold() {}

    /// Folds a word; plain ASCII takes the short way.
    ///
    /// @param word a word as it is written
    /// @return the word in lower case, without accents, its apostrophes straight
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 128) {
                return withoutMarks(lower);
            }
        }
        return lower;
    }

    private static String withoutMarks(String lower) {
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        var kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c == '’' ? '\'' : c);
            }
        }
        return kept.toString();
    }
}
