package org.majorslist.app.ensemble;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/// Files that are there whole or not at all.
final class ResultFile {
    private ResultFile() {}

    /// Writes lines beside the file and then puts them in its place.
    ///
    /// @param file where they go
    /// @param writer writes the text
    static void write(Path file, Consumer<Appendable> writer) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Path draft = Files.createTempFile(folder, ".majors", ".part");
            try {
                try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    writer.accept(out);
                }
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw ManyRuns.refuse(
                    "cannot-write",
                    "the file cannot be written",
                    file.toString(),
                    "Check the folder and its permissions.");
        }
    }

    /// Appends one line of CSV.
    ///
    /// @param out where it goes
    /// @param cells text without quotes, commas and line ends, or else quoted here
    static void line(Appendable out, Iterable<String> cells) {
        try {
            String comma = "";
            for (String cell : cells) {
                out.append(comma).append(quoted(cell));
                comma = ",";
            }
            out.append('\n');
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
