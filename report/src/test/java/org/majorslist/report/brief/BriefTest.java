package org.majorslist.report.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.law.LawBook;
import org.majorslist.measure.BadInput;
import org.majorslist.register.Country;
import org.majorslist.register.Register;
import org.majorslist.report.write.Depth;
import org.majorslist.report.write.Ink;
import org.majorslist.report.write.TerminalPage;

/// Briefs on the real record and the real law.
class BriefTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Register REGISTER = Register.load(CONTENT.resolve("register"));
    private static final BriefAssembler ASSEMBLER =
            new BriefAssembler(REGISTER, LawBook.open(CONTENT.resolve("statutes")), new DataVersion("2026.11.21", DAY));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # country | cycle | headline
        COL | 2026 | FAILED DEMONSTRABLY, assistance continued by a full national-interest waiver
        COL | 1997 | CERTIFICATION DENIED
        COL | 1998 | VITAL NATIONAL INTERESTS
        COL | 2025 | NOT FOUND TO HAVE FAILED
        COL | 2027 | DECIDED, CONTENT NOT ON RECORD
        AFG | 2026 | FAILED DEMONSTRABLY, no waiver
        """)
    void saysWhatACycleDecided(String country, int cycle, String headline) {
        assertEquals(
                headline, text(country, cycle, DAY).lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void comparesAMeasurerOnlyWithItselfAndNamesBothVintages() {
        String text = text("COL", 2026, DAY);
        assertTrue(text.contains("+3.5 % 252,572"), "UNODC 2024 against its own 2023");
        assertTrue(text.contains("+69.2 % 154,476"), "UNODC 2024 against its own 2019");
        assertTrue(text.contains("Measurers differ for 2021: UNODC 204,000, ONDCP 234,000 (15 %)"));
    }

    @Test
    void knowsNothingThatWasPublishedLater() {
        var day = LocalDate.of(2020, 6, 30);
        Brief brief = ASSEMBLER.newest(country("COL"), day);
        assertEquals(2020, brief.cycle());
        assertTrue(brief.later().isEmpty());
        assertEquals(2020, brief.standing().cycles().getLast().year());
        assertTrue(brief.timeline().stream()
                .noneMatch(event -> event.until().latest().isAfter(day)));
        for (Evidence evidence : brief.evidence()) {
            for (Series series : evidence.series()) {
                assertFalse(series.newest().publishedOn().latest().isAfter(day));
                series.changes()
                        .forEach(change ->
                                assertFalse(change.from().publishedOn().latest().isAfter(day)));
            }
        }
        assertTrue(
                brief.quoted().stream().allMatch(figure -> figure.arithmetic().isEmpty()));
        String text = text("COL", 2020, day);
        String body = text.substring(text.indexOf('\n'), text.indexOf("\nSOURCES"));
        assertFalse(Pattern.compile("\\b202[1-9]\\b").matcher(body).find(), body);
    }

    @Test
    void carriesNothingOverIntoACycleWhoseContentWasNotObtained() {
        Brief brief = ASSEMBLER.of(country("COL"), 2027, DAY);
        assertEquals(null, brief.inLaw());
        assertTrue(brief.asks().isEmpty());
        assertTrue(text("COL", 2027, DAY).contains("document 2026-19251, published 18 September 2026"));
    }

    @Test
    void tellsOfALaterDocumentOnlyWhereNoLaterOutcomeIsOnRecord() {
        assertEquals(1, ASSEMBLER.of(country("PAN"), 2026, DAY).later().size());
        assertTrue(ASSEMBLER.of(country("PAN"), 1988, DAY).later().isEmpty());
    }

    @Test
    void putsTheFourOptionsSideBySideInDollars() {
        String text = section("COL", 2026, "dollars");
        assertTrue(text.contains("appropriated by account, FY2023, million current USD"), text);
        assertTrue(
                Pattern.compile("FMF +38\\.5 +38\\.5 +0\\.0 +38\\.5 ")
                        .matcher(text)
                        .find(),
                text);
        assertTrue(
                Pattern.compile("INCLE +175\\.0 +175\\.0 +175\\.0 +175\\.0 ")
                        .matcher(text)
                        .find(),
                text);
        assertTrue(Pattern.compile("total +485\\.5 ").matcher(text).find(), text);
    }

    @Test
    void answersAccountByAccountWithAuthority() {
        String text = section("COL", 2026, "law");
        assertTrue(Pattern.compile("Foreign Military Financing +goes on +barred +FRAA 706\\(3\\)")
                .matcher(text)
                .find());
        assertTrue(text.contains("not reached, disputed") || text.contains("not reached,"), text);
    }

    @Test
    void recomputesAPublishedSumFromWholeYearsOfOneMeasure() {
        QuotedFigure figure = ASSEMBLER.newest(country("COL"), DAY).quoted().stream()
                .filter(one -> one.claim().id().equals("T18"))
                .findFirst()
                .orElseThrow();
        // GAO-03-783 speaks of over 2.5 billion; the country file's obligations of FY2000 to FY2003 add up to this.
        assertEquals(
                "2653453742",
                figure.bases().stream()
                        .filter(basis -> basis.measure().key().equals("obligated"))
                        .findFirst()
                        .orElseThrow()
                        .sum()
                        .dollars()
                        .toPlainString());
        assertEquals(QuotedFigure.Verdict.SUPPORTED, figure.verdict());
    }

    @ParameterizedTest
    @MethodSource("countries")
    void writesEveryCountryWithinTheWidthOfATerminal(String code) {
        Brief brief = ASSEMBLER.newest(country(code), DAY);
        for (Language language : Language.values()) {
            TerminalPage.write(BriefPage.of(brief, language), Ink.PLAIN, Depth.FULL)
                    .lines()
                    .forEach(line -> assertTrue(
                            line.codePointCount(0, line.length()) <= TerminalPage.WIDTH, code + ": " + line));
        }
        assertFalse(brief.gaps().isEmpty(), "every country lacks something");
    }

    @ParameterizedTest
    @MethodSource("countries")
    void givesProgramsWhatTheSchemaPromises(String code) throws IOException {
        JsonNode json = new ObjectMapper().valueToTree(BriefJson.of(ASSEMBLER.newest(country(code), DAY)));
        assertEquals(Set.of(), Set.copyOf(schema().validate(json)), code);
        Set<String> listed = new HashSet<>();
        json.get("sources").forEach(source -> listed.add(source.get("source_id").asText()));
        for (JsonNode ids : json.findValues("source_ids")) {
            ids.forEach(id -> assertTrue(listed.contains(id.asText()), code + " names source " + id));
        }
    }

    @Test
    void refersToNoFootnoteThatIsNotThere() {
        String text = text("COL", 2026, DAY);
        long sources =
                text.lines().filter(line -> line.matches(" +\\[\\d+] .*")).count();
        Matcher note = Pattern.compile("\\[(\\d+)[],–]").matcher(text);
        while (note.find()) {
            assertTrue(Integer.parseInt(note.group(1)) <= sources, note.group());
        }
    }

    @Test
    void speaksSpanish() {
        String text = TerminalPage.write(
                BriefPage.of(ASSEMBLER.newest(country("COL"), DAY), Language.ES), Ink.PLAIN, Depth.SHORT);
        assertTrue(text.contains("INCUMPLIMIENTO MANIFIESTO"));
        assertTrue(text.contains("261.386") && text.contains("+3,5 % 252.572"), "points group, commas are decimal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2031 | 2026-11-21 | --cycle: cycle 2031 was not decided by 2026-11-21, as far as the record knows
        2026 | 2024-01-01 | --cycle: cycle 2026 was not decided by 2024-01-01, as far as the record knows
        1986 | 2026-11-21 | --cycle: cycle 1986 was not decided by 2026-11-21, as far as the record knows
        1987 | 1980-01-01 | --as-of: no cycle was decided by 1980-01-01, as far as the record knows
        """)
    void refusesACycleTheRecordDoesNotKnow(int cycle, LocalDate asOf, String what) {
        var refused = assertThrows(BadInput.class, () -> ASSEMBLER.of(country("COL"), cycle, asOf));
        assertEquals(what, refused.getMessage().lines().findFirst().orElseThrow());
        assertNotNull(refused.getMessage().lines().skip(1).findFirst().orElse(null));
    }

    static Stream<String> countries() {
        return REGISTER.countries().listAll().stream().map(Country::iso3);
    }

    private static Country country(String code) {
        return REGISTER.countries().get(code, "test");
    }

    private static String text(String country, int cycle, LocalDate asOf) {
        Brief brief = ASSEMBLER.of(country(country), cycle, asOf);
        return TerminalPage.write(BriefPage.of(brief, Language.EN), Ink.PLAIN, Depth.SHORT);
    }

    private static String section(String country, int cycle, String key) {
        Brief brief = ASSEMBLER.of(country(country), cycle, DAY);
        return TerminalPage.write(BriefPage.of(brief, Language.EN, Set.of(key)), Ink.PLAIN, Depth.SHORT);
    }

    private static JsonSchema schema() throws IOException {
        Path file = Path.of(System.getProperty("majors.home"), "docs", "schemas", "brief.schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(file));
    }

    @Test
    void listsItsSectionsInTheOrderOfThePage() {
        List<String> keys = BriefPage.of(ASSEMBLER.newest(country("COL"), DAY), Language.EN).sections().stream()
                .map(section -> section.key())
                .toList();
        assertEquals(BriefPage.SECTIONS, keys);
    }
}
