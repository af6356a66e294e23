package org.majorslist.check.words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/// What is counted on and on from a first day, by running-counts.csv: strikes at sea.
public final class RunningCounts {
    private static final int MONTH = 7;

    private final Map<String, LocalDate> starts = new HashMap<>();

    /// Reads the table running-counts.csv.
    ///
    /// @param folder the folder content/check
    /// @throws org.majorslist.measure.BadInput if the table is missing, or a first day in it is no day
    public RunningCounts(Path folder) {
        for (Table.Row row : Table.read(folder, "running-counts.csv")) {
            LocalDate from = day(row);
            row.words("indicators").forEach(indicator -> starts.put(indicator, from));
        }
    }

    private static LocalDate day(Table.Row row) {
        try {
            return LocalDate.parse(row.get("from"));
        } catch (java.time.DateTimeException e) {
            throw row.fault("\"" + row.get("from") + "\" is no day");
        }
    }

    /// The months a count is of, from its first to the one it is told of; empty for what does not run on, or where the
    /// last is not after the first.
    ///
    /// @param indicator the key of the indicator
    /// @param upTo a month such as `2025-12`, or a day
    /// @return the months, such as `2025-09..2025-12`, or an empty text
    public String months(String indicator, String upTo) {
        LocalDate from = starts.get(indicator);
        if (from == null || upTo.length() < MONTH) {
            return "";
        }
        String first = YearMonth.from(from).toString();
        String last = upTo.substring(0, MONTH);
        return first.compareTo(last) < 0 ? first + ".." + last : "";
    }
}
