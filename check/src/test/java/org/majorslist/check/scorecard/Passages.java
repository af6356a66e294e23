package org.majorslist.check.scorecard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Short passages of our own in which the claims made of words are marked, from which the
/// scorecards are drawn.
///
/// A passage: a line `# day | genre`, then its text with `[[type indicator value|the words]]`
/// around each claim; passages are parted by a line `=====`. What is not marked is no claim.
final class Passages {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "majorslist", "check", "scorecard");
    private static final Pattern MARK = Pattern.compile("\\[\\[(\\S+) (\\S+) (\\S+?)\\|([^\\[\\]|]+)\\]\\]");
    private static final int DAY_AT = 2;
    private static final int DAY_ENDS = 12;

    /// A claim marked in a text.
    ///
    /// @param start first character
    /// @param end behind the last
    record Mark(String type, String indicator, String value, int start, int end) {}

    /// A passage without its marks.
    record Passage(String name, LocalDate day, String text, List<Mark> marks) {}

    private Passages() {}

    static List<Passage> read() throws IOException {
        Path home = Path.of(System.getProperty("majors.home"), "check");
        try (Stream<Path> files = Files.list(home.resolve(FOLDER))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        }
    }

    private static List<Passage> of(Path file) {
        try {
            var passages = new ArrayList<Passage>();
            for (String written : Files.readString(file).split("\n=====\n", -1)) {
                if (!written.isBlank()) {
                    passages.add(passage(file.getFileName() + " " + (passages.size() + 1), written.strip()));
                }
            }
            return passages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Passage passage(String name, String written) {
        int head = written.indexOf('\n');
        String marked = written.substring(head + 1).strip();
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            int start = text.length();
            text.append(mark.group(4));
            marks.add(new Mark(mark.group(1), mark.group(2), mark.group(3), start, text.length()));
            from = mark.end();
        }
        text.append(marked.substring(from));
        return new Passage(name, LocalDate.parse(written.substring(DAY_AT, DAY_ENDS)), text.toString(), marks);
    }
}
