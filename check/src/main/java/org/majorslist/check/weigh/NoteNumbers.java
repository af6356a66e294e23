package org.majorslist.check.weigh;

import java.util.LinkedHashSet;
import java.util.Set;

/// The numbers that stand in a note of the record.
public final class NoteNumbers {
    private static final int LONGEST = 15;

    private NoteNumbers() {}

    /// Reads the numbers of a note.
    ///
    /// @param note the note of a row
    /// @return the numbers
    public static Set<Double> of(String note) {
        var numbers = new LinkedHashSet<Double>();
        int i = 0;
        while (i < note.length()) {
            if (digit(note, i)) {
                int to = i;
                while (digit(note, to) || ((at(note, to) == ',' || at(note, to) == '.') && digit(note, to + 1))) {
                    to++;
                }
                String written = note.substring(i, to).replace(",", "");
                if (written.length() <= LONGEST && written.indexOf('.') == written.lastIndexOf('.')) {
                    numbers.add(Double.parseDouble(written));
                }
                i = to;
            } else {
                i++;
            }
        }
        return numbers;
    }

    private static boolean digit(String text, int i) {
        char c = at(text, i);
        return c >= '0' && c <= '9';
    }

    private static char at(String text, int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }
}
