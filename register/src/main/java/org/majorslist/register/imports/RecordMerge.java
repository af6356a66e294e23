package org.majorslist.register.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.exchange.CsvText;
import org.majorslist.register.exchange.PackageCheck;
import org.majorslist.register.exchange.PackageSchema;
import org.majorslist.register.exchange.RowOrder;
import org.majorslist.register.exchange.TableSchema;
import org.majorslist.register.imports.ImportedRows.SourceCard;

/// Adds imported rows to the record itself: checked as a whole in a copy first, then each file replaced in one step.
///
/// The sources go first, so a kill between the two files leaves a source without rows and nothing else.
///
/// @param record the folder `content/register`
public record RecordMerge(Path record) {
    /// Adds rows; rows of the same source that are there already are replaced.
    ///
    /// @param rows what an import made
    /// @throws BadInput with every fault the record would then have; the record is as it was
    public void add(ImportedRows rows) {
        Path copy = record.toAbsolutePath().resolveSibling(".record-merge");
        try {
            Files.createDirectories(copy);
            FolderLock lock = FolderLock.find(copy)
                    .orElseThrow(() -> new BadInput(new Fault(
                            "record-locked",
                            "another import is changing the record",
                            record.toString(),
                            "Wait until it is done, then import again.")));
            try {
                addBy(copy, rows);
            } finally {
                lock.close(true);
            }
        } catch (IOException e) {
            throw new BadInput(
                    new Fault(
                            "unwritable-record",
                            "cannot be written",
                            record.toString(),
                            "Work in a copy of the project that you own."),
                    e);
        }
    }

    private void addBy(Path copy, ImportedRows rows) throws IOException {
        PackageSchema schema = PackageSchema.read(record);
        copyPackage(schema, copy);
        Map<String, List<List<String>>> changed = changed(schema, rows);
        for (var file : changed.entrySet()) {
            Files.writeString(copy.resolve(file.getKey()), CsvText.write(file.getValue()), UTF_8);
        }
        List<Fault> faults = PackageCheck.faults(copy);
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        for (String file : changed.keySet()) {
            Files.move(copy.resolve(file), record.resolve(file), ATOMIC_MOVE, REPLACE_EXISTING);
        }
    }

    private Map<String, List<List<String>>> changed(PackageSchema schema, ImportedRows rows) {
        var changed = new LinkedHashMap<String, List<List<String>>>();
        TableSchema sources = table(schema, "sources");
        changed.put(
                sources.path(),
                merged(
                        sources,
                        List.of(sourceRow(sources, rows.source())),
                        rows.source().id()));
        TableSchema target = table(schema, rows.table());
        if (!target.columns().equals(rows.columns())) {
            throw new IllegalStateException(
                    "Imported columns " + rows.columns() + " are not those of " + target.path() + ".");
        }
        changed.put(target.path(), merged(target, rows.rows(), rows.source().id()));
        return changed;
    }

    private List<List<String>> merged(TableSchema table, List<List<String>> added, String sourceId) {
        int source = table.place("source_id");
        var body = new ArrayList<List<String>>();
        List<List<String>> present = CsvText.read(record.resolve(table.path()));
        present.stream()
                .skip(1)
                .filter(row -> !row.get(source).equals(sourceId))
                .forEach(body::add);
        body.addAll(added);
        body.sort(RowOrder.of(table));
        body.addFirst(table.columns());
        return body;
    }

    private static List<String> sourceRow(TableSchema sources, SourceCard card) {
        Map<String, String> cells = Map.of(
                "source_id", card.id(),
                "title", card.title(),
                "publisher", card.publisher(),
                "date", card.date(),
                "url", card.url(),
                "quality", card.quality());
        return sources.columns().stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }

    private TableSchema table(PackageSchema schema, String name) {
        return schema.findTable(name)
                .orElseThrow(() -> new BadInput(new Fault(
                        "no-table", "has no table " + name, record.toString(), "Name the folder of the record.")));
    }

    private void copyPackage(PackageSchema schema, Path copy) throws IOException {
        Files.copy(record.resolve("datapackage.json"), copy.resolve("datapackage.json"), REPLACE_EXISTING);
        for (TableSchema table : schema.tables()) {
            Files.copy(record.resolve(table.path()), copy.resolve(table.path()), REPLACE_EXISTING);
        }
    }
}
