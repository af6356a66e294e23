package org.majorslist.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs every command shown in the guide and compares what it prints with what the guide shows.
///
/// A fenced block marked `console` holds lines `$ majors …`, each followed by its output. A line `…`
/// stands for any number of lines, and `…` inside a line for any text.
class GuideTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    record Snippet(String page, int line, String command, List<String> shown) {
        @Override
        public String toString() {
            return page + ":" + line + " " + command;
        }
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void printsWhatTheGuideShows(Snippet snippet) {
        var out = new StringWriter();
        var err = new StringWriter();
        Majors.run(words(snippet.command()), new PrintWriter(out), new PrintWriter(err));
        String printed = out.toString() + err;
        assertTrue(
                matches(snippet.shown(), printed),
                () -> snippet + "\n--- the guide shows\n" + String.join("\n", snippet.shown()) + "\n--- it prints\n"
                        + printed);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsOnlyCommandsOfMajors(Path page) throws IOException {
        List<String> others = read(page).stream()
                .map(Snippet::command)
                .filter(command -> !command.startsWith("majors "))
                .toList();
        assertEquals(List.of(), others, "commands in console blocks of " + page);
    }

    static List<Path> pages() throws IOException {
        Path home = Path.of(System.getProperty("majors.home"));
        try (Stream<Path> files = Files.walk(home.resolve("docs/guide"))) {
            var pages = new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList());
            pages.add(home.resolve("README.md"));
            return pages.stream().filter(Files::isRegularFile).toList();
        }
    }

    static List<Snippet> snippets() throws IOException {
        var all = new ArrayList<Snippet>();
        for (Path page : pages()) {
            all.addAll(read(page));
        }
        return all;
    }

    private static List<Snippet> read(Path page) throws IOException {
        var snippets = new ArrayList<Snippet>();
        boolean inside = false;
        List<String> lines = Files.readAllLines(page, UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("$ ")) {
                snippets.add(new Snippet(page.getFileName().toString(), i + 1, line.substring(2), new ArrayList<>()));
            } else if (inside && !snippets.isEmpty()) {
                snippets.getLast().shown().add(line);
            }
        }
        return snippets;
    }

    private static List<String> words(String command) {
        var words = new ArrayList<String>();
        Matcher word = WORD.matcher(command.substring("majors ".length()));
        while (word.find()) {
            words.add(Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
        }
        return words;
    }

    private static boolean matches(List<String> shown, String printed) {
        var pattern = new StringBuilder();
        for (String line : shown) {
            pattern.append(line.strip().equals("…") ? "(?:.*\n)*?" : lineWithGaps(line) + "\\s*\n");
        }
        String text = printed.endsWith("\n") || printed.isEmpty() ? printed : printed + "\n";
        return Pattern.compile(pattern + "\\s*").matcher(text).matches();
    }

    private static String lineWithGaps(String line) {
        return Stream.of(line.stripTrailing().split("…", -1))
                .map(Pattern::quote)
                .reduce((before, after) -> before + ".*" + after)
                .orElse("");
    }
}
