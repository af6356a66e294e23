package org.majorslist.register.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;

/// Each of the four imports before each kind of hostile file: the line is left out with its reason, or the file
/// refused.
@Timeout(60)
class HostileImportsTest {
    @TempDir
    Path folder;

    /// A good file of an import, with a place for a line that is not.
    private static String text(String kind, String badCell) {
        return switch (kind) {
            case "aid" ->
                "Country Code,Fiscal Year,Transaction Type Name,Funding Account Name,Current Dollar Amount,Constant Dollar Amount\n"
                        + "COL,2020,Obligations,Economic Support Fund,1,1\n"
                        + "COL,2020,Obligations," + badCell + ",1,1\n";
            case "coca" -> "CODDEPTO,MUNICIPIO,2001\n52,Tumaco,10\n52,Tumaco," + badCell + "\n";
            case "series" -> "country,year,tonnes\nCOL,2025,985.5\nCOL,2024," + badCell + "\n";
            case "mapping" -> SmallImportsTest.MAPPING + "note,," + badCell + "\n";
            case "notice" ->
                "{\"document_number\": \"2031-00001\", \"full_text\": \"I name as major drug transit countries: Bolivia and"
                        + " Colombia. " + badCell + "\"}";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static byte[] bytes(String kind, String attack) throws IOException {
        return switch (attack) {
            case "nul" -> text(kind, "a\0b").getBytes(UTF_8);
            case "quote" -> text(kind, "\"never closed").getBytes(UTF_8);
            case "10MB" -> text(kind, "x".repeat(10 << 20)).getBytes(UTF_8);
            case "formula" -> text(kind, "=1+1").getBytes(UTF_8);
            case "latin1" -> text(kind, "Educación").getBytes(ISO_8859_1);
            case "utf16" -> text(kind, "1").getBytes(UTF_16);
            case "zip" -> zipBomb();
            case "gzip" -> gzipBomb();
            case "tags" -> text(kind, "<".repeat(3 << 20) + ">").getBytes(UTF_8);
            case "empty" -> new byte[0];
            default -> throw new IllegalArgumentException(attack);
        };
    }

    private static byte[] zipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("us_foreign_aid_complete.csv"));
            zip.write(new byte[64 << 20]);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzipBomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[64 << 20]);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # import | attack  | answer
            aid      | nul     | left out 1: holds a NUL byte
            aid      | quote   | left out 1: has a quote that is never closed
            aid      | 10MB    | left out 1: the record is longer than 1 MiB; is a quote never closed?
            aid      | formula | left out 1: a name is not UTF-8 or begins like a formula
            aid      | latin1  | left out 1: a name is not UTF-8 or begins like a formula
            aid      | utf16   | is UTF-16 text
            aid      | zip     | is compressed
            aid      | gzip    | is compressed
            aid      | empty   | is empty or begins with NUL bytes
            coca     | nul     | holds a NUL character
            coca     | quote   | has a quote that is never closed
            coca     | 10MB    | left out 1: has a cell of more than 65,536 characters
            coca     | formula | left out 1: a year holds no number of hectares
            coca     | latin1  | is not UTF-8
            coca     | utf16   | is UTF-16 text
            coca     | zip     | is compressed
            coca     | gzip    | is compressed
            coca     | empty   | is empty or begins with NUL bytes
            series   | nul     | holds a NUL character
            series   | quote   | has a quote that is never closed
            series   | 10MB    | left out 1: has a cell of more than 65,536 characters
            series   | formula | left out 1: value has another type than NUMBER
            series   | latin1  | is not UTF-8
            series   | utf16   | is UTF-16 text
            series   | zip     | is compressed
            series   | gzip    | is compressed
            series   | empty   | is empty or begins with NUL bytes
            mapping  | nul     | holds a NUL character
            mapping  | quote   | has a quote that is never closed
            mapping  | formula | holds no line that fits: note begins like a formula (1 line)
            mapping  | latin1  | is not UTF-8
            mapping  | zip     | is compressed
            notice   | nul     | is not JSON: Illegal unquoted character ((CTRL-CHAR, code 0)): has to be escaped using backslash to be included in string value
            notice   | quote   | is not JSON: Unexpected character ('n' (code 110)): was expecting comma to separate Object entries
            notice   | 10MB    | is larger than 8 MiB
            notice   | formula | proposes BOL COL
            notice   | tags    | proposes BOL COL
            notice   | latin1  | cannot be read as UTF-8 text
            notice   | utf16   | is UTF-16 text
            notice   | zip     | is compressed
            notice   | gzip    | is compressed
            notice   | empty   | is empty or begins with NUL bytes
            """)
    void isLeftOutOrRefused(String kind, String attack, String answer) throws IOException {
        Path file = Files.write(folder.resolve("hostile"), bytes(kind, attack));
        assertEquals(answer, answer(kind, file));
    }

    private String answer(String kind, Path file) throws IOException {
        try {
            return switch (kind) {
                case "aid" ->
                    leftOut(new ForeignAssistanceImport(
                                    file, AccountRules.read(SmallImportsTest.RECORD), Set.of("COL"), "2026-10-06", 2024)
                            .read(null, ImportProgress.silent()));
                case "coca" -> leftOut(new MunicipalCocaImport(file, SmallImportsTest.RECORD, "2026-07-08").read());
                case "series" ->
                    leftOut(new MappedImport(
                                    file,
                                    Files.writeString(folder.resolve("mapping"), SmallImportsTest.MAPPING),
                                    SmallImportsTest.RECORD)
                            .read());
                case "mapping" -> {
                    Path good = Files.writeString(folder.resolve("good"), "country,year,tonnes\nCOL,2025,985.5\n");
                    yield leftOut(new MappedImport(good, file, SmallImportsTest.RECORD).read());
                }
                default ->
                    "proposes "
                            + String.join(
                                    " ",
                                    DeterminationNotice.read(file, SmallImportsTest.RECORD).proposals().stream()
                                            .map(DeterminationNotice.Proposal::country)
                                            .toList());
            };
        } catch (BadInput refused) {
            return refused.faults().getFirst().what();
        }
    }

    private static String leftOut(ImportedRows rows) {
        return "left out " + rows.rejected().count() + ": "
                + String.join(", ", rows.rejected().byReason().keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =HYPERLINK(1) | gives for source_title a constant that begins like a formula
            @SUM(1)       | gives for source_title a constant that begins like a formula
            """)
    void keepsFormulasOutOfTheCardOfTheSource(String title, String answer) throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("mapping"), SmallImportsTest.MAPPING.replace("A made-up table", title));
        assertEquals(answer, answer("mapping", mapping));
    }

    @ParameterizedTest
    @CsvSource({"=cmd() I name", "+I name", "- @I name"})
    void keepsFormulasOutOfTheSentencesItProposes(String beginning) throws IOException {
        Path file =
                Files.writeString(folder.resolve("notice"), text("notice", "").replace("I name", beginning));
        String sentence = DeterminationNotice.read(file, SmallImportsTest.RECORD)
                .proposals()
                .getFirst()
                .sentence();
        assertEquals(-1, "=+-@".indexOf(sentence.charAt(0)), sentence);
    }
}
