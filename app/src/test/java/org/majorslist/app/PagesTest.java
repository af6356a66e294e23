package org.majorslist.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The written pages hold together: links lead somewhere, decisions are in their index, the glossary is in form.
class PagesTest {
    private static final Path HOME = Path.of(System.getProperty("majors.home"));
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)");
    private static final Pattern TERM =
            Pattern.compile("- \\*\\*.+\\*\\* \\((measure|register|law|sim|outlook|check|report|app)\\): .+");

    static List<Path> pages() throws IOException {
        try (Stream<Path> root = Files.list(HOME);
                Stream<Path> docs = Files.walk(HOME.resolve("docs"));
                Stream<Path> content = Files.walk(HOME.resolve("content"))) {
            return Stream.of(root, docs, content)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksOnlyToPagesThatExist(Path page) throws IOException {
        List<String> broken = LINK.matcher(Files.readString(page, UTF_8))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(page.resolveSibling(target)))
                .toList();
        assertEquals(List.of(), broken, "links of " + HOME.relativize(page));
    }

    @Test
    void listsEveryDecisionInItsIndex() throws IOException {
        String index = Files.readString(HOME.resolve("docs/adr/README.md"), UTF_8);
        try (Stream<Path> decisions = Files.list(HOME.resolve("docs/adr"))) {
            List<String> missing = decisions
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md") && !index.contains("(" + name + ")"))
                    .sorted()
                    .toList();
            assertEquals(List.of(), missing, "decisions that docs/adr/README.md does not list");
        }
    }

    @Test
    void listsEveryGuidePageInItsIndex() throws IOException {
        String index = Files.readString(HOME.resolve("docs/guide/README.md"), UTF_8);
        try (Stream<Path> guide = Files.list(HOME.resolve("docs/guide"))) {
            List<String> missing = guide.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .filter(name -> !index.contains("(" + name + ")"))
                    .sorted()
                    .toList();
            assertEquals(List.of(), missing, "guide pages that docs/guide/README.md does not list");
        }
    }

    @Test
    void definesEveryTermWithItsRoomOnce() throws IOException {
        List<String> lines = Files.readAllLines(HOME.resolve("GLOSSARY.md"), UTF_8).stream()
                .filter(line -> line.startsWith("- "))
                .toList();
        for (String line : lines) {
            assertTrue(
                    TERM.matcher(line).matches(), "GLOSSARY.md: not in the form `- **term** (room): meaning`: " + line);
        }
        List<String> terms =
                lines.stream().map(line -> line.replaceFirst("\\).*", ")")).toList();
        assertEquals(terms.stream().distinct().toList(), terms, "terms defined twice in GLOSSARY.md");
    }
}
