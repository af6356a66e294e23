package org.majorslist.law.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.majorslist.law.Wording;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// Reads one CSV file of the catalogue, row by row.
final class CatalogueFile {
    private CatalogueFile() {}

    static <T> List<T> read(Path file, Function<NamedCsvRecord, T> row) {
        var all = new ArrayList<T>();
        long line = 1;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord entry : csv) {
                line = entry.getStartingLineNumber();
                all.add(row.apply(entry));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(
                    new Fault(
                            "unreadable-catalogue",
                            "the catalogue file cannot be read",
                            file.toString(),
                            "Check that it exists and may be read."),
                    e);
        } catch (CsvParseException | IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new BadInput(
                    new Fault(
                            "broken-catalogue-row",
                            String.valueOf(e.getMessage()),
                            file + ":" + line,
                            "Mend the row; its columns are described in content/statutes/README.md."),
                    e);
        }
        return List.copyOf(all);
    }

    static Wording wording(NamedCsvRecord row, String column) {
        return new Wording(row.getField(column + "_en"), row.getField(column + "_es"));
    }

    static List<String> list(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isBlank() ? List.of() : List.of(cell.split(";", -1));
    }

    static Optional<String> text(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(cell -> !cell.isBlank());
    }

    static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
