package org.majorslist.check.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day an archive puts into the name of a file: `2025-09-16_reuters.txt`, `bbc_20131108.html`.
public final class DayInName {
    /// Bounded, so that it ends in linear time; no digit may stand right before or behind.
    private static final Pattern DAY = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");
    private static final int FIRST_YEAR = 1986; // of the law the check is about

    private DayInName() {}

    /// Finds it.
    ///
    /// @param name the name of a file, with or without its folders
    /// @param today the last day it may be; a later one is no day of publication
    /// @return the first day in the name; empty if it has none, or one that no calendar has
    public static Optional<LocalDate> of(String name, LocalDate today) {
        Matcher day = DAY.matcher(name);
        while (day.find()) {
            Optional<LocalDate> found = day(day).filter(date -> date.getYear() >= FIRST_YEAR && !date.isAfter(today));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(4))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
