package org.majorslist.check.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.majorslist.check.words.Table.Row;

/// Groups of words that mean the same in a pattern: `<refused>` stands for every way to say so in word-groups.csv.
///
/// A group stands alone or among other alternatives: `(<refused>|rejected)`.
public final class WordGroups {
    private static final Pattern GROUP = Pattern.compile("<([a-z-]+)>");

    private final Map<String, String> words = new HashMap<>();

    private WordGroups() {}

    /// The groups of one language; a group may name groups of rows above it.
    ///
    /// @param rows the rows of word-groups.csv in one language, in the order of the table
    /// @return the groups, each with its words spelled out
    /// @throws org.majorslist.measure.BadInput if a row names a group that does not stand above it
    public static WordGroups of(List<Row> rows) {
        var groups = new WordGroups();
        for (Row row : rows) {
            try {
                groups.words.put(row.get("group"), groups.spelled(row.get("words")));
            } catch (IllegalArgumentException e) {
                throw row.fault(String.valueOf(e.getMessage()));
            }
        }
        return groups;
    }

    /// A pattern with its groups spelled out.
    ///
    /// @param pattern a pattern, perhaps with names of groups in angle brackets
    /// @return the pattern with the words of each group in place of its name
    /// @throws IllegalArgumentException if it names a group that is not in the table
    public String expand(String pattern) {
        var out = new StringBuilder();
        int depth = 0;
        int from = 0;
        Matcher matcher = GROUP.matcher(pattern);
        while (matcher.find()) {
            String before = pattern.substring(from, matcher.start());
            depth += count(before, '(') - count(before, ')');
            String spelled = spelled(matcher.group());
            out.append(before).append(depth > 0 ? spelled : "(" + spelled + ")");
            from = matcher.end();
        }
        return out.append(pattern.substring(from)).toString();
    }

    private String spelled(String written) {
        return GROUP.matcher(written).replaceAll(found -> {
            String known = words.get(found.group(1));
            if (known == null) {
                throw new IllegalArgumentException("there is no group of words \"" + found.group(1) + "\" above it");
            }
            return Matcher.quoteReplacement(known);
        });
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
