package org.majorslist.register.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.majorslist.measure.Fault;

/// One CSV file of the package: bounded, strictly UTF-8, with a header that names at least the columns needed.
final class TableFile {
    /// Largest file read, in bytes; the record's largest is far below one.
    static final long LARGEST_FILE = 64L << 20;

    /// Longest cell, in characters; the record's longest is below a thousand.
    private static final int LONGEST_CELL = 1 << 16;

    private final Path file;
    private final String name;
    private final FaultList faults;

    TableFile(Path folder, String name, FaultList faults) {
        this.file = folder.resolve(name);
        this.name = name;
        this.faults = faults;
    }

    /// Reads each line into a record; lines with a fault are reported and left out.
    <T> List<T> read(List<String> needed, Function<Row, T> toRecord) {
        return findText().map(text -> readRows(text, needed, toRecord)).orElse(List.of());
    }

    private <T> List<T> readRows(String text, List<String> needed, Function<Row, T> toRecord) {
        var records = new ArrayList<T>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = null;
            for (CsvRecord line : lines) {
                if (columns == null) {
                    columns = columnsOf(line);
                    if (!hasAll(columns, needed)) {
                        return List.of();
                    }
                } else {
                    readRow(line, columns, toRecord, records);
                }
            }
        } catch (CsvParseException | IOException broken) {
            fault(
                    "broken-csv",
                    "is not well-formed CSV: " + rootMessage(broken),
                    "Look for a quote that is not closed.");
        }
        return records;
    }

    private <T> void readRow(CsvRecord line, Map<String, Integer> columns, Function<Row, T> toRecord, List<T> records) {
        var row = new Row(name, line, columns, faults);
        if (line.getFieldCount() != columns.size()) {
            row.fault(
                    "cell-count",
                    "has " + line.getFieldCount() + " cells, the header has " + columns.size(),
                    "Add or remove commas, or put quotes around a cell that holds one.");
            return;
        }
        if (line.getFields().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            row.fault(
                    "cell-too-long",
                    "has a cell of more than " + LONGEST_CELL + " characters",
                    "Shorten it; look for a quote that is not closed.");
            return;
        }
        try {
            T record = toRecord.apply(row);
            if (!row.isFaulty()) {
                records.add(record);
            }
        } catch (IllegalArgumentException contradiction) {
            if (!row.isFaulty()) {
                row.fault(
                        "contradiction",
                        String.valueOf(contradiction.getMessage()),
                        "Mend one of the cells so that the row agrees with itself.");
            }
        }
    }

    private Map<String, Integer> columnsOf(CsvRecord header) {
        var columns = new HashMap<String, Integer>();
        List<String> names = header.getFields();
        for (int i = 0; i < names.size(); i++) {
            if (columns.put(names.get(i), i) != null) {
                fault("column-twice", "has the column \"" + names.get(i) + "\" twice", "Remove one of them.");
            }
        }
        return columns;
    }

    private boolean hasAll(Map<String, Integer> columns, List<String> needed) {
        List<String> missing =
                needed.stream().filter(column -> !columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            fault(
                    "missing-column",
                    "has no column " + String.join(", ", missing),
                    "Add it to the header and to each line.");
        }
        return missing.isEmpty();
    }

    private Optional<String> findText() {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                fault(
                        "file-too-large",
                        "is larger than " + (LARGEST_FILE >> 20) + " MiB",
                        "Split it, or import it instead.");
                return Optional.empty();
            }
            String text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return findWithoutControlCharacters(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            fault("not-utf8", "is not UTF-8 text", "Save it as UTF-8.");
        } catch (IOException unreadable) {
            fault(
                    "unreadable-file",
                    "cannot be read (" + reason(unreadable) + ")",
                    "Put it there, or make it readable.");
        }
        return Optional.empty();
    }

    private Optional<String> findWithoutControlCharacters(String text) {
        int nul = text.indexOf('\0');
        if (nul < 0) {
            return Optional.of(text);
        }
        long line = text.substring(0, nul).lines().count();
        faults.add(new Fault(
                "nul-character", "holds a NUL character", name + ":" + line, "Remove it; the file may be damaged."));
        return Optional.empty();
    }

    private void fault(String code, String what, String mend) {
        faults.add(new Fault(code, what, name, mend));
    }

    private static String reason(IOException failure) {
        return failure instanceof java.nio.file.NoSuchFileException ? "there is no such file" : failure.toString();
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
