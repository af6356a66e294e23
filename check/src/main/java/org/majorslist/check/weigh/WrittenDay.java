package org.majorslist.check.weigh;

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
        return period.length() == DAY && isIn(words, Integer.parseInt(period.substring(NUMBER)));
    }

    /// Whether the number of a day stands in some words, and is no part of a longer number or word.
    ///
    /// @param words the words
    /// @param day the day of the month, from 1
    /// @return whether it does
    public static boolean isIn(String words, int day) {
        String digits = Integer.toString(day);
        for (int at = words.indexOf(digits); at >= 0; at = words.indexOf(digits, at + 1)) {
            if (isApart(words, at - 1) && isApart(words, at + digits.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApart(String words, int at) {
        return at < 0 || at >= words.length() || !Character.isLetterOrDigit(words.charAt(at));
    }
}
