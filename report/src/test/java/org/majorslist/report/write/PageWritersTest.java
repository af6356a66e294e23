package org.majorslist.report.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorslist.report.page.Chart;
import org.majorslist.report.page.Phrase;
import org.majorslist.report.page.Tone;
import org.xml.sax.InputSource;

class PageWritersTest {
    @Test
    void writesTheSameTerminalTextAsBefore() throws IOException {
        GoldenFile.check("sample.txt", TerminalPage.write(SamplePage.of(), Ink.PLAIN, Depth.FULL));
    }

    @Test
    void writesTheSameHtmlAsBefore() throws IOException {
        String html = HtmlPage.write(SamplePage.of());
        GoldenFile.check("sample.html", html.replaceAll("(?s)<style>.*?</style>", "<style/>"));
    }

    @Test
    void writesTheSameMarkdownAsBefore() throws IOException {
        GoldenFile.check("sample.md", MarkdownPage.write(SamplePage.of()));
    }

    @Test
    void keepsEveryTerminalLineWithinItsWidth() {
        TerminalPage.write(SamplePage.of(), Ink.PLAIN, Depth.FULL)
                .lines()
                .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= TerminalPage.WIDTH, line));
    }

    @Test
    void saysTheSameWithAndWithoutColour() {
        String coloured = TerminalPage.write(SamplePage.of(), Ink.COLOURED, Depth.FULL);
        String plain = TerminalPage.write(SamplePage.of(), Ink.PLAIN, Depth.FULL);
        assertTrue(coloured.contains("\u001b[31mBarred\u001b[0m"));
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll("(?m) +$", ""));
    }

    @Test
    void writesHtmlThatIsAlsoWellFormedXmlAndFetchesNothing() throws Exception {
        String html = HtmlPage.write(SamplePage.of());
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        assertFalse(html.contains(" src="), "nothing is loaded");
        assertFalse(html.contains("href=\"javascript"), "only web addresses become links");
        assertTrue(html.contains("Act &lt;&amp; &quot;so on&quot;&gt;"));
    }

    @Test
    void printsThePdfWithItsTextAndATitle() throws IOException {
        var bytes = new ByteArrayOutputStream();
        PdfPage.write(HtmlPage.write(SamplePage.of()), bytes);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Failed demonstrably, assistance continued by a waiver"), text);
            assertTrue(text.contains("1,234.5"), text);
            assertFalse(text.contains("#"), "a sign without a glyph is printed as #");
            assertEquals("Ruritania, cycle FY2026", pdf.getDocumentInformation().getTitle());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1           | [1]
            2,1         | [1,2]
            3,1,2       | [1–3]
            4,9,5,6,4,1 | [1,4–6,9]
            """)
    void writesNumbersOfFootnotesInOneBracket(String numbers, String written) {
        List<Integer> read = java.util.Arrays.stream(numbers.split(","))
                .map(Integer::valueOf)
                .toList();
        assertEquals(written, NoteNumbers.inBrackets(read));
    }

    @Test
    void writesADocumentThatAWordProcessorReads() throws IOException {
        var bytes = new ByteArrayOutputStream();
        DocxPage.write(SamplePage.of(), bytes);
        try (var read = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals(1, read.getTables().size());
            assertEquals(
                    "1,234.5", read.getTables().getFirst().getRow(4).getCell(1).getText());
            assertEquals("Ruritania", read.getParagraphs().getFirst().getText());
        }
    }

    @Test
    void drawsAYearWithoutAValueAsABlank() {
        var line = new Chart.Line(
                "x", List.of(new Chart.Point(2000, 0), new Chart.Point(2001, 50), new Chart.Point(2003, 100)));
        assertEquals("▁▄ █", Sparkline.of(new Chart("x", List.of(line))));
    }

    @Test
    void wrapsAnyWordsWithoutLosingOne() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(706);
        var wrapping = new Wrapping(SamplePage.of());
        for (int round = 0; round < 200; round++) {
            Phrase phrase = Phrase.NONE;
            var words = new ArrayList<String>();
            for (int i = 0; i < 30; i++) {
                String word = "w".repeat(1 + random.nextInt(14));
                words.add(word);
                phrase = phrase.and(word + " ", random.nextBoolean() ? Tone.plain : Tone.strong);
            }
            int width = 14 + random.nextInt(40);
            var found = new ArrayList<String>();
            for (var line : wrapping.wrap(phrase, width)) {
                assertTrue(line.width() <= width);
                found.addAll(List.of(line.paint(Ink.PLAIN).split(" ")));
            }
            assertEquals(words, found);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script", "1st", ""})
    void refusesNamesOfElementsThatAreNone(String name) {
        assertThrows(IllegalArgumentException.class, () -> new Markup().open(name));
    }
}
