package org.majorslist.check.words;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// A rule table of content/check: rows of named cells.
public final class Table {
    private Table() {}

    /// One row, its place known for faults.
    ///
    /// @param file the file of the table, named in faults
    /// @param cells the cells by the names of their columns
    public record Row(Path file, NamedCsvRecord cells) {
        /// The cell of a column.
        ///
        /// @param column the name of the column
        /// @return the cell as written, perhaps empty
        /// @throws BadInput if the table has no such column
        public String get(String column) {
            return cells.findField(column).orElseThrow(() -> fault("it has no column \"" + column + "\""));
        }

        /// Cells of several words, separated by `|`.
        ///
        /// @param column the name of the column
        /// @return the words in order; one empty word if the cell is empty
        /// @throws BadInput if the table has no such column
        public List<String> words(String column) {
            return List.of(get(column).split("\\|", -1));
        }

        /// The cell of a column that holds numbers.
        ///
        /// @param column the name of the column
        /// @return the number
        /// @throws BadInput if the cell is no number, or the table has no such column
        public double number(String column) {
            try {
                return Double.parseDouble(get(column));
            } catch (NumberFormatException e) {
                throw fault("\"" + get(column) + "\" in column \"" + column + "\" is not a number");
            }
        }

        /// A fault of this row, ready to be thrown: it names the file, the line and the mend.
        ///
        /// @param what what is wrong with the row
        /// @return the fault, not thrown yet
        public BadInput fault(String what) {
            return new BadInput(new Fault(
                    "rule-table",
                    what,
                    file + ":" + cells.getStartingLineNumber(),
                    "Mend this line of the rule table, or restore the file."));
        }
    }

    /// Reads a table whole.
    ///
    /// @param folder the folder content/check
    /// @param name the name of the file in it, such as `words.csv`
    /// @return its rows in order, without the line of column names
    /// @throws BadInput if the file is missing or is no table
    public static List<Row> read(Path folder, String name) {
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
