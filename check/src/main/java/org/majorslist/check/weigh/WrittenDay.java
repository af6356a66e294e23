package org.majorslist.check.weigh;

import java.util.regex.Pattern;
import org.majorslist.check.Claim;

/// Whether a text writes the day of the month of what it tells, or only lets it be worked out: "on Monday".
public final class WrittenDay {
    private static final int DAY = 10; // characters of a day
    private static final int NUMBER = 8; // where its number begins

    private WrittenDay() {}

    /// Whether the day of a claim stands in its span.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean isInSpan(Claim claim) {
        return isIn(claim.span(), claim.period());
    }

    /// Whether the day of a claim stands in its sentence.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean isInSentence(Claim claim) {
        return isIn(claim.sentence(), claim.period());
    }

    private static boolean isIn(String words, String period) {
        return period.length() == DAY
                && Pattern.compile("\\b" + Integer.parseInt(period.substring(NUMBER)) + "\\b")
                        .matcher(words)
                        .find();
    }
}
