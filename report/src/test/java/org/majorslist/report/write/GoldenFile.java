package org.majorslist.report.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares what is written with a file that a person has read. `-Dgolden.reset=true` writes the files anew; the commit
/// then defends each changed line.
public final class GoldenFile {
    private static final Path FOLDER =
            Path.of(System.getProperty("majors.home"), "report", "src", "test", "resources", "golden");

    private GoldenFile() {}

    /// Compares or resets one file.
    ///
    /// @param name of the file
    /// @param written what the code under test wrote
    /// @throws IOException if the file cannot be read or written
    public static void check(String name, String written) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.reset")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, written, UTF_8);
        }
        assertEquals(Files.readString(file, UTF_8), written, "reset with -Dgolden.reset=true after reading the change");
    }
}
