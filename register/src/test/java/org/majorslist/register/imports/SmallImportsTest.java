package org.majorslist.register.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;
import org.majorslist.register.exchange.CsvText;
import org.majorslist.register.exchange.PackageCheck;

class SmallImportsTest {
    static final Path RECORD = Path.of(System.getProperty("majors.home"), "content", "register");
    /// A mapping of a made-up table of seizures, for any test of series.
    static final String MAPPING = """
            field,column,constant
            indicator,,cocaine_seizures
            area,country,
            year,year,
            value,tonnes,
            unit,,t
            measured_by,,COL_GOV
            published_on,,2026-02-01
            source_id,,made_up_2026
            source_title,,A made-up table
            source_publisher,,Nobody
            source_date,,2026-02-01
            source_url,,
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void addsMunicipalitiesUpToDepartmentsAndANationalSum() throws IOException {
        Path file = write("coca.csv", """
                CODDEPTO,DEPARTAMENTO,CODMPIO,MUNICIPIO,2001,2002
                52,NARIÑO,52835,TUMACO,100.5,200
                52,NARIÑO,52250,EL CHARCO,"10,25",
                5,ANTIOQUIA,05854,VALDIVIA,1,2
                88,SAN ANDRÉS,88001,SAN ANDRÉS,1,1
                54,NORTE DE SANTANDER,54810,TIBÚ,many,1
                """);
        ImportedRows rows = new MunicipalCocaImport(file, RECORD, "2026-07-08").read();
        assertEquals(
                """
                coca_cultivation_area CO-ANT 2001-01-01 1
                coca_cultivation_area CO-ANT 2002-01-01 2
                coca_cultivation_area CO-NAR 2001-01-01 110.75
                coca_cultivation_area CO-NAR 2002-01-01 200
                coca_cultivation_area_municipal_sum COL 2001-01-01 111.75
                coca_cultivation_area_municipal_sum COL 2002-01-01 202""",
                rows.rows().stream()
                        .map(row -> String.join(" ", row.get(0), row.get(1), row.get(2), row.get(4)))
                        .collect(Collectors.joining("\n")));
        assertEquals(
                "[Line[line=5, reason=CODDEPTO is not a department of the record], "
                        + "Line[line=6, reason=a year holds no number of hectares]]",
                rows.rejected().first().toString());
    }

    @Test
    void takesASeriesThroughAMapping() throws IOException {
        Path file =
                write("seizures.csv", "country,year,tonnes\nCOL,2025,985.5\nFRA,2025,3\nCOL,year,4\nCOL,2026,=1+1\n");
        ImportedRows rows = new MappedImport(file, write("mapping.csv", MAPPING), RECORD).read();
        assertEquals(
                List.of(
                        "cocaine_seizures,COL,2025-01-01,2025-12-31,985.5,t,COL_GOV,2026-02-01,day,unknown,final,full,,,made_up_2026,"),
                rows.rows().stream().map(row -> String.join(",", row)).toList());
        assertEquals(
                List.of(
                        "area is not in the record",
                        "period_start has another type than DATE",
                        "value has another type than NUMBER"),
                rows.rejected().first().stream().map(RejectedLines.Line::reason).toList());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            # line of the mapping | instead                         | why no line fits
            unit,,t               | unit,,bushels                   | unit is bushels, but the indicator is counted in t (2 lines)
            unit,,t               | unit,,ha                        | unit is ha, but the indicator is counted in t (2 lines)
            indicator,,cocaine_seizures | indicator,,coke           | indicator is not in the record (2 lines)
            """)
    void takesNoFiguresThatMeanSomethingElse(String line, String instead, String why) throws IOException {
        Path file = write("seizures.csv", "country,year,tonnes\nCOL,2025,985.5\nCOL,2024,889\n");
        Path mapping = write("mapping.csv", MAPPING.replace(line, instead));
        var refused = assertThrows(BadInput.class, () -> new MappedImport(file, mapping, RECORD).read());
        assertEquals(
                "holds no line that fits: " + why, refused.faults().getFirst().what());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            value,tonnes,   | value,tons,      | names the column "tons", which the file does not have
            value,tonnes,   |                  | says nothing of the field value
            source_id,,made | source_id,year,x | gives no constant for source_id
            """)
    void saysWhatIsWrongWithAMapping(String line, String instead, String what) throws IOException {
        String mapping = MAPPING.replace("made_up_2026", "made").replace(line, instead == null ? "" : instead);
        Path file = write("seizures.csv", "country,year,tonnes\nCOL,2025,985.5\n");
        Path mappingFile = write("mapping.csv", mapping.replace("\n\n", "\n"));
        var refused = assertThrows(BadInput.class, () -> new MappedImport(file, mappingFile, RECORD).read());
        assertEquals(what, refused.faults().getFirst().what());
    }

    @Test
    void addsRowsToTheRecordOnlyAsAWhole() throws IOException {
        Path record = copyOfTheRecord();
        Path file = write("seizures.csv", "country,year,tonnes\nCOL,2025,985.5\n");
        ImportedRows rows = new MappedImport(file, write("mapping.csv", MAPPING), record).read();
        int before = CsvText.read(record.resolve("observations.csv")).size();
        new RecordMerge(record).add(rows);
        new RecordMerge(record).add(rows);
        assertEquals(
                before + 1, CsvText.read(record.resolve("observations.csv")).size());
        assertTrue(Files.readString(record.resolve("sources.csv")).contains("\nmade_up_2026,A made-up table,Nobody,"));
        assertEquals(List.of(), PackageCheck.faults(record));
    }

    @Test
    void leavesTheRecordAsItWasWhenItWouldBreak() throws IOException {
        Path record = copyOfTheRecord();
        Path file = write("seizures.csv", "country,year,tonnes\nCOL,2025,985.5\n");
        ImportedRows rows = new MappedImport(file, write("mapping.csv", MAPPING), record).read();
        Files.writeString(
                record.resolve("events.csv"),
                Files.readString(record.resolve("events.csv")).replace("day", "week"));
        String sources = Files.readString(record.resolve("sources.csv"));
        String observations = Files.readString(record.resolve("observations.csv"));
        assertThrows(BadInput.class, () -> new RecordMerge(record).add(rows));
        assertEquals(sources, Files.readString(record.resolve("sources.csv")));
        assertEquals(observations, Files.readString(record.resolve("observations.csv")));
        try (var beside = Files.list(folder)) {
            assertEquals(
                    0,
                    beside.filter(path -> path.getFileName().toString().startsWith(".record"))
                            .count());
        }
    }

    private Path copyOfTheRecord() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("register"));
        try (var files = Files.list(RECORD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    @Test
    void proposesWhatADeterminationDecides() throws IOException {
        Path file = write("notice.json", """
                {"document_number": "2031-00001", "title": "Presidential Determination for Fiscal Year 2032",
                 "publication_date": "2031-09-20", "signing_date": "2031-09-14",
                 "body_html": "<p>I name as major drug transit or major illicit drug producing countries: Bolivia, Colombia, Haiti and Myanmar.</p> <p>I determine that Bolivia and Burma have failed demonstrably to keep their commitments.</p> <p>Support of programmes in Bolivia is vital to the national interests of the United States.</p>"}
                """);
        DeterminationNotice notice = DeterminationNotice.read(file, RECORD);
        assertEquals(2032, notice.fiscalYear());
        assertEquals(
                """
                BOL failed_demonstrably waived
                COL not_failed
                HTI not_failed
                MMR failed_demonstrably""",
                notice.proposals().stream()
                        .map(proposal ->
                                proposal.country() + " " + proposal.outcome() + (proposal.waived() ? " waived" : ""))
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            [1, 2]                                      | is not one JSON object
            {"title": "no text"}                        | holds no text of the determination
            {"full_text": "On another matter."}         | names no country of the record
            """)
    void refusesWhatIsNoDetermination(String json, String what) throws IOException {
        Path file = write("notice.json", json);
        var refused = assertThrows(BadInput.class, () -> DeterminationNotice.read(file, RECORD));
        assertEquals(what, refused.faults().getFirst().what());
    }

    @Test
    void refusesJsonThatIsNestedWithoutEnd() throws IOException {
        Path file = write("notice.json", "[".repeat(100_000));
        var refused = assertThrows(BadInput.class, () -> DeterminationNotice.read(file, RECORD));
        assertTrue(refused.faults().getFirst().what().startsWith("is not JSON"));
    }
}
