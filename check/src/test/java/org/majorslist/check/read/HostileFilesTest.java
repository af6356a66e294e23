package org.majorslist.check.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorslist.measure.BadInput;

/// Files meant to exhaust or mislead a reader: each ends with a text or a message.
class HostileFilesTest {
    private static Article read(String name, byte[] bytes) {
        try {
            return assertTimeoutPreemptively(
                    Duration.ofMinutes(2), () -> ArticleReader.read(name, new ByteArrayInputStream(bytes)));
        } catch (RuntimeException | Error e) {
            throw e;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"", "([", "253,000 ", "coca ", "\n", "“", "-"})
    void refusesTenMegabytesOfOnePiece(String piece) {
        byte[] bytes = piece.repeat(10_000_000 / piece.length()).getBytes(UTF_8);
        BadInput refused = assertThrows(BadInput.class, () -> read("long.txt", bytes));
        assertTrue(
                refused.getMessage().startsWith("long.txt: the text has ")
                        || refused.getMessage().startsWith("long.txt: no text was found"),
                refused.getMessage());
    }

    /// One element nested in itself: the time must not grow with the square of the depth.
    @ParameterizedTest
    @CsvSource(textBlock = """
        <article>word
        <div><p>word</p>
        <blockquote>word
        <ul><li>word
        <table><tr><td>word
        <b><i><p>word
        <main>word
        """)
    void readsDeepPages(String opening) {
        String page = "<html><body>" + opening.repeat(50_000);
        try {
            read("deep.html", page.getBytes(UTF_8));
        } catch (BadInput refused) {
            assertTrue(refused.getMessage().startsWith("deep.html: "), refused.getMessage());
        }
    }

    @Test
    void refusesAPageLargerThanAFileMayBe() {
        byte[] page = ("<html><body>" + "<p>".repeat(11_000_000)).getBytes(UTF_8);
        BadInput refused = assertThrows(BadInput.class, () -> read("large.html", page));
        assertEquals(
                "large.html: it is larger than 30,000,000 bytes\n  Cut it into parts and check each.",
                refused.getMessage());
    }

    @Test
    void readsUtf16WithItsMark() {
        byte[] big = ("\ufeff" + "Coca covered 253,000 hectares. Ñ").getBytes(UTF_16BE);
        byte[] little = ("\ufeff" + "Coca covered 253,000 hectares. Ñ").getBytes(UTF_16LE);
        assertEquals("Coca covered 253,000 hectares. Ñ", read("a.txt", big).text());
        assertEquals("Coca covered 253,000 hectares. Ñ", read("a.txt", little).text());
    }

    @Test
    void refusesUtf16WithoutItsMark() {
        BadInput refused = assertThrows(BadInput.class, () -> read("a.txt", "Coca covered".getBytes(UTF_16LE)));
        assertTrue(refused.getMessage().startsWith("a.txt: it is neither a text nor"), refused.getMessage());
    }

    /// Bytes that are no UTF-8 are read as Windows-1252; those it leaves open become the replacement character.
    @Test
    void readsBrokenUtf8() {
        byte[] bytes = "Coca covered 253,000 hectares ".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xc3;
        assertEquals("Coca covered 253,000 hectaresÃ", read("a.txt", bytes).text());
        assertTrue(read("b.txt", new byte[] {'c', (byte) 0x81, (byte) 0xff, (byte) 0xfe, '!'})
                .text()
                .startsWith("c"));
    }

    @Test
    void cutsOffAWordFileOfManyParts() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 2_100; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        BadInput refused = assertThrows(BadInput.class, () -> read("parts.docx", bytes.toByteArray()));
        assertTrue(refused.getMessage().startsWith("parts.docx: unpacked it is larger than"), refused.getMessage());
    }

    @Test
    void cutsOffAWordFileWhoseBodyIsABomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w='x'><w:t>".getBytes(UTF_8));
            byte[] blanks = " ".repeat(1_000_000).getBytes(UTF_8);
            for (int i = 0; i < 45; i++) {
                zip.write(blanks);
            }
        }
        BadInput refused = assertThrows(BadInput.class, () -> read("body.docx", bytes.toByteArray()));
        assertTrue(refused.getMessage().startsWith("body.docx: "), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF", "%PDF-1.7\n%%EOF", "PK", "PK\u0003\u0004", "<", "<html", "\ufeff"})
    void refusesFilesThatOnlyBegin(String beginning) {
        try {
            read("begun", beginning.getBytes(UTF_8));
        } catch (BadInput refused) {
            assertTrue(refused.getMessage().startsWith("begun: "), refused.getMessage());
        }
    }
}
