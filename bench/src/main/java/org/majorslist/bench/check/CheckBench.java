package org.majorslist.bench.check;

import com.ibm.icu.text.BreakIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.majorslist.check.Checker;
import org.majorslist.check.find.ClaimFinder;
import org.majorslist.check.find.Language;
import org.majorslist.check.find.Rules;
import org.majorslist.check.read.ArticleReader;
import org.majorslist.register.Register;

/// Articles a second of processor time, finding alone and finding with judging, beside ICU4J's sentence breaking in the same run.
///
/// `java … CheckBench ROUNDS`; the article of about 5 KB is made of sentences of our own.
public final class CheckBench {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 16);
    private static final int ARTICLES = 200;

    private CheckBench() {}

    /// Runs the rounds and prints articles a second and ratios.
    ///
    /// @param arguments the number of rounds
    /// @throws IOException if the article cannot be read
    public static void main(String[] arguments) throws IOException {
        Path content = Path.of(System.getProperty("majors.home", "."), "content");
        String text = article();
        String page = "<!doctype html><html><body><article><p>" + text.replace("\n", "</p><p>") + "</p></article></body></html>";
        var finder = new ClaimFinder(Rules.read(content.resolve("check")), day -> java.util.Optional.of(DAY));
        var checker = new Checker(content.resolve("check"), Register.load(content.resolve("register")),
                org.majorslist.law.LawBook.open(content.resolve("statutes")));
        var html = ArticleReader.read("a.html", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        byte[] pdf = pdf(text);
        int claims = finder.find(text, Language.en, DAY).size();
        System.out.printf("article of %,d characters, %d claims%n", text.length(), claims);
        for (int round = 1; round <= Integer.parseInt(arguments[0]); round++) {
            double sentences = seconds(() -> sentences(text));
            double find = seconds(() -> finder.find(text, Language.en, DAY).size());
            double judge = seconds(() -> checker.check(html.publishedOn(DAY), Language.en, LocalDate.of(2026, 11, 21)).claims().size());
            double read = seconds(() -> length("a.html", page.getBytes(StandardCharsets.UTF_8)));
            double readPdf = seconds(() -> length("a.pdf", pdf), ARTICLES / 10);
            System.out.printf(
                    "round %d: sentences %,.0f/s; find %,.0f/s (%.1f x); find and judge %,.0f/s (%.1f x); read HTML %,.0f/s; read PDF %,.0f/s%n",
                    round, 1 / sentences, 1 / find, find / sentences, 1 / judge, judge / sentences, 1 / read, 1 / readPdf);
        }
    }

    private interface Work {
        int run();
    }

    private static double seconds(Work work) {
        return seconds(work, ARTICLES);
    }

    private static double seconds(Work work, int times) {
        var clock = ManagementFactory.getThreadMXBean(); // processor time: other programs do not count
        long start = clock.getCurrentThreadCpuTime();
        int sum = 0;
        for (int i = 0; i < times; i++) {
            sum += work.run();
        }
        if (sum == 42) {
            System.out.print("");
        }
        return (clock.getCurrentThreadCpuTime() - start) / 1e9 / times;
    }

    private static int sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static int length(String name, byte[] file) {
        try {
            return ArticleReader.read(name, new ByteArrayInputStream(file)).text().length();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The text as a PDF of one page, a line for each of its own.
    private static byte[] pdf(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 6);
                content.newLineAtOffset(20, 780);
                for (String line : text.lines().toList()) {
                    content.showText(line);
                    content.newLineAtOffset(0, -8);
                }
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static String article() {
        String news = """
                The White House decertified Colombia on Monday, the first time since 1997. Officials in the capital called the step unfair.
                UNODC counted 253,000 hectares of coca in 2023, 10 percent more than in 2022. The survey uses pictures from space, and a team checks them on the ground.
                Farmers in the south said that prices had fallen and that many had moved to other crops or to the towns along the river.
                Colombian cocaine production grew 53 percent in 2023, while seizures reached 739 tons. The minister did not take questions after the meeting.
                Under the law, a country that fails loses most aid unless the president waives the measure. Lawyers differ on what that means for the banks.
                """;
        return news.repeat(6);
    }
}
