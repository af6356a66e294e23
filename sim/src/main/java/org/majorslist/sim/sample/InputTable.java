package org.majorslist.sim.sample;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// A small CSV table from a reader of the program: bounded, with the line of each row.
public final class InputTable {
    private static final long LARGEST_BYTES = 16L << 20;

    private final List<Row> rows;

    private InputTable(List<Row> rows) {
        this.rows = rows;
    }

    /// Reads a table.
    ///
    /// @param file a CSV file in UTF-8, at most 16 MiB, whose first line names the columns
    /// @param needed the columns it must have
    /// @return the table
    /// @throws BadInput if it cannot be read or lacks a column
    public static InputTable read(Path file, List<String> needed) {
        String text = text(file);
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException | IOException e) {
            String where =
                    file + ":" + (records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1);
            throw bad("not-csv", "the text cannot be split into cells", where, "Close every quote.");
        }
        if (records.isEmpty()) {
            throw bad("empty-file", "the file is empty", file + ":1", "Write the columns " + needed + " and rows.");
        }
        List<String> header =
                records.getFirst().getFields().stream().map(String::strip).toList();
        for (String column : needed) {
            if (!header.contains(column)) {
                String mend = "Name the columns in the first line; needed are " + String.join(", ", needed) + ".";
                throw bad("no-column", "there is no column \"" + column + "\"", file + ":1", mend);
            }
        }
        return new InputTable(rows(file, header, records));
    }

    private static List<Row> rows(Path file, List<String> header, List<CsvRecord> records) {
        var rows = new ArrayList<Row>();
        var faults = new ArrayList<Fault>();
        for (CsvRecord record : records.subList(1, records.size())) {
            String where = file + ":" + record.getStartingLineNumber();
            if (record.getFieldCount() != header.size()) {
                String what = "%s cells stand under %s columns".formatted(record.getFieldCount(), header.size());
                faults.add(new Fault("cells-and-columns", what, where, "Quote a cell that has a comma in it."));
                continue;
            }
            var cells = new HashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), record.getField(i).strip());
            }
            rows.add(new Row(where, cells));
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return rows;
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw bad("file-too-large", "the file has more than 16 MiB", file.toString(), "Split it or cut it.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw bad("not-utf-8", "the file is not text in UTF-8", file.toString(), "Save it as UTF-8.");
        } catch (IOException e) {
            throw bad("cannot-read", "the file cannot be read", file.toString(), "Check the path and its permissions.");
        }
    }

    private static BadInput bad(String code, String what, String where, String mend) {
        return new BadInput(new Fault(code, what, where, mend));
    }

    /// The rows below the header, in the file's order.
    ///
    /// @return as many rows as the file has
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// One row.
    ///
    /// @param where its place, as `file:line`
    /// @param cells text by column, stripped of blanks
    public record Row(String where, Map<String, String> cells) {
        /// Copies the cells.
        public Row {
            cells = Map.copyOf(cells);
        }

        /// The text of one cell.
        ///
        /// @param column name of the column
        /// @return its text; empty when the cell is empty or there is no such column
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /// The number in one cell.
        ///
        /// @param column name of the column
        /// @return a finite number
        /// @throws IllegalArgumentException if there is none
        public double number(String column) {
            try {
                double number = Double.parseDouble(get(column));
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(notANumber(column), e);
            }
            throw new IllegalArgumentException(notANumber(column));
        }

        private String notANumber(String column) {
            return "\"%s\" in column %s is not a finite number".formatted(get(column), column);
        }

        /// Words a fault of this row.
        ///
        /// @param code stable key of the fault
        /// @param what what is wrong
        /// @param mend what to do
        /// @return the fault, at this row's line
        public Fault fault(String code, String what, String mend) {
            return new Fault(code, what, where, mend);
        }
    }
}
