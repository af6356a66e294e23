package org.majorslist.check.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.majorslist.measure.BadInput;

class ArticleReaderTest {
    private static Article read(String name, byte[] bytes) throws IOException {
        return ArticleReader.read(name, new ByteArrayInputStream(bytes));
    }

    private static byte[] docx(String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void keepsPlainTextAsItIs() throws IOException {
        assertEquals("Uno\r\ndós", read("a.txt", "Uno\r\ndós".getBytes(UTF_8)).text());
    }

    @Test
    void readsWindowsText() throws IOException {
        assertEquals(
                "producción",
                read("a.txt", "producción".getBytes(java.nio.charset.Charset.forName("windows-1252")))
                        .text());
    }

    @Test
    void takesTheArticleOutOfThePage() throws IOException {
        String page = """
                <!doctype html><html><head><title>Coca</title><meta property="article:published_time" content="2025-09-16T10:00:00Z">
                <script>var x = "253,000 hectares";</script></head><body><nav><p>Menu 12 items</p></nav>
                <article><h1>More coca</h1><p>Coca covered <b>253,000</b> hectares.</p><aside>Read 3 more</aside></article>
                <footer><p>Copyright 2025</p></footer></body></html>
                """;
        Article article = read("a.html", page.getBytes(UTF_8));
        assertEquals("More coca\nCoca covered 253,000 hectares.\n", article.text());
        assertEquals(LocalDate.of(2025, 9, 16), article.published());
        assertEquals("Coca", article.title());
    }

    @Test
    void readsWord() throws IOException {
        String xml =
                "<w:document xmlns:w='x'><w:p><w:r><w:t>Coca covered</w:t></w:r><w:r><w:t> 253,000 hectares.</w:t></w:r></w:p></w:document>";
        assertEquals(
                "Coca covered 253,000 hectares.\n",
                read("a.docx", docx("word/document.xml", xml.getBytes(UTF_8))).text());
    }

    @Test
    void readsPdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Coca covered 253,000 hectares.");
                content.endText();
            }
            document.save(bytes);
        }
        assertTrue(read("a.pdf", bytes.toByteArray()).text().contains("Coca covered 253,000 hectares."));
    }

    @Test
    void cutsOffABomb() throws IOException {
        byte[] bomb = docx("word/media/image1.png", new byte[50_000_000]);
        assertTrue(bomb.length < 100_000);
        BadInput refused = assertThrows(BadInput.class, () -> read("bomb.docx", bomb));
        assertEquals(
                "bomb.docx: unpacked it is larger than 40,000,000 bytes or 2,000 parts\n"
                        + "  Give the text itself; a document this large may be meant to exhaust the machine.",
                refused.getMessage());
    }

    @Test
    void refusesAnEntityBomb() throws IOException {
        String xml =
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><w:document xmlns:w='x'><w:t>&b;&b;</w:t></w:document>";
        byte[] file = docx("word/document.xml", xml.getBytes(UTF_8));
        BadInput refused = assertThrows(BadInput.class, () -> read("entity.docx", file));
        assertFalse(refused.getMessage().contains("aaaa"));
    }

    @Test
    void refusesAPdfWhosePagesGoInACircle() {
        String pdf = """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>
                endobj
                trailer
                << /Root 1 0 R /Size 3 >>
                %%EOF
                """;
        BadInput refused = assertThrows(BadInput.class, () -> read("loop.pdf", pdf.getBytes(UTF_8)));
        assertTrue(refused.getMessage().startsWith("loop.pdf: "), refused.getMessage());
    }

    @Test
    void refusesATextThatIsTooLong() {
        BadInput refused = assertThrows(
                BadInput.class, () -> read("long.txt", "7".repeat(10_000_000).getBytes(UTF_8)));
        assertEquals(
                "long.txt: the text has 10,000,000 characters; at most 500,000 are checked at a time\n  Cut it into parts and check each.",
                refused.getMessage());
    }

    @Test
    void refusesWhatIsNoText() {
        BadInput refused = assertThrows(BadInput.class, () -> read("x.bin", new byte[] {1, 0, 2, 0, 3}));
        assertEquals(
                "x.bin: it is neither a text nor HTML, PDF or DOCX\n  Save the article as one of these and check that.",
                refused.getMessage());
    }

    @Test
    void refusesAnEmptyFile() {
        assertThrows(BadInput.class, () -> read("empty.txt", new byte[0]));
    }
}
