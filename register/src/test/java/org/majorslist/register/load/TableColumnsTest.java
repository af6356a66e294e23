package org.majorslist.register.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.register.RecordOnFile;
import org.majorslist.register.TableColumns;
import org.majorslist.register.exchange.CsvText;
import org.majorslist.register.exchange.PackageSchema;
import org.majorslist.register.exchange.TableSchema;

/// What the loader reads, what `datapackage.json` describes and what stands in the files are the same columns.
class TableColumnsTest {
    record Columns(String table, List<String> columns) {}

    static Stream<Columns> columns() {
        return Stream.of(
                new Columns("countries", TableColumns.COUNTRY),
                new Columns("areas", TableColumns.AREA),
                new Columns("sources", TableColumns.SOURCE),
                new Columns("indicators", TableColumns.INDICATOR),
                new Columns("measurers", TableColumns.MEASURER),
                new Columns("determinations", TableColumns.DETERMINATION),
                new Columns("instruments", TableColumns.INSTRUMENT),
                new Columns("majors_list_changes", TableColumns.LIST_CHANGE),
                new Columns("conditions", TableColumns.CONDITION),
                new Columns("observations", TableColumns.OBSERVATION),
                new Columns("assistance", TableColumns.LEDGER_LINE),
                new Columns("assistance_totals", TableColumns.TOTAL),
                new Columns("quoted_claims", TableColumns.QUOTED_CLAIM),
                new Columns("events", TableColumns.EVENT),
                new Columns("leads", TableColumns.LEAD),
                new Columns("release_calendar", TableColumns.RELEASE),
                new Columns("comparability", TableColumns.COMPARABILITY),
                new Columns("repairs", TableColumns.REPAIR));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("columns")
    void areThoseOfTheSchemaAndOfTheFile(Columns loader) {
        TableSchema table = PackageSchema.read(RecordOnFile.FOLDER)
                .findTable(loader.table())
                .orElseThrow();
        assertEquals(table.columns(), loader.columns());
        Path file = RecordOnFile.FOLDER.resolve(table.path());
        assertEquals(table.columns(), CsvText.read(file).getFirst());
    }

    @Test
    void nameEveryTableAndEveryFile() throws IOException {
        var named = new TreeSet<>(columns().map(Columns::table).toList());
        var tables = new TreeSet<>(PackageSchema.read(RecordOnFile.FOLDER).tables().stream()
                .map(TableSchema::name)
                .toList());
        assertEquals(tables, named);
        try (var files = Files.list(RecordOnFile.FOLDER)) {
            assertEquals(
                    tables,
                    new TreeSet<>(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".csv"))
                            .map(name -> name.replace(".csv", ""))
                            .toList()));
        }
    }
}
