package org.majorslist.check.judge;

import java.util.stream.Collectors;
import org.majorslist.check.words.Months;

/// The names of months in both languages, as alternatives of a pattern.
final class MonthNames {
    private static final int SHORT = 3; // letters

    /// All names, short ones as well.
    static final String ALL = longerThan(0);

    /// The names written out, but for "may", which is a verb as well.
    static final String WRITTEN_OUT = longerThan(SHORT);

    private MonthNames() {}

    private static String longerThan(int letters) {
        return Months.NUMBERS.keySet().stream()
                .filter(name -> name.length() > letters)
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
