package org.majorslist.check.decision;

import java.util.regex.Pattern;
import org.majorslist.check.Claim;

/// Whether a count of countries is told of those who were let off.
public final class Spared {
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:waive\\w*|interests?|interés|intereses|exen\\w+|exim\\w+|dispens\\w+|spared|perdon\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Spared() {}

    /// Whether the sentence of a claim speaks of those who were let off.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean isToldIn(Claim claim) {
        return WORDS.matcher(claim.sentence()).find();
    }
}
