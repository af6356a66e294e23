package org.majorslist.measure;

import java.util.Collection;
import java.util.Optional;

/// Finds the word a reader probably meant.
public final class NearestWord {
    private NearestWord() {}

    /// Finds the candidate that needs the fewest insertions, deletions, replacements and swaps of neighbouring letters.
    ///
    /// @param word what was written
    /// @param candidates what could have been meant
    /// @return the nearest candidate; empty if all need more than a third of the letters changed
    public static Optional<String> find(String word, Collection<String> candidates) {
        String nearest = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// Words the mend of a fault: a question when a candidate is near, else the alternative.
    ///
    /// @param word what was written
    /// @param candidates what could have been meant
    /// @param otherwise the sentence to use when none is near
    /// @return a full sentence or question
    public static String mend(String word, Collection<String> candidates, String otherwise) {
        return find(word, candidates)
                .map(nearest -> "Did you mean \"" + nearest + "\"? " + otherwise)
                .orElse(otherwise);
    }

    private static int distance(String left, String right) {
        int[] twoAbove = new int[right.length() + 1];
        int[] above = new int[right.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] line = new int[above.length];
            line[0] = i;
            for (int j = 1; j < line.length; j++) {
                int replaced = above[j - 1] + (sameLetter(left.charAt(i - 1), right.charAt(j - 1)) ? 0 : 1);
                line[j] = Math.min(replaced, 1 + Math.min(above[j], line[j - 1]));
                if (isSwapped(left, i, right, j)) {
                    line[j] = Math.min(line[j], 1 + twoAbove[j - 2]);
                }
            }
            twoAbove = above;
            above = line;
        }
        return above[right.length()];
    }

    private static boolean isSwapped(String left, int i, String right, int j) {
        return i > 1
                && j > 1
                && sameLetter(left.charAt(i - 1), right.charAt(j - 2))
                && sameLetter(left.charAt(i - 2), right.charAt(j - 1));
    }

    private static boolean sameLetter(char left, char right) {
        return Character.toLowerCase(left) == Character.toLowerCase(right);
    }
}
