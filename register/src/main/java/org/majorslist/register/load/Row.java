package org.majorslist.register.load;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.measure.Fault;
import org.majorslist.measure.NearestWord;
import org.majorslist.measure.PartialDate;

/// One line of a table. Reads its cells by type and reports each cell that does not fit, then goes on,
/// so that all faults of a line are found at once; what it returns for such a cell is a placeholder.
final class Row {
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final String file;
    private final CsvRecord line;
    private final Map<String, Integer> columns;
    private final FaultList faults;
    private boolean faulty;

    Row(String file, CsvRecord line, Map<String, Integer> columns, FaultList faults) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.faults = faults;
    }

    boolean isFaulty() {
        return faulty;
    }

    /// The cell as written; empty also where the table has no such column.
    String text(String column) {
        Integer at = columns.get(column);
        return at == null ? "" : line.getField(at);
    }

    String needed(String column) {
        String cell = text(column);
        if (cell.isBlank()) {
            fault("empty-cell", column + " is empty", "Fill it in; this column must always say something.");
        }
        return cell;
    }

    /// A cell that must be a key of another table; `null` keys mean that the other table itself is faulty.
    String reference(String column, @Nullable Set<String> keys, String table) {
        String cell = needed(column);
        if (!cell.isBlank()) {
            requireKey(column, cell, keys, table);
        }
        return cell;
    }

    String optionalReference(String column, @Nullable Set<String> keys, String table) {
        String cell = text(column);
        if (!cell.isEmpty()) {
            requireKey(column, cell, keys, table);
        }
        return cell;
    }

    void requireKey(String column, String cell, @Nullable Set<String> keys, String table) {
        if (keys != null && !keys.contains(cell)) {
            fault(
                    "unknown-key",
                    column + " \"" + cell + "\" is not in " + table,
                    NearestWord.mend(cell, keys, "Add it to " + table + ", or correct it here."));
        }
    }

    int year(String column) {
        String cell = needed(column);
        try {
            int year = Integer.parseInt(cell);
            if (year >= 1900 && year <= 2200) {
                return year;
            }
        } catch (NumberFormatException notANumber) {
            // reported below, as any other text that is no year
        }
        return unreadable(column, cell, "a year", "Write four digits, such as 2026.", 1900);
    }

    @Nullable
    Integer optionalYear(String column) {
        return text(column).isEmpty() ? null : Integer.valueOf(year(column));
    }

    @Nullable
    Integer optionalCount(String column) {
        BigDecimal number = optionalNumber(column);
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    LocalDate day(String column) {
        LocalDate day = optionalDay(column);
        if (day == null) {
            needed(column);
            return SOME_DAY;
        }
        return day;
    }

    @Nullable
    LocalDate optionalDay(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException notADay) {
            return unreadable(column, cell, "a day", "Write it as 2025-09-15.", SOME_DAY);
        }
    }

    PartialDate partialDate(String column) {
        return partialDate(column, needed(column));
    }

    PartialDate partialDate(String column, String text) {
        PartialDate placeholder = PartialDate.of(SOME_DAY);
        return PartialDate.find(text)
                .orElseGet(() ->
                        unreadable(column, text, "a date", "Write it as 2025-09-15, 2025-09 or 2025.", placeholder));
    }

    BigDecimal number(String column) {
        BigDecimal number = optionalNumber(column);
        if (number == null) {
            needed(column);
            return BigDecimal.ZERO;
        }
        return number;
    }

    @Nullable
    BigDecimal optionalNumber(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            if (cell.length() <= 40 && cell.indexOf('e') < 0 && cell.indexOf('E') < 0) {
                return new BigDecimal(cell);
            }
        } catch (NumberFormatException notANumber) {
            // reported below
        }
        return unreadable(column, cell, "a number", "Write plain digits with a point, such as -6.7.", BigDecimal.ZERO);
    }

    boolean flag(String column) {
        return choice(column, Map.of("true", true, "false", false));
    }

    <E> E choice(String column, Map<String, E> choices) {
        String cell = needed(column);
        E chosen = choices.get(cell);
        if (chosen != null) {
            return chosen;
        }
        E placeholder = choices.values().iterator().next();
        List<String> words = choices.keySet().stream().sorted().toList();
        return cell.isBlank()
                ? placeholder
                : unreadable(
                        column, cell, "one of " + String.join(", ", words), "Use one of these words.", placeholder);
    }

    <E> E choice(String column, Map<String, E> choices, E whenEmpty) {
        return text(column).isEmpty() ? whenEmpty : choice(column, choices);
    }

    /// Two whole numbers with two points between; empty if the cell is.
    String range(String column) {
        String cell = text(column);
        return cell.isEmpty() || cell.matches("\\d{1,9}\\.\\.\\d{1,9}")
                ? cell
                : unreadable(column, cell, "a range", "Write it as 90..110.", "");
    }

    /// Words separated by `|`.
    List<String> words(String column) {
        String cell = text(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    void fault(String code, String what, String mend) {
        faulty = true;
        faults.add(new Fault(code, what, file + ":" + line.getStartingLineNumber(), mend));
    }

    private <T> T unreadable(String column, String cell, String wanted, String mend, T placeholder) {
        String shown = cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
        fault("unreadable-cell", column + " \"" + shown + "\" is not " + wanted, mend);
        return placeholder;
    }
}
