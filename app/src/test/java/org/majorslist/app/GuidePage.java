package org.majorslist.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of the guide: its text, and the commands in its `console` blocks with what they are shown to print.
///
/// A line `…` stands for any number of lines, and `…` inside a line for any text.
record GuidePage(Path file, List<String> lines) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    static GuidePage read(Path file) throws IOException {
        return new GuidePage(file, Files.readAllLines(file, UTF_8));
    }

    /// Every page of the guide, and the README.
    static List<Path> all() throws IOException {
        Path home = Path.of(System.getProperty("majors.home"));
        try (Stream<Path> files = Files.walk(home.resolve("docs/guide"))) {
            var pages = new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList());
            pages.add(home.resolve("README.md"));
            return pages.stream().filter(Files::isRegularFile).toList();
        }
    }

    /// A command with its output.
    ///
    /// @param page name of the page
    /// @param line number of the line of the command, from 1
    /// @param command the command with `majors`
    /// @param shown the lines shown below it
    record Snippet(String page, int line, String command, List<String> shown) {
        String run() {
            var out = new StringWriter();
            var err = new StringWriter();
            Majors.run(words(command), new PrintWriter(out), new PrintWriter(err));
            return out.toString() + err;
        }

        boolean matches(String printed) {
            var pattern = new StringBuilder();
            for (String line : shown) {
                pattern.append(line.strip().equals("…") ? "(?:.*\n)*?" : lineWithGaps(line) + "\\s*\n");
            }
            String text = printed.endsWith("\n") || printed.isEmpty() ? printed : printed + "\n";
            return Pattern.compile(pattern + "\\s*").matcher(text).matches();
        }

        @Override
        public String toString() {
            return page + ":" + line + " " + command;
        }
    }

    List<Snippet> snippets() {
        var snippets = new ArrayList<Snippet>();
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith("$ ")) {
                snippets.add(
                        new Snippet(String.valueOf(file.getFileName()), i + 1, line.substring(2), new ArrayList<>()));
            } else if (inside && !snippets.isEmpty()) {
                snippets.getLast().shown().add(line);
            }
        }
        return snippets;
    }

    /// The page with what its commands print now, where that is not what it shows.
    ///
    /// Output that ends in a line `…` keeps its number of lines; output with `…` elsewhere is left as it is.
    ///
    /// @param leftOut told of every command whose output must be mended by hand
    List<String> refreshed(List<Snippet> leftOut) {
        var fresh = new ArrayList<>(lines);
        for (Snippet snippet : snippets().reversed()) {
            String printed = snippet.run();
            if (!snippet.matches(printed)) {
                int from = snippet.line();
                List<String> shown = snippet.shown();
                boolean endsInGap = !shown.isEmpty() && shown.getLast().equals("…");
                List<String> whole = endsInGap ? shown.subList(0, shown.size() - 1) : shown;
                if (whole.contains("…")) {
                    leftOut.add(snippet);
                } else {
                    List<String> now = printed.stripTrailing().lines().toList();
                    fresh.subList(from, from + whole.size()).clear();
                    fresh.addAll(from, endsInGap ? now.subList(0, Math.min(now.size(), whole.size())) : now);
                }
            }
        }
        return fresh;
    }

    private static List<String> words(String command) {
        var words = new ArrayList<String>();
        Matcher word = WORD.matcher(command.substring("majors ".length()));
        while (word.find()) {
            words.add(Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
        }
        return words;
    }

    private static String lineWithGaps(String line) {
        return Stream.of(line.stripTrailing().split("…", -1))
                .map(Pattern::quote)
                .reduce((before, after) -> before + ".*" + after)
                .orElse("");
    }
}
