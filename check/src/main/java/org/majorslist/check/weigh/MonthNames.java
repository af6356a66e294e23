package org.majorslist.check.weigh;

import java.time.Month;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.majorslist.check.words.Months;

/// The names of months in both languages, as alternatives of a pattern.
public final class MonthNames {
    private static final int SHORT = 3; // letters

    /// All names, short ones as well.
    public static final String ALL = longerThan(0);

    /// The names written out, but for "may", which is a verb as well.
    public static final String WRITTEN_OUT = longerThan(SHORT);

    private static final Pattern NAMED =
            Pattern.compile("\\b(" + ALL + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private MonthNames() {}

    /// The months some words name.
    ///
    /// @param text some words
    /// @return the months
    public static Set<Month> in(String text) {
        return NAMED.matcher(text)
                .results()
                .map(name -> Month.of(
                        Objects.requireNonNull(Months.NUMBERS.get(name.group().toLowerCase(Locale.ROOT)))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String longerThan(int letters) {
        return Months.NUMBERS.keySet().stream()
                .filter(name -> name.length() > letters)
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
