package org.majorslist.check.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;

/// A line added wrongly to a rule table is told with its file and line.
class RuleTablesTest {
    private static final Path TABLES = Path.of(System.getProperty("majors.home"), "content", "check");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            cues.csv        | en,rumour,whispered       | there is no cue "rumour"
            cues.csv        | en,saying,made it known   | a cue is one word, not "made it known"
            cues.csv        | en,saying,                | a cue is one word, not ""
            time-words.csv  | en,whenever,sometime      | there is no role "whenever"
            word-groups.csv | en,spared2,<sparde>       | there is no group of words "sparde" above it
            """)
    void tellsWhereALineIsWrong(String file, String line, String told) throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            files.forEach(this::copy);
        }
        Path table = folder.resolve(file);
        List<String> lines = Files.readAllLines(table);
        Files.write(table, Stream.concat(lines.stream(), Stream.of(line)).toList());
        BadInput refused = assertThrows(BadInput.class, () -> Rules.read(folder));
        assertEquals(
                "%s:%d: %s%n  Mend this line of the rule table, or restore the file."
                        .formatted(table, lines.size() + 1, told)
                        .replace(System.lineSeparator(), "\n"),
                refused.faults().getFirst().text());
    }

    private void copy(Path file) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
