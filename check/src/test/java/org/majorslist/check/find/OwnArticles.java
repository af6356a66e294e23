package org.majorslist.check.find;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;

/// Whole articles of our own, each with a table of its claims, written before the program read them.
///
/// A row of a table: type, indicator, area, period, value, unit, in some tables the verdict, and the span; `none` marks
/// what is no claim, `optional` what may be found or not. Spans stand in the order of the text. The figures need not be
/// true; a verdict is what our record says of them, and empty where two can be defended.
public final class OwnArticles {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "majorslist", "check", "find");

    /// A row: what must be found, may be found, or must be left alone.
    public record Label(
            String type,
            String indicator,
            String area,
            String period,
            String value,
            String unit,
            String verdict,
            int start,
            int end) {
        boolean claim() {
            return !type.equals("none") && !type.equals("optional");
        }
    }

    /// An article with its rows.
    public record Labelled(String name, Language language, LocalDate published, String text, List<Label> labels) {}

    private static final int COLUMNS = 7; // without the verdict

    private OwnArticles() {}

    public static List<Labelled> read(String folder) throws IOException {
        Path home = Path.of(System.getProperty("majors.home"), "check");
        try (Stream<Path> files = Files.list(home.resolve(FOLDER).resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".claims"))
                    .sorted()
                    .map(OwnArticles::read)
                    .toList();
        }
    }

    private static Labelled read(Path table) {
        try {
            String name = table.getFileName().toString().replace(".claims", "");
            String text = Files.readString(table.resolveSibling(name + ".txt"));
            List<String> lines = Files.readAllLines(table);
            String[] head = lines.getFirst().substring(1).strip().split(", published ", 2);
            var labels = new ArrayList<Label>();
            int from = 0;
            for (String line : lines.subList(2, lines.size())) {
                Label label = label(line, text, from, name);
                if (label != null) {
                    labels.add(label);
                    from = label.start() + 1;
                }
            }
            return new Labelled(name, Language.valueOf(head[0]), LocalDate.parse(head[1]), text, labels);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static @Nullable Label label(String line, String text, int from, String name) {
        if (line.isBlank()) {
            return null;
        }
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        String span = cells.getLast();
        int start = text.indexOf(span, from);
        if (start < 0) {
            throw new IllegalStateException(
                    name + ": \"" + span + "\" does not stand in the text behind the row before.");
        }
        return new Label(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.size() > COLUMNS ? cells.get(6) : "",
                start,
                start + span.length());
    }
}
