package org.majorslist.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.app.Majors;

/// `majors check DIR --out DIR` as a process of its own.
class FolderTest {
    private static final String SENTENCES = """
            UNODC counted 253,000 hectares of coca in Colombia in 2023, 10 percent more than in 2022.
            The United States decertified Colombia on Monday, the first time since 1997.
            Washington would have to vote against World Bank loans.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path articles(int files, int repeats) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        for (int i = 0; i < files; i++) {
            Files.writeString(articles.resolve("text-%04d.txt".formatted(i)), SENTENCES.repeat(repeats));
        }
        return articles;
    }

    private Process start(Path articles, Path out, String... more) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dmajors.home=" + System.getProperty("majors.home"),
                "-cp",
                System.getProperty("java.class.path"),
                Majors.class.getName(),
                "check",
                articles.toString(),
                "--out",
                out.toString(),
                "--published",
                "2025-09-16",
                "--as-of",
                "2026-11-21"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    private int run(Path articles, Path out, String... more) throws IOException, InterruptedException {
        Process process = start(articles, out, more);
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "the check did not end");
        return process.exitValue();
    }

    private static Map<String, String> contents(Path out) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void writesTheSameOnOneThreadAndOnTwo() throws Exception {
        Path articles = articles(12, 3);
        assertEquals(0, run(articles, folder.resolve("one"), "--threads", "1", "--format", "jsonl"));
        assertEquals(0, run(articles, folder.resolve("two"), "--threads", "2", "--format", "jsonl"));
        Map<String, String> one = contents(folder.resolve("one"));
        assertEquals(13, one.size());
        assertEquals(one, contents(folder.resolve("two")));
    }

    @Test
    void namesABadFileAndGoesOn() throws Exception {
        Path articles = articles(3, 1);
        Files.write(articles.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', 0, 1, 2});
        assertEquals(2, run(articles, folder.resolve("out"), "--format", "jsonl"));
        Map<String, String> written = contents(folder.resolve("out"));
        assertEquals(4, written.size(), () -> written.keySet().toString());
        assertTrue(Files.readString(folder.resolve("stderr")).contains("broken.pdf"));
        assertTrue(written.getOrDefault("summary.csv", "").contains("broken.pdf,,not read"));
    }

    @Test
    void stopsAtOnceOnInterruptAndLeavesNoHalfFile() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no kill command to send the interrupt");
        Path out = folder.resolve("out");
        Process process = start(articles(4000, 40), out, "--format", "html");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        boolean ended = false;
        while (count(out) < 5 && !ended && System.nanoTime() < deadline) {
            ended = process.waitFor(20, TimeUnit.MILLISECONDS);
        }
        assertTrue(process.isAlive(), "the check ended before it could be interrupted");
        new ProcessBuilder("/bin/kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the interrupt did not stop the check");
        assertEquals(130, process.exitValue());
        Map<String, String> written = contents(out);
        assertFalse(written.containsKey("summary.csv"), "a summary of a run that did not end");
        written.forEach((name, text) -> {
            assertTrue(name.endsWith(".html"), name + " is left over");
            assertTrue(text.endsWith("</html>\n"), name + " is only half there");
        });
    }

    private static long count(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".html")).count();
        }
    }
}
