package org.majorslist.app.check;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.check.CheckedArticle;
import org.majorslist.check.Checker;
import org.majorslist.check.read.Article;
import org.majorslist.check.read.ArticleReader;
import org.majorslist.law.LawBook;
import org.majorslist.measure.PartialDate;
import org.majorslist.register.Register;

/// The check against the labelled articles beside the project, by their own scorer; skipped where either is absent.
///
/// A measure that reaches its aim is held to the aim; one that does not is held to what it reached so far.
class DevScoreTest {
    private static final Path HOME = Path.of(System.getProperty("majors.home"));
    private static final Path ARTICLES = HOME.resolve("../shared/articles").normalize();
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    @TempDir
    private static Path folder = Path.of("");

    private static Path predictions = Path.of("");
    /// The same articles as a reader pastes them: without day and name.
    private static Path undated = Path.of("");

    @BeforeAll
    static void checksTheArticles() throws IOException {
        assumeTrue(Files.isDirectory(ARTICLES.resolve("dev")), "the labelled articles are not beside the project");
        assumeTrue(hasPython(), "python3, which the scorer needs, is not installed");
        predictions = folder.resolve("claims.jsonl");
        undated = folder.resolve("undated.jsonl");
        var checker = new Checker(
                HOME.resolve("content/check"),
                Register.load(HOME.resolve("content/register")),
                LawBook.open(HOME.resolve("content/statutes")));
        Files.writeString(predictions, claims(checker, true));
        Files.writeString(undated, claims(checker, false));
    }

