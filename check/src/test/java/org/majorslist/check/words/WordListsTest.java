package org.majorslist.check.words;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.measure.BadInput;

/// The words rules ask for stand in word-lists.csv: each list is asked for, each list asked for is
/// there, and code keeps only lists of a few words.
class WordListsTest {
    private static final Path HOME = Path.of(System.getProperty("majors.home"));
    private static final Path TABLES = HOME.resolve("content/check");
    private static final Pattern NAMED = Pattern.compile("ListedWords\\.named\\(\\s*\"([^\"]*)\"\\)");
    private static final Pattern IN_CODE =
            Pattern.compile("WordList\\.of(Words)?\\(((?:[^\")]|\"(?:[^\"\\\\]|\\\\.)*\")*)\\)");
    private static final Pattern WORD = Pattern.compile("\"+\\s*([^\"]*?)\\s*\"+");
    private static final int A_FEW = 8;

    @TempDir
    Path folder;

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(HOME.resolve("check/src/main/java"))) {
            var sources = new ArrayList<String>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }

    @Test
    void hasEachListThatRulesAskForAndNoOther() throws IOException {
        Set<String> asked = sources().stream()
                .flatMap(source -> NAMED.matcher(source).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
        Set<String> listed = Table.read(TABLES, "word-lists.csv").stream()
                .map(row -> row.get("list"))
                .collect(toCollection(TreeSet::new));
        assertEquals(asked, listed);
        assertFalse(asked.isEmpty());
    }

    @Test
    void tellsWhatEachListIsAskedFor() {
        for (Table.Row row : Table.read(TABLES, "word-lists.csv")) {
            assertFalse(row.get("meaning").isBlank(), row.get("list"));
        }
    }

    @Test
    void leavesOnlyAFewWordsInCode() throws IOException {
        var longer = new ArrayList<String>();
        for (String source : sources()) {
            IN_CODE.matcher(source).results().map(found -> found.group(2)).forEach(words -> {
                long count = WORD.matcher(words)
                        .results()
                        .mapToLong(word -> word.group(1).split("\\s+").length)
                        .sum();
                if (count > A_FEW) {
                    longer.add(words);
                }
            });
        }
        assertEquals(
                List.of(), longer, "lists of more than " + A_FEW + " words belong to content/check/word-lists.csv");
    }

    @Test
    void findsWordsOfBothLanguagesHoweverTheyAreWritten() throws IOException {
        WordList times =
                lists("unreal.times,year|month,año|mes,,before had been").of("unreal.times");
        assertTrue(Stream.of("year", "month", "ano", "mes").allMatch(times::has));
        assertFalse(times.has("week"));
    }

    @Test
    void saysWhichListIsMissing() throws IOException {
        WordLists lists = lists("unreal.times,year,ano,,before had been");
        var refused = assertThrows(
                BadInput.class, () -> ListedWords.named("unreal.days").in(lists));
        assertEquals(
                folder.resolve("word-lists.csv") + ": there is no list \"unreal.days\"\n"
                        + "  Add a row for it, or restore the file.",
                refused.getMessage());
    }

    private WordLists lists(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("word-lists.csv"), "list,en,es,signs,meaning\n" + String.join("\n", rows) + "\n");
        return new WordLists(folder);
    }
}
