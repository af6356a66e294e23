package org.majorslist.check.decision;

import java.util.regex.Pattern;
import org.majorslist.check.Claim;

/// Words that tell that a country was let off: by a waiver, or in any way.
public final class WaiverWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    /// The waiver and its ground.
    private static final String WAIVER =
            "waive\\p{L}*|interests?|inter[eé]s(?:es)?|exenci\\p{L}+|exonera\\p{L}*|dispens\\p{L}+|vital|salvedad"
                    + "|reasons of state|raz[oó]n(?:es)? de estado";

    /// Words that may also mean that a country was not refused at all.
    private static final String SPARING = "exen\\p{L}+|exim\\p{L}+|spared|perdon\\p{L}*";

    private static final Pattern OF_A_WAIVER = Pattern.compile("\\b(?:" + WAIVER + ")\\b", FLAGS);
    private static final Pattern OF_SPARING = Pattern.compile("\\b(?:" + WAIVER + "|" + SPARING + ")\\b", FLAGS);

    private WaiverWords() {}

    /// Whether some words name a waiver or its ground.
    static boolean nameIt(String words) {
        return OF_A_WAIVER.matcher(words).find();
    }

    /// Whether the sentence of a claim speaks of those who were let off.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean tellOfSparing(Claim claim) {
        return OF_SPARING.matcher(claim.sentence()).find();
    }
}
