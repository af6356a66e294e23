package org.majorslist.check.words;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.majorslist.check.Language;
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
        /// A fault lists the names of a set that has no more than so many.
        private static final int MOST_TOLD = 20;

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

        /// The same of a cell that may be empty.
        ///
        /// @param column the name of the column
        /// @return the words in order; none if the cell is blank
        /// @throws BadInput if the table has no such column
        public List<String> wordsIfAny(String column) {
            return get(column).isBlank() ? List.of() : words(column);
        }

        /// The words of [#words], each verb marked `+` in all its forms.
        ///
        /// @param column the name of the column; the row also has a column `lang`
        /// @return the words in order, as [Conjugation#phrases] gives them
        /// @throws BadInput if the table has no such column, or a marked word is no infinitive
        public List<String> forms(String column) {
            Language language = choice("lang", Language.class);
            return words(column).stream()
                    .flatMap(written -> forms(written, language).stream())
                    .toList();
        }

        /// One of those words, each verb in it marked `+` in all its forms.
        ///
        /// @param written the word or phrase as the cell has it
        /// @param language its language
        /// @return its forms, as [Conjugation#phrases] gives them
        /// @throws BadInput if a marked word is no infinitive
        public List<String> forms(String written, Language language) {
            try {
                return Conjugation.phrases(written, language);
            } catch (IllegalArgumentException e) {
                throw fault(String.valueOf(e.getMessage()));
            }
        }

        /// Cells of several names, separated by blanks.
        ///
        /// @param column the name of the column
        /// @return the names in order; none if the cell is empty
        /// @throws BadInput if the table has no such column
        public List<String> names(String column) {
            return Stream.of(get(column).split(" ", -1))
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        /// The cell of a column that names one of a closed set.
        ///
        /// @param <E> the set
        /// @param column the name of the column
        /// @param set the set
        /// @return the one whose name the cell has
        /// @throws BadInput if there is none, or the table has no such column
        public <E extends Enum<E>> E choice(String column, Class<E> set) {
            List<E> all = List.of(set.getEnumConstants());
            return all.stream()
                    .filter(one -> one.name().equals(get(column)))
                    .findFirst()
                    .orElseThrow(() -> fault("there is no " + column + " \"" + get(column) + "\"" + only(all)));
        }

        private static String only(List<? extends Enum<?>> all) {
            return all.size() > MOST_TOLD
                    ? ""
                    : all.stream().map(Enum::name).collect(Collectors.joining(", ", ", only ", ""));
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
