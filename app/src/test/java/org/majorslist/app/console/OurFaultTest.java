package org.majorslist.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader sees when the program itself fails: what, where, and the file that tells us the rest.
class OurFaultTest {
    @TempDir
    Path folder;

    private static OurFault fault() {
        var failure = new IllegalStateException("no vocabulary");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.Optional", "orElseThrow", "Optional.java", 403),
            new StackTraceElement("org.majorslist.check.mark.Rules", "vocabulary", "Rules.java", 150),
        });
        return new OurFault("majors check a.txt", "majors 0.1.0", failure);
    }

    @Test
    void saysWhatWhereAndWhichFileToSend() throws IOException {
        String told = fault().tell(folder);
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        assertEquals(
                "Rules.java:150: our fault, not yours: java.lang.IllegalStateException: no vocabulary\n"
                        + "  Please report it with the file " + file + ".",
                told);
        List<String> lines = Files.readAllLines(file);
        assertEquals(List.of("majors check a.txt", "majors 0.1.0"), lines.subList(0, 2));
        assertTrue(lines.contains("\tat org.majorslist.check.mark.Rules.vocabulary(Rules.java:150)"), lines::toString);
    }

    @Test
    void losesNothingWhereNoFileCanBeMade() {
        String told = fault().tell(folder.resolve("missing"));
        assertEquals(
                "  Please report it with the lines below.",
                told.lines().toList().get(1));
        assertTrue(told.contains("majors check a.txt"), told);
        assertTrue(told.contains("Rules.java:150)"), told);
    }
}
