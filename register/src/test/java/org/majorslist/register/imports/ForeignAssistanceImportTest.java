package org.majorslist.register.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;

class ForeignAssistanceImportTest {
    private static final Path RECORD = Path.of(System.getProperty("majors.home"), "content", "register");
    private static final String HEADER = "\"Country ID\",\"Country Code\",\"Fiscal Year\",\"Transaction Type Name\","
            + "\"Funding Account Name\",\"Current Dollar Amount\",\"Constant Dollar Amount\"\n";
    private static final String GOOD =
            "\"1\",\"COL\",\"2020\",\"Obligations\",\"Department of State, Economic Support Fund\",\"100.50\",\"110\"\n";

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("aid.csv"), text.getBytes(UTF_8));
    }

    private static ImportedRows read(Path file) {
        return importOf(file).read(null, ImportProgress.silent());
    }

    private static ForeignAssistanceImport importOf(Path file) {
        return new ForeignAssistanceImport(file, AccountRules.read(RECORD), Set.of("COL", "MEX"), "2026-10-06", 2024);
    }

    @Test
    void addsLinesUpByCountryYearAccountAndMeasure() throws IOException {
        ImportedRows rows = read(file(HEADER
                + GOOD
                + GOOD
                + "2,COL,2020,Obligations,\"Department of State, International Narcotics Control and Law Enforcement\",-7.25,\n"
                + "3,KEN,2020,Obligations,Economic Support Fund,5,5\n"
                + "4,MEX,2019,Disbursements,\"An \"\"odd\"\" account\",3,3\n"));
        assertEquals(
                """
                COL,2020,ESF,,economic,obligated,220,constant,2024,whole
                COL,2020,ESF,,economic,obligated,201,current,,whole
                COL,2020,INCLE,,narcotics_control,obligated,0,constant,2024,whole
                COL,2020,INCLE,,narcotics_control,obligated,-7,current,,whole
                MEX,2019,OTHER,,other,disbursed,3,constant,2024,group
                MEX,2019,OTHER,,other,disbursed,3,current,,group""",
                String.join(
                        "\n",
                        rows.rows().stream()
                                .map(row -> String.join(",", row.subList(0, 10)))
                                .toList()));
        assertEquals(new ImportCounts(5, 4, 1, 0), rows.counts());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            # line                                                  | reason
            1,Col,2020,Obligations,ESF,1,1                          | Country Code is not three capital letters
            1,,2020,Obligations,ESF,1,1                             | Country Code is not three capital letters
            1,COL,1976tq,Obligations,ESF,1,1                        | Fiscal Year is not a year
            1,COL,2020,Loans,ESF,1,1                                | Transaction Type Name is not known
            1,COL,2020,Obligations,=HYPERLINK("x"),1,1              | has a quote inside bare text
            1,COL,2020,Obligations,=1+1,1,1                         | a name is not UTF-8 or begins like a formula
            1,COL,2020,Obligations,ESF,$1,1                         | an amount is not a number of dollars
            1,COL,2020,Obligations,ESF,1e9,1                        | an amount is not a number of dollars
            1,COL,2020,Obligations,ESF,99999999999999999999,1       | an amount is not a number of dollars
            1,COL,2020,Obligations,ESF,1                            | has another number of columns than the header
            1,COL,2020,Obligations,ESF,1,1,1                        | has another number of columns than the header
            "1"x,COL,2020,Obligations,ESF,1,1                       | has text after a closing quote
            """)
    void rejectsALineAndKeepsTheRest(String line, String reason) throws IOException {
        ImportedRows rows = read(file(HEADER + GOOD + line + "\n" + GOOD));
        assertEquals(2, rows.counts().kept());
        assertEquals(List.of(new RejectedLines.Line(3, reason)), rows.rejected().first());
    }

    @Test
    void rejectsNulBytesAndOtherEncodings() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write((HEADER + GOOD + "1,CO\0L,2020,Obligations,ESF,1,1\n").getBytes(UTF_8));
        bytes.write("1,COL,2020,Obligations,Educación,1,1\n".getBytes(ISO_8859_1));
        Path file = Files.write(folder.resolve("aid.csv"), bytes.toByteArray());
        assertEquals(
                "[Line[line=3, reason=holds a NUL byte], Line[line=4, reason=a name is not UTF-8 or begins like a formula]]",
                read(file).rejected().first().toString());
    }

    @Test
    void goesOnAfterAFieldOfTenMegabytesAndAQuoteThatIsNeverClosed() throws IOException {
        String huge = "1,COL,2020,Obligations,\"" + "x".repeat(10 << 20) + "\",1,1\n";
        ImportedRows rows = read(file(HEADER + GOOD + huge + GOOD + "\"never closed,COL\n" + GOOD.repeat(3)));
        assertEquals(
                List.of(
                        new RejectedLines.Line(3, "the record is longer than 1 MiB; is a quote never closed?"),
                        new RejectedLines.Line(5, "has text after a closing quote")),
                rows.rejected().first());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            zip   | is compressed
            gzip  | is compressed
            utf16 | is UTF-16 text
            nul   | is empty or begins with NUL bytes
            other | lacks the columns country_code, fiscal_year, transaction_type_name, funding_account_name, current_dollar_amount, constant_dollar_amount
            """)
    void refusesAFileOfAnotherKind(String kind, String what) throws IOException {
        byte[] bytes = switch (kind) {
            case "zip" -> new byte[] {'P', 'K', 3, 4, 0, 0};
            case "gzip" -> new byte[] {0x1f, (byte) 0x8b, 8, 0};
            case "utf16" -> HEADER.getBytes(UTF_16);
            case "nul" -> new byte[1000];
            default -> "a,b,c\n1,2,3\n".getBytes(UTF_8);
        };
        Path file = Files.write(folder.resolve("aid.csv"), bytes);
        var refused = assertThrows(BadInput.class, () -> read(file));
        assertEquals(what, refused.faults().getFirst().what());
    }

    @Test
    void givesTheSameResultAfterBeingKilledAtAnyMoment() throws IOException {
        var text = new StringBuilder(HEADER);
        var random = new SplittableRandom(7);
        for (int i = 0; i < 120_000; i++) {
            text.append("1,")
                    .append(random.nextBoolean() ? "COL" : "KEN")
                    .append(',')
                    .append(2001 + random.nextInt(20));
            text.append(",Obligations,\"Account ").append(random.nextInt(40)).append("\",");
            text.append(random.nextInt(-500, 100_000))
                    .append('.')
                    .append(random.nextInt(10, 99))
                    .append(",1\n");
            if (i % 5000 == 0) {
                text.append("broken \"line\n");
            }
        }
        Path file = file(text.toString());
        ImportedRows whole = read(file);
        for (int killAt : new int[] {1, 2, 3, 5}) {
            Path work = Files.createTempDirectory(folder, "work");
            assertThrows(Killed.class, () -> importOf(file).readSavingEvery(64 << 10, work, killed(killAt)));
            ImportedRows resumed = importOf(file).readSavingEvery(64 << 10, work, ImportProgress.silent());
            assertEquals(whole.rows(), resumed.rows(), "killed at report " + killAt);
            assertEquals(whole.counts(), resumed.counts());
            assertEquals(whole.rejected().first(), resumed.rejected().first());
        }
    }

    private static ImportProgress killed(int report) {
        int[] reports = {0};
        return (bytes, of, lines) -> {
            if (++reports[0] > report) {
                throw new Killed();
            }
        };
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
