package org.majorslist.check.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.majorslist.check.Checker;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;
import org.majorslist.check.Verdict;
import org.majorslist.check.read.Article;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// The tables verdicts.txt and legal.txt: own sentences, judged by the real record and the real law.
class VerdictTablesTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final Checker CHECKER = new Checker(
            CONTENT.resolve("check"),
            Register.load(CONTENT.resolve("register")),
            LawBook.open(CONTENT.resolve("statutes")));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static List<String> verdicts() {
        return lines("verdicts.txt");
    }

    static List<String> legal() {
        return lines("legal.txt");
    }

    static List<String> readings() {
        return lines("readings.txt");
    }

    static List<String> beside() {
        return lines("beside.txt");
    }

    private static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(VerdictTablesTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Judged> check(String sentence, String published) {
        return CHECKER
                .check(new Article("own.txt", "", sentence, LocalDate.parse(published), ""), null, TODAY)
                .claims()
                .stream()
                .filter(judged -> !judged.claim().isOnlyLikely())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void judges(String line) {
        String[] cells = line.split("\\|", 3);
        List<Judged> claims = check(cells[2].strip(), cells[0].strip());
        List<Finding> expected = Stream.of(cells[1].split(","))
                .map(String::strip)
                .map(Finding::valueOf)
                .toList();
        assertTrue(claims.size() >= expected.size(), "too few claims were found: " + claims);
        List<Judged> first = claims.subList(0, expected.size());
        assertEquals(
                expected,
                first.stream().map(judged -> judged.verdict().finding()).toList(),
                first::toString);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void triesWhatTheWordsAllowAndNoMore(String line) {
        String[] cells = line.split("\\|", 4);
        Judged last = check(cells[3].strip(), cells[0].strip()).getLast();
        assertEquals(Finding.valueOf(cells[1].strip()), last.verdict().finding(), last::toString);
        Claim claim = last.claim();
        var first = List.of(
                claim.links().indicator().value(),
                claim.links().area().value(),
                claim.links().period().value());
        var judged = new ArrayList<>(List.of(claim.indicator(), claim.area(), claim.period()));
        judged.removeAll(first);
        String otherwise = cells[2].strip().equals("-") ? "" : cells[2].strip();
        assertEquals(otherwise, String.join(", ", judged), last::toString);
    }

    @ParameterizedTest
    @MethodSource("beside")
    void judgesChangesAndSharesByTheFiguresBesideThem(String line) {
        String[] cells = line.split("\\|", 4);
        Judged relative = check(cells[3].strip(), cells[0].strip()).stream()
                .filter(judged -> judged.claim().type() == ClaimType.change
                        || judged.claim().type() == ClaimType.ratio)
                .reduce((first, last) -> last)
                .orElseThrow();
        Verdict verdict = relative.verdict();
        assertEquals(Finding.valueOf(cells[1].strip()), verdict.finding(), relative::toString);
        String how = cells[2].strip();
        String said = verdict.reason() + " " + String.join(" ", verdict.arithmetic());
        assertTrue(
                how.equals("-") ? !said.contains("beside it") && !said.contains("al lado") : said.contains(how), said);
    }

    @ParameterizedTest
    @MethodSource("legal")
    void asksTheLaw(String line) {
        String[] cells = line.split("\\|", 4);
        List<Judged> claims = check(cells[3].strip(), cells[0].strip());
        assertEquals(1, claims.size(), () -> "claims: " + claims);
        Verdict verdict = claims.getFirst().verdict();
        assertEquals(Finding.valueOf(cells[1].strip()), verdict.finding(), verdict::toString);
        assertTrue(verdict.evidence().contains(cells[2].strip()), () -> "evidence: " + verdict.evidence());
    }

    @Test
    void showsParagraphRuleAndReadings() {
        Verdict verdict = check("Washington would also have to vote against World Bank loans.", "2025-09-16")
                .getFirst()
                .verdict();
        assertTrue(verdict.reason().contains("the State Department, page"), verdict.reason());
        assertEquals(
                "World Bank (IBRD): not reached by this law (disputed). FRAA 706(5)(A), 22 U.S.C. 2291j-1(5)(A); rule 706-bank-5",
                verdict.arithmetic().getFirst());
    }

    @Test
    void wordsVerdictsInTheLanguageOfTheArticle() {
        Verdict verdict = check(
                        "La ONU contó 210.000 hectáreas de coca en Colombia en 2023 y la policía lo confirmó.",
                        "2025-11-20")
                .getFirst()
                .verdict();
        assertEquals(
                "«210.000 hectáreas» no se sostiene: 253.000 ha en 2023 (UNODC, publicado 2024-10-18).",
                verdict.reason());
    }

    @Test
    void givesTheCorrectionInTheUnitOfTheText() {
        Verdict verdict = check("UNODC counted 500,000 acres of coca in Colombia in 2023.", "2025-09-16")
                .getFirst()
                .verdict();
        assertEquals(625_176, Objects.requireNonNull(verdict.correct()), 1);
    }
}
