package org.majorslist.check.find;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// A rule table of content/check: rows of named cells.
final class Table {
    private Table() {}

    /// One row, its place known for faults.
    record Row(Path file, NamedCsvRecord cells) {
        String get(String column) {
            return cells.findField(column).orElseThrow(() -> fault("it has no column \"" + column + "\""));
        }

        /// Cells of several words, separated by `|`.
        List<String> words(String column) {
            return List.of(get(column).split("\\|", -1));
        }

        double number(String column) {
            try {
                return Double.parseDouble(get(column));
            } catch (NumberFormatException e) {
                throw fault("\"" + get(column) + "\" in column \"" + column + "\" is not a number");
            }
        }

        BadInput fault(String what) {
            return new BadInput(new Fault(
                    "rule-table",
                    what,
                    file + ":" + cells.getStartingLineNumber(),
                    "Mend this line of the rule table, or restore the file."));
        }
    }

    static List<Row> read(Path folder, String name) {
        Path file = folder.resolve(name);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().map(cells -> new Row(file, cells)).toList();
        } catch (IOException | CsvParseException e) {
            throw new BadInput(
                    new Fault(
                            "rule-table",
                            "this rule table cannot be read: " + e.getMessage(),
                            file.toString(),
                            "Restore the folder content/check."),
                    e);
        }
    }
}
