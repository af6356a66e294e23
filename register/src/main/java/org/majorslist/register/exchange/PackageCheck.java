package org.majorslist.register.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.exchange.FieldSchema.FieldType;
import org.majorslist.register.exchange.TableSchema.ForeignKey;

/// Holds the files of a package against its schema: columns, types, permitted values, keys, references, order, and the
/// one form in which files are written.
public final class PackageCheck {
    private static final int MOST_FAULTS = 200;

    private final Path folder;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Set<String>> keys = new HashMap<>();

    private PackageCheck(Path folder) {
        this.folder = folder;
    }

    /// Checks a package.
    ///
    /// @param folder the folder of the package
    /// @return every fault found, at most 200; empty: the package is sound
    /// @throws BadInput if `datapackage.json` itself cannot be used
    public static List<Fault> faults(Path folder) {
        var check = new PackageCheck(folder);
        PackageSchema schema = PackageSchema.read(folder);
        var rows = new HashMap<String, List<List<String>>>();
        for (TableSchema table : schema.tables()) {
            rows.put(table.name(), check.readable(table));
        }
        schema.tables().forEach(table -> check.collectKeys(table, schema, rows));
        schema.tables().forEach(table -> check.check(table, rows.getOrDefault(table.name(), List.of())));
        return List.copyOf(check.faults);
    }

    private List<List<String>> readable(TableSchema table) {
        try {
            Path file = folder.resolve(table.path());
            List<List<String>> rows = CsvText.read(file);
            if (rows.isEmpty() || !rows.getFirst().equals(table.columns())) {
                add(
                        table,
                        1,
                        "wrong-header",
                        "the columns are not those of the schema",
                        "Write: " + String.join(",", table.columns()));
                return List.of();
            }
            if (!CsvText.write(rows).equals(Files.readString(file, UTF_8))) {
                add(
                        table,
                        1,
                        "not-byte-stable",
                        "is not written in the one form of the package",
                        "Use UTF-8 and LF, end the file with a line break, quote only cells with a comma, quote or line break.");
            }
            return rows.subList(1, rows.size());
        } catch (BadInput unreadable) {
            faults.addAll(unreadable.faults());
        } catch (IOException e) {
            add(table, 1, "unreadable-csv", "cannot be read", "Restore the file.");
        }
        return List.of();
    }

    private void collectKeys(TableSchema table, PackageSchema schema, Map<String, List<List<String>>> rows) {
        for (ForeignKey key : table.foreignKeys()) {
            String name = key.table() + "." + key.key();
            schema.findTable(key.table())
                    .ifPresent(other -> keys.computeIfAbsent(name, fresh -> {
                        int place = other.place(key.key());
                        var values = new HashSet<String>();
                        rows.getOrDefault(other.name(), List.of()).forEach(row -> values.add(row.get(place)));
                        return values;
                    }));
        }
    }

    private void check(TableSchema table, List<List<String>> rows) {
        var seen = new HashSet<List<String>>();
        List<Integer> keyPlaces = table.primaryKey().stream().map(table::place).toList();
        Comparator<List<String>> order = RowOrder.of(table);
        for (int i = 0; i < rows.size() && faults.size() < MOST_FAULTS; i++) {
            List<String> row = rows.get(i);
            long line = i + 2L;
            if (row.size() != table.fields().size()) {
                add(
                        table,
                        line,
                        "wrong-width",
                        "has " + row.size() + " cells, not " + table.fields().size(),
                        "Add or remove commas; quote a cell that holds one.");
                continue;
            }
            checkCells(table, row, line);
            checkReferences(table, row, line);
            if (!keyPlaces.isEmpty()
                    && !seen.add(keyPlaces.stream().map(row::get).toList())) {
                add(
                        table,
                        line,
                        "key-twice",
                        "repeats the key " + keyPlaces.stream().map(row::get).toList(),
                        "Remove one of the rows, or tell them apart.");
            }
            if (i > 0 && rows.get(i - 1).size() == row.size() && order.compare(rows.get(i - 1), row) > 0) {
                add(
                        table,
                        line,
                        "out-of-order",
                        "stands before its place",
                        "Sort the rows by " + String.join(", ", table.sortedBy()) + ".");
            }
        }
    }

    private void checkCells(TableSchema table, List<String> row, long line) {
        for (int i = 0; i < row.size(); i++) {
            FieldSchema field = table.fields().get(i);
            String cell = row.get(i);
            if (cell.isEmpty()) {
                if (field.required()) {
                    add(
                            table,
                            line,
                            "empty-cell",
                            field.name() + " is empty",
                            "Fill it in; the column must always say something.");
                }
            } else if (!fits(field.type(), cell)) {
                add(
                        table,
                        line,
                        "wrong-type",
                        field.name() + " \"" + cell + "\" is no " + word(field.type()),
                        "Correct the cell.");
            } else if (!field.allowed().isEmpty() && !field.allowed().contains(cell)) {
                add(
                        table,
                        line,
                        "not-permitted",
                        field.name() + " \"" + cell + "\" is not one of the permitted values",
                        "Write one of: " + String.join(", ", field.allowed()) + ".");
            } else if (!field.pattern().isEmpty() && !cell.matches(field.pattern())) {
                add(
                        table,
                        line,
                        "wrong-form",
                        field.name() + " \"" + cell + "\" has another form than " + field.pattern(),
                        "Correct the cell.");
            }
        }
    }

    private void checkReferences(TableSchema table, List<String> row, long line) {
        for (ForeignKey key : table.foreignKeys()) {
            String cell = row.get(table.place(key.field()));
            Set<String> known = keys.getOrDefault(key.table() + "." + key.key(), Set.of());
            if (!cell.isEmpty() && !known.contains(cell)) {
                add(
                        table,
                        line,
                        "unknown-key",
                        key.field() + " \"" + cell + "\" is not in " + key.table() + ".csv",
                        "Add it there first, or correct it here.");
            }
        }
    }

    static boolean fits(FieldType type, String cell) {
        try {
            return switch (type) {
                case STRING -> true;
                case INTEGER -> Long.toString(Long.parseLong(cell)).equals(cell);
                case NUMBER -> new BigDecimal(cell).precision() < 40;
                case BOOLEAN -> cell.equals("true") || cell.equals("false");
                case DATE -> LocalDate.parse(cell).toString().equals(cell);
            };
        } catch (NumberFormatException | DateTimeException doesNot) {
            return false;
        }
    }

    private static String word(FieldType type) {
        return switch (type) {
            case STRING -> "text";
            case INTEGER -> "whole number";
            case NUMBER -> "number";
            case BOOLEAN -> "true or false";
            case DATE -> "day such as 2026-09-18";
        };
    }

    private void add(TableSchema table, long line, String code, String what, String mend) {
        faults.add(new Fault(code, what, folder.resolve(table.path()) + ":" + line, mend));
    }
}
