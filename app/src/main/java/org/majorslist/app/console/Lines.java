package org.majorslist.app.console;

/// Text broken at blanks to fit a terminal of 100 columns.
public final class Lines {
    private static final int WIDTH = 98;

    private Lines() {}

    /// Breaks a text at blanks.
    ///
    /// @param head what the first line begins with; the further lines are indented by its length
    /// @param text the words
    /// @return lines of at most 98 characters, each ending in a line break
    public static String wrapped(String head, String text) {
        String indent = " ".repeat(head.length());
        var all = new StringBuilder();
        var line = new StringBuilder(head);
        for (String word : text.split("\\s+", -1)) {
            if (line.length() > head.length() && line.length() + 1 + word.length() > WIDTH) {
                all.append(line).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(line.length() > head.length() ? " " : "").append(word);
        }
        return all.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
