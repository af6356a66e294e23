package org.majorslist.sim.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How names of variables are compared (XMILE 1.0, section 3.1): case does not matter, and any run of blanks,
/// underscores, line ends and non-breaking blanks counts as one underscore.
public final class Names {
    private static final int FARTHEST = 4;
    private static final Pattern GAPS = Pattern.compile("[\\s\u00a0]+");

    private Names() {}

    /// The form in which two spellings of one name are equal.
    ///
    /// @param name as written in an attribute or equation, with or without quotes
    /// @return lower case with single underscores
    public static String key(String name) {
        String plain = name.indexOf('\\') < 0 ? name : unescape(name);
        var key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '_' || c == '\u00a0' || Character.isWhitespace(c)) {
                gap = !key.isEmpty();
            } else if (c != '"') {
                if (gap) {
                    key.append('_');
                    gap = false;
                }
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static String unescape(String name) {
        return name.replace("\\n", " ").replace("\\r", " ").replace("\"", "").replace("\\\\", "\\");
    }

    /// A name as people read it: blanks instead of underscores and line ends.
    ///
    /// @param name as written in an attribute
    /// @return the name in its own case
    public static String display(String name) {
        return name.replace("\\n", " ")
                .replace("\\r", " ")
                .replace("\"", "")
                .replace('_', ' ')
                .transform(plain -> GAPS.matcher(plain).replaceAll(" "))
                .strip();
    }

    /// The known names nearest to one that was not found, for a mend such as `Did you mean …?`.
    ///
    /// @param wanted the name not found
    /// @param known the names there are
    /// @return at most three, nearest first; empty if none is near
    public static List<String> nearest(String wanted, Collection<String> known) {
        record Near(String name, int distance) {}
        String key = key(wanted);
        return known.stream()
                .map(name -> new Near(name, distance(key, key(name))))
                .filter(near -> near.distance() <= Math.min(FARTHEST, 1 + key.length() / 4)
                        || (key.length() > 2 && key(near.name()).contains(key)))
                .sorted(java.util.Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(3)
                .map(Near::name)
                .toList();
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > FARTHEST) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        java.util.Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
