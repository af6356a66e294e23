package org.majorslist.bench.check;

import com.ibm.icu.text.BreakIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.majorslist.check.Checker;
import org.majorslist.check.find.ClaimFinder;
import org.majorslist.check.judge.Judge;
import org.majorslist.check.mark.Dateline;
import org.majorslist.check.mark.Rules;
import org.majorslist.check.read.Article;
import org.majorslist.check.read.ArticleReader;
import org.majorslist.check.scorecard.Scorecards;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// Articles a second of processor time, finding alone and finding with judging, beside ICU4J's sentence breaking in the same run.
///
/// `java … CheckBench ROUNDS [dense|ordinary|own|varied|undated]`. Dense is 4 KB of five sentences of our own, repeated, with 48 claims;
/// ordinary is one report of our own of the usual kind, 4 KB with a handful of claims (bench/check/ordinary-article.txt); own are
/// eleven articles among the tests of the check, all different, with a claim every hundred characters; varied are all articles
/// among the tests; undated are those of them that name no day near their head, checked as a reader pastes them, so that
/// the day is worked out from what they tell. A repeated article flatters: caches learn its few words by heart. The figure to quote is that of varied, after
/// at least a hundred rounds, since rules that fire seldom are compiled late.
public final class CheckBench {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 16);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final String TEXTS = "check/src/test/resources/org/majorslist/check/find";
    private static int characters; // of the plain texts together
    private static final int CHARACTERS = 800_000; // read in each round

    private CheckBench() {}

    /// Runs the rounds and prints articles a second and ratios.
    ///
    /// @param arguments the number of rounds, and which texts
    /// @throws IOException if an article cannot be read
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(System.getProperty("majors.home", "."));
        Path content = home.resolve("content");
        List<String> texts = texts(home, arguments.length < 2 ? "dense" : arguments[1]);
        var register = Register.load(content.resolve("register"));
        var law = LawBook.open(content.resolve("statutes"));
        var checker = new Checker(content.resolve("check"), register, law);
        var bench = new Judge(content.resolve("check"), register, law);
        var finder = new ClaimFinder(
                Rules.read(content.resolve("check")),
                bench.events(),
                bench.decisions(),
                new Scorecards(content.resolve("check")));
        LocalDate day = arguments.length > 1 && arguments[1].equals("undated") ? null : DAY;
        var articles = texts.stream().map(text -> new Article("a.txt", "", text, day, "")).toList();
        List<byte[]> pages = texts.stream().map(CheckBench::page).toList();
        var pdfs = new ArrayList<byte[]>();
        for (String text : texts) {
            pdfs.add(pdf(text));
        }
        characters = texts.stream().mapToInt(String::length).sum();
        int claims = texts.stream().mapToInt(text -> finder.find(text, null, DAY).size()).sum();
        System.out.printf("%d texts of %,d characters, %d claims%n", texts.size(), characters, claims);
        for (int round = 1; round <= Integer.parseInt(arguments[0]); round++) {
            double sentences = each(texts, CheckBench::sentences);
            double find = each(texts, text -> finder.find(text, null, DAY).size());
            double judge = each(articles, article -> checker.check(article, null, AS_OF).claims().size());
            double read = each(pages, page -> length("a.html", page));
            double whole = each(pages, page -> checker.check(article("a.html", page), null, AS_OF).claims().size());
            double readPdf = each(pdfs, pdf -> length("a.pdf", pdf));
            double size = 1e9 / 5_000; // nanoseconds a character to articles of 5,000 characters a second
            System.out.printf(
                    "round %d: a character: sentences %.1f ns, find %.1f ns (%.1f x), find and judge %.1f ns (%.1f x), read HTML %.1f ns;"
                            + " articles of 5 KB a second: find %,.0f, find and judge %,.0f, from HTML %,.0f, read PDF %,.0f%n",
                    round, sentences, find, find / sentences, judge, judge / sentences, read,
                    size / find, size / judge, size / whole, size / readPdf);
        }
    }

    private static List<String> texts(Path home, String which) throws IOException {
        return switch (which) {
            case "dense" -> List.of(article());
            case "ordinary" -> List.of(Files.readString(home.resolve("bench/check/ordinary-article.txt")));
            case "own" -> own(home.resolve(TEXTS + "/articles"));
            case "varied" -> varied(home);
            case "undated" -> undated(home);
            default -> throw new IllegalArgumentException("There are no texts \"" + which + "\": dense, ordinary, own, varied or undated.");
        };
    }

    private static List<String> varied(Path home) {
        return Stream.of("articles", "blind").flatMap(folder -> own(home.resolve(TEXTS).resolve(folder)).stream()).toList();
    }

    private static List<String> undated(Path home) {
        Rules rules = Rules.read(home.resolve("content/check"));
        return varied(home).stream().filter(text -> Dateline.find(text, rules, null).isEmpty()).toList();
    }

    private static List<String> own(Path folder) {
        var texts = new ArrayList<String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }

    private static byte[] page(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return ("<!doctype html><html><body><article><p>" + escaped.replace("\n", "</p><p>") + "</p></article></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Article article(String name, byte[] file) {
        try {
            return ArticleReader.read(name, new ByteArrayInputStream(file)).publishedOn(DAY);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Nanoseconds of processor time for each character of the plain texts.
    private static <T> double each(List<T> inputs, ToIntFunction<T> work) {
        int times = Math.max(1, CHARACTERS / 5_000 / inputs.size() / (inputs.getFirst() instanceof byte[] ? 4 : 1));
        var clock = ManagementFactory.getThreadMXBean(); // processor time: other programs do not count
        long start = clock.getCurrentThreadCpuTime();
        int sum = 0;
        for (int i = 0; i < times; i++) {
            for (T input : inputs) {
                sum += work.applyAsInt(input);
            }
        }
        if (sum == 42) {
            System.out.print("");
        }
        return (clock.getCurrentThreadCpuTime() - start) / (double) times / characters;
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
        return article(name, file).text().length();
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
                    content.showText(line.replaceAll("[^\\x20-\\x7e]", "-"));
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
