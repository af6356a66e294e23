package org.majorslist.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.app.Majors;

class DataExchangeTest {
    private static final String AID = """
            Country Code,Fiscal Year,Transaction Type Name,Funding Account Name,Current Dollar Amount,Constant Dollar Amount
            COL,2020,Obligations,Economic Support Fund,100,110
            COL,2020,Loans,Economic Support Fund,100,110
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int majors(String... words) {
        return Majors.run(List.of(words), new PrintWriter(out), new PrintWriter(err));
    }

    /// Imports a small file of ForeignAssistance.gov, published on 6 October 2026.
    private int importAid(String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("aid.csv"), AID);
        var words = new ArrayList<>(
                List.of("data", "import", "foreign-assistance", file.toString(), "--published", "2026-10-06"));
        words.addAll(List.of(more));
        return majors(words.toArray(String[]::new));
    }

    @Test
    void importsIntoAFolderOfItsOwn() throws IOException {
        Path into = folder.resolve("imported");
        assertEquals(0, importAid("--into", into.toString()));
        assertEquals("""
                import: 2 records read, 1 kept, 0 on other countries, 1 rejected; 1 rows of assistance
                  1 rejected: Transaction Type Name is not known
                  line 3: Transaction Type Name is not known
                """ + "import: wrote " + into + "\n", err.toString());
        assertTrue(Files.readString(into.resolve("assistance.csv"))
                .contains("\nCOL,2020,ESF,,economic,obligated,100,current,,whole,2026-10-06,fa-complete-2026-10-06,"));
        assertEquals(2, importAid("--into", into.toString()), "a second import does not overwrite the first");
    }

    @Test
    void changesTheRecordOnlyWhenToldYes() throws IOException {
        assertEquals(2, importAid("--into-record"));
        assertEquals("""
                data import --into-record: would change the record
                  Look at the report of --dry-run first, then say --yes.
                """, err.toString());
    }

    @Test
    void writesNothingInADryRun() throws IOException {
        Path into = folder.resolve("imported");
        assertEquals(0, importAid("--dry-run", "--into", into.toString()));
        assertTrue(err.toString().endsWith("import: nothing was written (dry run)\n"), err.toString());
        assertFalse(Files.exists(into));
    }

    @Test
    void exportsTheDeadlinesOfTheLaw() throws IOException {
        Path calendar = folder.resolve("certification.ics");
        assertEquals(0, majors("data", "export", "ical", "--out", calendar.toString()), err.toString());
        String text = Files.readString(calendar);
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), text);
        assertTrue(text.contains("FRAA 706"), text);
    }
}
