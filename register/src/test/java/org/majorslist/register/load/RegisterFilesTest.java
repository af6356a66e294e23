package org.majorslist.register.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.register.RecordOnFile;
import org.majorslist.register.Register;

/// Broken copies of the record: each is refused, with the place and the mend.
class RegisterFilesTest {
    @TempDir
    private Path copy = Path.of("");

    @BeforeEach
    void copyTheRecord() throws IOException {
        try (Stream<Path> files = Files.list(RecordOnFile.FOLDER)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest(name = "{0}: \"{1}\" for \"{2}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # file            | written              | instead of          | fault, word for word
            determinations.csv| ,denyed,             | ,denied,            | determinations.csv:2: outcome "denyed" is not one of denied, failed_demonstrably, fully_cooperating, not_failed, vital_national_interests
            determinations.csv| 1987-13-01           | 1987-03-01          | determinations.csv:2: decided_on "1987-13-01" is not a day
            determinations.csv| ,AFH,                | ,AFG,               | determinations.csv:2: country "AFH" is not in countries.csv
            observations.csv  | ,94153x,             | ,94153,             | observations.csv:2: value "94153x" is not a number
            observations.csv  | ,ja,                 | ,ha,                | observations.csv:2: unit "ja" is not in the unit table
            observations.csv  | ,t,                  | ,ha,                | observations.csv:2: unit is t, but the indicator is counted in ha
            observations.csv  | 2001-12-31,2001-01-01| 2001-01-01,2001-12-31| observations.csv:2: Period ends on 2001-01-01, before it starts on 2001-12-31.
            observations.csv  | ,1e9,                | ,94153,             | observations.csv:2: value "1e9" is not a number
            observations.csv  | ,94153,ha,           | ,ha,                | observations.csv:2: has 17 cells, the header has 16
            """)
    void namesTheCellThatDoesNotFit(String file, String written, String insteadOf, String fault) throws IOException {
        replaceFirst(file, insteadOf, written);
        assertEquals(fault, firstFault().where() + ": " + firstFault().what());
    }

    @Test
    void suggestsTheNearestKey() throws IOException {
        replaceFirst("determinations.csv", ",AFG,", ",AFH,");
        assertEquals(
                "Did you mean \"AFG\"? Add it to countries.csv, or correct it here.",
                firstFault().mend());
    }

    @Test
    void reportsTheFaultsOfAllFilesTogether() throws IOException {
        replaceFirst("determinations.csv", ",denied,", ",denyed,");
        replaceFirst("observations.csv", ",94153,", ",many,");
        replaceFirst("events.csv", "1994-06-15,day", "in June,day");
        List<String> places = faults().stream().map(Fault::where).toList();
        assertEquals(List.of("determinations.csv:2", "events.csv:2", "observations.csv:2"), places);
    }

    @Test
    void refusesAFileThatIsMissing() throws IOException {
        Files.delete(copy.resolve("events.csv"));
        assertEquals(
                "events.csv: cannot be read (there is no such file)\n  Put it there, or make it readable.", text());
    }

    @Test
    void refusesAMissingColumn() throws IOException {
        replaceFirst("events.csv", ",summary,", ",summery,");
        assertEquals(
                "events.csv: has no column summary\n  Add it to the header and to each line.",
                firstFault().text());
    }

    @Test
    void refusesANulCharacter() throws IOException {
        replaceFirst("events.csv", "Andres", "And\0es");
        assertEquals("events.csv:2: holds a NUL character\n  Remove it; the file may be damaged.", text());
    }

    @Test
    void refusesAnotherEncoding() throws IOException {
        Files.writeString(
                copy.resolve("countries.csv"), "iso3,name_en,name_es,aliases\nMEX,Mexico,México,\n", ISO_8859_1);
        assertEquals(
                "countries.csv: is not UTF-8 text\n  Save it as UTF-8.",
                firstFault().text());
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() throws IOException {
        replaceFirst("events.csv", ",Andres Pastrana,", ",\"Andres Pastrana,");
        assertEquals("broken-csv", firstFault().code());
    }

    @Test
    void refusesACellOfTenMegabytes() throws IOException {
        replaceFirst("events.csv", "Andres Pastrana", "a".repeat(10 << 20));
        assertEquals(
                "events.csv:2: has a cell of more than 65536 characters\n"
                        + "  Shorten it; look for a quote that is not closed.",
                text());
    }

    @Test
    void refusesAFileBeyondTheBound() throws IOException {
        try (var file = new java.io.RandomAccessFile(copy.resolve("events.csv").toFile(), "rw")) {
            file.setLength(TableFile.LARGEST_FILE + 1);
        }
        assertEquals(
                "events.csv: is larger than 64 MiB\n  Split it, or import it instead.",
                firstFault().text());
    }

    @Test
    void keepsTheListOfFaultsBearable() throws IOException {
        Path file = copy.resolve("observations.csv");
        Files.writeString(file, Files.readString(file, UTF_8).replace(",ha,", ",acres,"), UTF_8);
        assertTrue(faults().size() <= 201);
        assertEquals("more-faults", faults().getLast().code());
    }

    @Test
    void keepsFormulasAsText() throws IOException {
        replaceFirst("events.csv", "Andres Pastrana", "=1+1");
        assertEquals("=1+1", Register.load(copy).tables().events().getFirst().actor());
    }

    private void replaceFirst(String file, String old, String replacement) throws IOException {
        Path path = copy.resolve(file);
        String text = Files.readString(path, UTF_8);
        int at = text.indexOf(old);
        assertTrue(at >= 0, file + " has no " + old);
        Files.writeString(path, text.substring(0, at) + replacement + text.substring(at + old.length()), UTF_8);
    }

    private List<Fault> faults() {
        return assertThrows(BadInput.class, () -> Register.load(copy)).faults();
    }

    private Fault firstFault() {
        return faults().getFirst();
    }

    private String text() {
        return String.join("\n", faults().stream().map(Fault::text).toList());
    }
}
