package org.majorslist.register.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;

class ExportTest {
    private static final Path RECORD = Path.of(System.getProperty("majors.home"), "content", "register");

    @TempDir
    Path folder;

    @Test
    void writesAPackageThatPassesItsOwnCheck() throws IOException {
        Path out = folder.resolve("package");
        Export.into(new PackageExport(RECORD), out);
        assertEquals(List.of(), PackageCheck.faults(out));
        JsonNode first = new ObjectMapper()
                .readTree(out.resolve("datapackage.json").toFile())
                .path("resources")
                .get(0);
        assertEquals(
                Files.size(out.resolve("countries.csv")), first.path("bytes").asLong());
        assertTrue(first.path("hash").asText().matches("sha256:[0-9a-f]{64}"));
    }

    @Test
    void writesEveryRowAsJson() throws IOException {
        Path out = folder.resolve("record.json");
        Export.into(new JsonExport(RECORD), out);
        JsonNode record = new ObjectMapper().readTree(out.toFile());
        for (TableSchema table : PackageSchema.read(RECORD).tables()) {
            assertEquals(
                    CsvText.read(RECORD.resolve(table.path())).size() - 1,
                    record.path(table.name()).size(),
                    table.name());
        }
        JsonNode colombia = null;
        for (JsonNode row : record.path("determinations")) {
            if (row.path("cycle").asInt() == 1996
                    && row.path("country").asText().equals("COL")) {
                colombia = row;
            }
        }
        assertEquals(
                "denied",
                String.valueOf(colombia == null ? "" : colombia.path("outcome").asText()));
    }

    @Test
    void writesParquetThatHoldsTheSameRows() throws SQLException {
        Path out = folder.resolve("parquet");
        Export.into(new ParquetExport(RECORD), out);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*), sum(amount_usd) from '" + out.resolve("assistance.parquet")
                                + "' where recipient = 'COL' and source_id = 'greenbook-2022-08'")) {
            rows.next();
            var lines = CsvText.read(RECORD.resolve("assistance.csv")).stream()
                    .filter(row -> row.get(0).equals("COL") && row.get(11).equals("greenbook-2022-08"))
                    .toList();
            assertEquals(lines.size(), rows.getLong(1));
            assertEquals(
                    lines.stream().mapToLong(row -> Long.parseLong(row.get(6))).sum(), rows.getLong(2));
        }
    }

    @ParameterizedTest(name = "{0} to {1} → {2}")
    @CsvSource({
        "2023-01-01,2023-12-31,2023",
        "2025-09-15,2025-09-15,2025-09-15",
        "2022-08-07,2025-10-19,2022-08-07/P1170D",
        "2020-10-01,2021-09-30,2020-10-01/P365D"
    })
    void writesPeriodsAsSdmxDoes(LocalDate start, LocalDate end, String period) {
        assertEquals(period, SdmxExport.timePeriod(start, end));
    }

    @Test
    void writesOneSdmxLineAnObservation() {
        Path out = folder.resolve("observations.csv");
        Export.into(new SdmxExport(RECORD), out);
        assertEquals(
                CsvText.read(RECORD.resolve("observations.csv")).size(),
                CsvText.read(out).size());
    }

    @Test
    void tracesEveryRowToItsSource() throws IOException {
        Path out = folder.resolve("prov.json");
        Export.into(new ProvenanceExport(RECORD), out);
        JsonNode prov = new ObjectMapper().readTree(out.toFile());
        assertEquals(0, countDangling(prov));
        assertTrue(prov.path("wasDerivedFrom").size() > 9000);
    }

    private static int countDangling(JsonNode prov) {
        int dangling = 0;
        for (JsonNode link : prov.path("wasDerivedFrom")) {
            boolean known = prov.path("entity").has(link.path("prov:usedEntity").asText())
                    && prov.path("entity").has(link.path("prov:generatedEntity").asText());
            dangling += known ? 0 : 1;
        }
        return dangling;
    }

    @Test
    void writesACalendarThatOthersRead() {
        var due = new Deadline(
                LocalDate.of(2026, 9, 15),
                "FY2027: the list is due; it names countries, and findings — año",
                "FRAA 706(1)");
        String text = new CalendarExport(List.of(due), LocalDate.of(2026, 1, 2)).text();
        assertTrue(text.contains("DTSTART;VALUE=DATE:20260915\r\n"));
        assertTrue(text.contains("SUMMARY:FY2027: the list is due\\; it names countries\\, and"), text);
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
        }
    }

    @Test
    void leavesNothingWhenItFails() {
        Export failing = to -> {
            throw new IOException("disk full");
        };
        Path out = folder.resolve("never");
        var refused = assertThrows(BadInput.class, () -> Export.into(failing, out));
        assertEquals(out + ": cannot be written\n  Name a place you may write to with --out.", refused.getMessage());
        assertFalse(Files.exists(out));
    }
}
