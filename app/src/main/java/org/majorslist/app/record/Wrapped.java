package org.majorslist.app.record;

/// Text broken at blanks to fit a terminal of 100 columns.
final class Wrapped {
    private static final int WIDTH = 100;

    private Wrapped() {}

    /// Sets text beside a head; further lines are indented to the head's end.
    ///
    /// @param head what stands on the left of the first line
    /// @param text the text
    /// @return the lines, each ending in a line break
    static String under(String head, String text) {
        String indent = " ".repeat(Math.min(head.length(), WIDTH / 2));
        var lines = new StringBuilder(head);
        int column = head.length();
        for (String word : text.strip().split("\\s+", -1)) {
            if (column + word.length() > WIDTH && column > indent.length()) {
                lines.append('\n').append(indent);
                column = indent.length();
            }
            lines.append(word).append(' ');
            column += word.length() + 1;
        }
        return lines.toString().replaceAll("[ ]+\n", "\n").stripTrailing() + "\n";
    }
}