    private static boolean hasPython() {
        try {
            Process python = new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .start();
            python.getInputStream().readAllBytes();
            return python.waitFor(20, TimeUnit.SECONDS) && python.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String claims(Checker checker, boolean dated) throws IOException {
        var lines = new StringBuilder();
        try (CsvReader<NamedCsvRecord> sources =
                CsvReader.builder().ofNamedCsvRecord(ARTICLES.resolve("sources.csv"))) {
            for (NamedCsvRecord source : sources) {
                Path file = ARTICLES.resolve("dev").resolve(source.getField("doc"));
                LocalDate day = PartialDate.find(source.getField("published"))
                        .map(PartialDate::latest)
                        .orElseThrow();
                if (Files.isRegularFile(file)) {
                    Article article = ArticleReader.read(file);
                    CheckedArticle checked = dated
                            ? checker.check(article.publishedOn(day), null, AS_OF)
                            : named(checker.check(pasted(article), null, AS_OF), article.name());
                    lines.append(CheckPrinter.print(checked, CheckFormat.jsonl, false, false));
                }
            }
        }
        return lines.toString();
    }

    private static Article pasted(Article article) {
        return new Article("-", article.title(), article.text(), null, article.address());
    }

    /// By its name the scorer knows an article.
    private static CheckedArticle named(CheckedArticle checked, String name) {
        Article article = checked.article();
        return new CheckedArticle(
                new Article(name, article.title(), article.text(), article.published(), article.address()),
                checked.dayFrom(),
                checked.language(),
                checked.asOf(),
                checked.claims());
    }

    private static Map<String, Double> score(String docs) throws IOException {
        return score(predictions, docs);
    }

    /// Runs the scorer of the articles and reads its `key: value` lines.
    private static Map<String, Double> score(Path predictions, String docs) throws IOException {
        var command = new ArrayList<>(List.of(
                "python3",
                ARTICLES.resolve("score.py").toString(),
                predictions.toString(),
                ARTICLES.resolve("dev/labels.jsonl").toString()));
        if (!docs.isEmpty()) {
            command.addAll(List.of("--docs", docs));
        }
        Process scorer = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println("Scores of " + (docs.isEmpty() ? "all labelled articles" : docs) + ":\n" + printed);
        var measures = new TreeMap<String, Double>();
        printed.lines()
                .map(line -> line.split(": ", 2))
                .filter(cells -> cells.length == 2 && cells[1].matches("\\d+(\\.\\d+)?"))
                .forEach(cells -> measures.put(cells[0], Double.parseDouble(cells[1])));
        return measures;
    }

    private record Floor(String measure, double aim, double reached) {
        DynamicTest test(String docs, Map<String, Double> measured) {
            double floor = Math.min(aim, reached);
            String name = measure
                    + (docs.isEmpty() ? "" : " of " + docs)
                    + (reached >= aim
                            ? " reaches the aim " + aim
                            : " stays at " + reached + ", short of the aim " + aim);
            return DynamicTest.dynamicTest(
                    name,
                    () -> assertTrue(
                            measured.getOrDefault(measure, 0.0) >= floor - 1e-4,
                            () -> measure + " is " + measured.get(measure) + ", below " + floor));
        }
    }

    @TestFactory
    Stream<DynamicTest> holdsAllArticlesToTheirFloors() throws IOException {
        Map<String, Double> measured = score("");
        return Stream.of(
                        new Floor("precision", .93, .93),
                        new Floor("recall", .90, .90),
                        new Floor("noncheckable_rejection", .95, .95),
                        new Floor("value_unit_accuracy", .98, .98),
                        new Floor("indicator_accuracy", .95, .95),
                        new Floor("area_accuracy", .98, .98),
                        new Floor("period_accuracy", .92, .916),
                        new Floor("verdict_accuracy", .95, .947),
                        new Floor("verdict_end_to_end", .85, .85),
                        new Floor("contradicted_precision", .95, .95),
                        new Floor("contradicted_recall", .80, .80))
                .map(floor -> floor.test("", measured));
    }

    /// Without a day the aims are the same.
    @TestFactory
    Stream<DynamicTest> holdsArticlesWithoutADayToTheirFloors() throws IOException {
        Map<String, Double> measured = score(undated, "");
        return Stream.of(
                        new Floor("precision", .93, .93),
                        new Floor("recall", .90, .90),
                        new Floor("period_accuracy", .92, .916),
                        new Floor("verdict_accuracy", .95, .947),
                        new Floor("verdict_end_to_end", .85, .85),
                        new Floor("contradicted_precision", .95, .95),
                        new Floor("contradicted_recall", .80, .80))
                .map(floor -> floor.test("texts without a day", measured));
    }

    @TestFactory
    Stream<DynamicTest> holdsTheRealArticlesToTheirFloors() throws IOException {
        Map<String, Double> measured = score("000,001,003");
        return Stream.of(new Floor("f1", .88, .88), new Floor("verdict_accuracy", .95, .95))
                .map(floor -> floor.test("000,001,003", measured));
    }

    @TestFactory
    Stream<DynamicTest> holdsTheSpanishArticlesToTheirFloors() throws IOException {
        Map<String, Double> measured = score("r09,r10,r12");
        return Stream.of(new Floor("indicator_accuracy", .94, .94), new Floor("verdict_accuracy", .95, .92))
                .map(floor -> floor.test("r09,r10,r12", measured));
    }

    /// How far Spanish stays behind English at most: .05 is the aim.
    private record Gap(String measure, double most) {
        DynamicTest test(Map<String, Double> english, Map<String, Double> spanish) {
            double gap = english.getOrDefault(measure, 0.0) - spanish.getOrDefault(measure, 1.0);
            return DynamicTest.dynamicTest(
                    measure + " of Spanish is at most " + most + " behind English",
                    () -> assertTrue(gap <= most + 1e-4, () -> measure + " of Spanish is " + gap + " behind"));
        }
    }

    @TestFactory
    Stream<DynamicTest> keepsSpanishNearEnglish() throws IOException {
        Map<String, Double> spanish = score("r09,r10,r12");
        Map<String, Double> english = score("000,001,003,r01,r02,r03,r04,r05,r06,r07,r08,r11,r13,r14");
        return Stream.of(
                        new Gap("f1", .05),
                        new Gap("value_unit_accuracy", .05),
                        new Gap("indicator_accuracy", .05),
                        new Gap("area_accuracy", .05),
                        new Gap("verdict_accuracy", .05))
                .map(gap -> gap.test(english, spanish));
    }
}
