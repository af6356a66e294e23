package org.majorslist.app.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.app.Majors;

/// Files meant to exhaust, crash or mislead `majors check`: as a file, on standard input, and among others in a folder.
/// Each ends with its exit code and a message, or is read.
class HostileCommandTest {
    private static final String GOOD = "UNODC counted 253,000 hectares of coca in Colombia in 2023.";
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final String READ = ""; // stands for: it is read

    /// @param bytes the file
    /// @param message how the message goes on behind the file's name; empty if the file is read
    @SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
    private record Case(byte[] bytes, String message) {}

    private record Ended(int code, String out, String err) {}

    @TempDir
    private Path folder = Path.of("");

    private static Case text(String piece, String message) {
        return new Case(piece.repeat(TEN_MEGABYTES / piece.length()).getBytes(UTF_8), message);
    }

    private static Case docx(String part, String begin, String piece, int times, String message) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(begin.getBytes(UTF_8));
            byte[] more = piece.getBytes(UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(more);
            }
        }
        return new Case(bytes.toByteArray(), message);
    }

    private static Case pdf(String pages, String message) {
        String file = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n" + pages
                + "\ntrailer\n<< /Root 1 0 R /Size 3 >>\n%%EOF";
        return new Case(file.getBytes(ISO_8859_1), message);
    }

    private static Case page(String html, String message) {
        return new Case(html.getBytes(UTF_8), message);
    }

    private static Map<String, Case> cases() throws IOException {
        String tooLong = "the text has 10,000,000 characters; at most 500,000 are checked at a time";
        String noText = "no text was found in it";
        String notText = "it is neither a text nor HTML, PDF or DOCX";
        var cases = new TreeMap<String, Case>();
        cases.put("digits.txt", text("7", tooLong));
        cases.put("quotes.txt", text("\"", tooLong));
        cases.put("brackets.txt", text("([", tooLong));
        cases.put("word.txt", text("a", tooLong));
        cases.put("and.txt", text("and ", tooLong));
        cases.put("newlines.txt", text("\n", tooLong));
        cases.put(
                "bomb.docx",
                docx(
                        "word/media/a.png",
                        "",
                        "\0".repeat(1_000_000),
                        60,
                        "unpacked it is larger than 40,000,000 bytes"));
        cases.put(
                "body.docx",
                docx("word/document.xml", "<w:d xmlns:w='x'><w:t>", "7".repeat(100_000), 600, "the text has 5"));
        cases.put(
                "entity.docx",
                docx(
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:d xmlns:w='x'><w:t>&x;",
                        "</w:t></w:d>",
                        1,
                        "its part word/document.xml is no document of Word: line 1, column "));
        cases.put(
                "deep.docx",
                docx(
                        "word/document.xml",
                        "<w:d xmlns:w='x'>",
                        "<w:p>",
                        300_000,
                        "its part word/document.xml is no document of Word: line 1, column "));
        cases.put("other.zip", docx("a.txt", "words", "", 0, "this archive holds no Word document"));
        cases.put("loop.pdf", pdf("2 0 obj\n<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>\nendobj", noText));
        cases.put(
                "pages.pdf",
                pdf(
                        "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>\nendobj\n"
                                + "3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj",
                        noText));
        cases.put(
                "begun.pdf", new Case("%PDF-1.4\n1 0 obj\n<< /Type /Cat".getBytes(UTF_8), "this PDF cannot be read: "));
        cases.put("deep.html", page("<html><body>" + "<div>".repeat(100_000) + GOOD, READ));
        var attributes = new StringBuilder("<html><body><p");
        for (int i = 0; i < 1_000_000; i++) {
            attributes.append(" a").append(i).append("=1");
        }
        cases.put("attributes.html", page(attributes + ">" + GOOD, READ));
        cases.put("markup.html", page("<html><body><div></div><script>var x = 1;</script></body></html>", noText));
        cases.put("broken-utf8.txt", new Case((GOOD + " \u00c3( \u00ff").getBytes(ISO_8859_1), READ));
        cases.put("utf16.txt", new Case(GOOD.getBytes(UTF_16LE), notText));
        cases.put("nul.txt", new Case((GOOD.repeat(50) + "\0").getBytes(UTF_8), "its byte 2,951 is zero"));
        cases.put("directions.txt", new Case(("\u202e" + GOOD + "\u202c \u2066\u200f").getBytes(UTF_8), READ));
        cases.put("noise.bin", new Case("\u0001\u0002\u00ff\u0003words\u0004".getBytes(ISO_8859_1), notText));
        cases.put("rich.rtf", new Case("{\\rtf1 words}".getBytes(UTF_8), "it is rich text (RTF)"));
        cases.put("empty.txt", new Case(new byte[0], "it is empty"));
        cases.put("mark.txt", new Case("\ufeff".getBytes(UTF_8), noText));
        return cases;
    }

    private static Ended run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> Majors.run(List.of(words), new PrintWriter(out), new PrintWriter(err)),
                () -> String.join(" ", words) + " did not end");
        return new Ended(code, out.toString(), err.toString());
    }

    private static Ended onStandardInput(InputStream in) {
        InputStream before = System.in;
        System.setIn(in);
        try {
            return run("check", "-");
        } finally {
            System.setIn(before);
        }
    }

    private static void assertEnds(String name, Case hostile, Ended ended) {
        boolean read = hostile.message().isEmpty();
        assertEquals(read ? 0 : 2, ended.code(), () -> name + ": " + ended.err());
        if (!read) {
            assertTrue(ended.err().startsWith(name + ": " + hostile.message()), ended.err());
            assertEquals(2, ended.err().strip().lines().count(), ended.err());
            assertEquals("", ended.out(), name);
        }
    }

    @Test
    void endsEachFile() throws IOException {
        var ends = new ArrayList<Executable>();
        for (Map.Entry<String, Case> hostile : cases().entrySet()) {
            Path file = Files.write(
                    folder.resolve(hostile.getKey()), hostile.getValue().bytes());
            ends.add(() -> assertEnds(hostile.getKey(), hostile.getValue(), run("check", file.toString())));
        }
        assertAll(ends);
    }

    @Test
    void endsEachTextOnStandardInput() throws IOException {
        for (Map.Entry<String, Case> hostile : cases().entrySet()) {
            if (!hostile.getKey().endsWith(".html")) { // known by its name
                Case given = hostile.getValue();
                assertEnds("-", given, onStandardInput(new ByteArrayInputStream(given.bytes())));
            }
        }
    }

    @Test
    void goesOnBehindEachInAFolder() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Map<String, Case> cases = cases();
        for (Map.Entry<String, Case> hostile : cases.entrySet()) {
            Files.write(articles.resolve(hostile.getKey()), hostile.getValue().bytes());
        }
        Files.writeString(articles.resolve("good.txt"), GOOD);
        Path out = folder.resolve("out");
        Ended ended = run("check", articles.toString(), "--out", out.toString(), "--threads", "2");
        assertEquals(2, ended.code(), ended.err());
        List<String> expected = new ArrayList<>(List.of("good.txt.html", "summary.csv"));
        String summary = Files.readString(out.resolve("summary.csv"));
        cases.forEach((name, hostile) -> {
            boolean read = hostile.message().isEmpty();
            assertEquals(!read, summary.contains(name + ",,not read"), name);
            if (read) {
                expected.add(name + ".html");
            } else {
                assertTrue(ended.err().contains(name + ": " + hostile.message()), name);
            }
        });
        try (var files = Files.list(out)) {
            assertEquals(
                    expected.stream().sorted().toList(),
                    files.map(file -> String.valueOf(file.getFileName()))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void refusesWhatIsNoFile() throws Exception {
        Ended nothing = run("check", folder.resolve("nothing.txt").toString());
        assertEquals(2, nothing.code());
        assertTrue(nothing.err().contains("nothing.txt: there is no such file"), nothing.err());
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "there is no command to make a pipe");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
        Ended piped = run("check", pipe.toString());
        assertEquals(2, piped.code());
        assertEquals(
                pipe
                        + ": it is a pipe or a device, not a file\n  Give a file, or send its text to standard input: `majors check - < FILE`.\n",
                piped.err());
    }

    @Test
    void refusesAFileItMayNotRead() throws IOException {
        Path file = Files.writeString(folder.resolve("closed.txt"), GOOD);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");
        Ended ended = run("check", file.toString());
        assertEquals(2, ended.code());
        assertEquals("closed.txt: it may not be read\n  Check its permissions.\n", ended.err());
    }

    @Test
    void saysThatStandardInputFailed() {
        Ended ended = onStandardInput(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                return read();
            }
        });
        assertEquals(2, ended.code());
        assertEquals(
                "standard input: it cannot be read: Is a directory\n  Send a text to it, as in `cat article.txt | majors check -`.\n",
                ended.err());
    }

    @Test
    void refusesOutForOneFileAndAnEmptyFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("good.txt"), GOOD);
        Ended ended = run("check", file.toString(), "--out", "there");
        assertEquals(2, ended.code());
        assertTrue(ended.err().startsWith("majors check: --out is for a folder, and "), ended.err());
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path out = folder.resolve("unmade");
        assertEquals(2, run("check", empty.toString(), "--out", out.toString()).code());
        assertFalse(Files.exists(out));
    }
}
