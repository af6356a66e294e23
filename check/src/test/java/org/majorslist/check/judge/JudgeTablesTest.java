package org.majorslist.check.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.check.words.GrownIn;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;
import org.majorslist.law.LawBook;
import org.majorslist.measure.BadInput;
import org.majorslist.register.Event;
import org.majorslist.register.Observation;
import org.majorslist.register.Register;

/// A line added wrongly to a table of the judge is told with its file and line; what the tables name exists.
class JudgeTablesTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final Path TABLES = CONTENT.resolve("check");
    private static final Register REGISTER = Register.load(CONTENT.resolve("register"));
    private static final LawBook LAW = LawBook.open(CONTENT.resolve("statutes"));

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '!', textBlock = """
            record-words.csv    ! opium_poppy_area,,<popy>,                  ! there is no concept "<popy>" in words.csv
            record-words.csv    ! opium_poppy_area,,a b c d e f g h i,       ! "a b c d e f g h i" is no phrase of one to 8 words
            record-words.csv    ! opium_poppy_area,,coca|,                   ! "" is no phrase of one to 8 words
            event-words.csv     ! flies,verb,flew                            ! "verb" is no role of a word of happening: deed, often, thing, name, who or common
            event-words.csv     ! flies,deed,7th*                            ! "7th*" does not begin with a letter
            record-keys.csv     ! eln_members,eln_members,,,,eln             ! "eln" in column "named_by" is no key and word with a colon between
            judging-words.csv   ! en,police,*                               ! "*" is no word or phrase, with a * at its end at most
            legal-questions.csv ! certification_law,x,who,rumour,            ! "rumour" is no question to the law; use one of [
            """)
    void tellsWhereALineIsWrong(String file, String line, String told) throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            files.forEach(this::copy);
        }
        Path table = folder.resolve(file);
        List<String> lines = Files.readAllLines(table);
        Files.write(table, Stream.concat(lines.stream(), Stream.of(line)).toList());
        String fault = assertThrows(BadInput.class, () -> new Judge(folder, REGISTER, LAW))
                .faults()
                .getFirst()
                .text();
        assertTrue(fault.startsWith(table + ":" + (lines.size() + 1) + ": " + told), fault);
        assertTrue(fault.endsWith("Mend this line of the rule table, or restore the file."), fault);
    }

    private void copy(Path file) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesIndicatorsOfTheRecord() {
        List<String> unknown = cells("record-words.csv", "key")
                .filter(key -> REGISTER.findIndicator(key).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void printsEventsOfTheRecord() {
        Set<String> events = REGISTER.tables().events().stream().map(Event::id).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                cells("event-prints.csv", "event")
                        .filter(event -> !events.contains(event))
                        .toList());
    }

    @Test
    void printsWithConceptsThatWordsTell() {
        Set<String> concepts = cells("event-words.csv", "concept").collect(Collectors.toSet());
        List<String> unknown = Table.read(TABLES, "event-prints.csv").stream()
                .flatMap(row -> row.words("concepts").stream())
                .filter(concept -> !concept.isEmpty() && !concepts.contains(concept))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void growsCocaWhereTheRecordHasIt() {
        GrownIn grown = new GrownIn(TABLES);
        Table.read(TABLES, "record-keys.csv").stream()
                .filter(row -> grown.indicators().contains(row.get("indicator")))
                .forEach(row -> assertEquals(
                        List.of(),
                        measuredIn(Set.copyOf(row.words("keys")))
                                .filter(area -> !grown.mayBe(row.get("indicator"), area))
                                .toList()));
        assertEquals(
                measuredIn(Set.of("coca_cultivation_area")).collect(Collectors.toSet()),
                Set.copyOf(grown.of("coca_cultivation_area")));
    }

    private static Stream<String> measuredIn(Set<String> keys) {
        return REGISTER.tables().observations().stream()
                .filter(row -> keys.contains(row.indicator()))
                .map(Observation::area)
                .filter(area -> area.length() == 3 && !area.equals("WLD"))
                .distinct();
    }

    private static Stream<String> cells(String table, String column) {
        return Table.read(TABLES, table).stream().map((Row row) -> row.get(column));
    }
}
