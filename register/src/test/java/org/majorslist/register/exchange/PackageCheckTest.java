package org.majorslist.register.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.Fault;

class PackageCheckTest {
    private static final Path RECORD = Path.of(System.getProperty("majors.home"), "content", "register");

    @TempDir
    Path folder;

    @BeforeEach
    void writeASoundPackage() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "aid", "version": "1", "resources": [
                 {"name": "sources", "path": "sources.csv", "sortedBy": ["id"],
                  "schema": {"fields": [{"name": "id", "type": "string", "constraints": {"required": true}}],
                             "primaryKey": ["id"]}},
                 {"name": "aid", "path": "aid.csv", "sortedBy": ["year"],
                  "schema": {"fields": [
                    {"name": "year", "type": "integer"}, {"name": "usd", "type": "number"},
                    {"name": "on", "type": "date"}, {"name": "measure", "type": "string",
                     "constraints": {"enum": ["obligated", "disbursed"], "required": true}},
                    {"name": "source", "type": "string"}],
                   "foreignKeys": [{"fields": ["source"], "reference": {"resource": "sources", "fields": ["id"]}}]}}]}""");
        Files.writeString(folder.resolve("sources.csv"), "id\na\nb\n");
        aid("2001,1.5,2002-02-01,obligated,a\n2002,-3,,disbursed,b\n");
    }

    private void aid(String rows) throws IOException {
        Files.writeString(folder.resolve("aid.csv"), "year,usd,on,measure,source\n" + rows);
    }

    @Test
    void findsNoFaultInTheRecord() {
        assertEquals(
                List.of(), PackageCheck.faults(RECORD).stream().map(Fault::text).toList());
    }

    @Test
    void writesEveryFileOfTheRecordAsItReadIt() throws IOException {
        for (TableSchema table : PackageSchema.read(RECORD).tables()) {
            Path file = RECORD.resolve(table.path());
            assertEquals(Files.readString(file), CsvText.write(CsvText.read(file)), table.path());
        }
    }

    @Test
    void findsNoFaultInASoundPackage() {
        assertEquals(List.of(), PackageCheck.faults(folder));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # row                                   | fault
            last,1,2002-02-01,obligated,a           | wrong-type
            2001,1.5e,2002-02-01,obligated,a        | wrong-type
            2001,1.5,2002-02-30,obligated,a         | wrong-type
            2001,1.5,1 Feb 2002,obligated,a         | wrong-type
            2001,1.5,2002-02-01,planned,a           | not-permitted
            2001,1.5,2002-02-01,,a                  | empty-cell
            2001,1.5,2002-02-01,obligated,c         | unknown-key
            2001,1.5,2002-02-01,obligated           | wrong-width
            "2001",1.5,2002-02-01,obligated,a       | not-byte-stable
            """)
    void namesTheFault(String row, String code) throws IOException {
        aid(row + "\n");
        assertEquals(
                List.of(code),
                PackageCheck.faults(folder).stream().map(Fault::code).toList());
    }

    @Test
    void saysWhereAndWhatToDo() throws IOException {
        aid("2002,1,,obligated,a\n2001,1,,obligated,a\n");
        assertEquals(
                folder.resolve("aid.csv") + ":3: stands before its place\n  Sort the rows by year.",
                PackageCheck.faults(folder).getFirst().text());
    }
}
