package org.majorslist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorslist.check.read.Article;
import org.majorslist.check.show.ArticlePage;
import org.majorslist.check.show.ClaimReview;
import org.majorslist.check.show.MarkedText;
import org.majorslist.check.show.Suggestion;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// Whole texts against the real record.
class CheckerTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final Checker CHECKER = new Checker(
            CONTENT.resolve("check"),
            Register.load(CONTENT.resolve("register")),
            LawBook.open(CONTENT.resolve("statutes")));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static CheckedArticle check(String text, String published) {
        return CHECKER.check(new Article("test.txt", "", text, LocalDate.parse(published), ""), null, TODAY);
    }

    /// Expected verdicts follow from the figures UNODC and the determinations print: 143,000 (2020), 204,000 (2021),
    /// 230,000 (2022), 253,000 ha (2023); 1,738 (2022) and 2,664 t (2023); refusals of 1996, 1997 and 2025.
    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # sentence                                                                        | published  | verdict
        UNODC counted 253,000 hectares of coca in Colombia in 2023.                       | 2025-09-16 | supported
        UNODC counted 230,000 hectares of coca in Colombia in 2023.                       | 2025-09-16 | contradicted
        UNODC counted 245,000 hectares of coca in Colombia in 2023.                       | 2025-09-16 | imprecise
        Coca cultivation in Colombia rose 10 percent in 2023.                             | 2025-09-16 | supported
        Coca cultivation in Colombia rose 43 percent in 2021.                             | 2025-09-16 | supported
        Since 2022, coca cultivation in Colombia has risen by about 70 percent, UNODC says. | 2025-09-16 | contradicted
        Colombian cocaine production grew 53 percent in 2023.                             | 2025-09-16 | supported
        Colombian cocaine production grew 80 percent in 2023.                             | 2025-09-16 | contradicted
        Colombia accounts for 72 percent of world cocaine production.                     | 2025-09-16 | supported
        The United States decertified Colombia on Monday.                                 | 2025-09-16 | supported
        The United States decertified Peru on Monday.                                     | 2025-09-16 | contradicted
        Colombia was last decertified in 1997.                                            | 2025-09-16 | supported
        Colombia was last decertified in 2003.                                            | 2025-09-16 | contradicted
        Petro took office in 2022.                                                        | 2025-09-16 | supported
        Petro took office in 2020.                                                        | 2025-09-16 | contradicted
        The United States must vote against loans from the development banks.             | 2025-09-16 | disputed
        The United States must vote against loans from the development banks.             | 1997-03-05 | supported
        Colombia has 4,321 eradication teams.                                             | 2025-09-16 | not_in_register
        """)
    void judgesOneClaim(String sentence, String published, Finding expected) {
        List<Judged> claims = check(sentence, published).claims();
        assertEquals(1, claims.size(), () -> "claims: " + claims);
        assertEquals(
                expected,
                claims.getFirst().verdict().finding(),
                () -> claims.getFirst().verdict().toString());
    }

    @Test
    void showsTheArithmeticOfAContradictedChange() {
        Verdict verdict = check(
                        "Since 2022, coca cultivation in Colombia has increased by about 70 percent.", "2025-09-16")
                .claims()
                .getFirst()
                .verdict();
        String arithmetic = String.join("\n", verdict.arithmetic());
        assertTrue(arithmetic.contains("204,000 ha (2021) to 253,000 ha (2023) by UNODC is +24.0 percent"), arithmetic);
        assertTrue(arithmetic.contains("230,000 ha (2022) to 253,000 ha (2023) by UNODC is +10.0 percent"), arithmetic);
    }

    private static final Link WRITTEN = new Link("", Sureness.WRITTEN, "");

    private static Claim claim(int number, int start, int end, String sentence) {
        return new Claim(
                number,
                start,
                end,
                sentence.substring(start, end),
                sentence,
                ClaimType.status,
                "certification_status",
                "",
                "COL",
                "1997",
                Amount.word("decertified", "", Qualifier.EXACTLY),
                "",
                List.of(),
                false,
                new Links(List.of(WRITTEN), List.of(WRITTEN), List.of(WRITTEN)),
                List.of());
    }

    @Test
    void quotesTheWordsOfAClaimInsideAnother() {
        Claim outer = claim(1, 0, 29, "Colombia, refused in May 1997");
        Claim inner = claim(2, 18, 29, outer.sentence());
        Verdict verdict = Verdict.missing("The record holds no row on this.");
        var article = new Article("test.txt", "", outer.sentence(), LocalDate.of(2025, 9, 16), "");
        var checked = new CheckedArticle(
                article,
                DayFrom.GIVEN,
                Language.en,
                TODAY,
                List.of(new Judged(outer, verdict), new Judged(inner, verdict)));
        String lines = MarkedText.of(checked, false, false);
        assertTrue(lines.contains("  1 NOT IN REGISTER  The record"), lines);
        assertTrue(lines.contains("  2 NOT IN REGISTER “in May 1997”  The record"), lines);
        String page = ArticlePage.of(checked, false);
        assertTrue(page.contains("<q>in May 1997</q>"), page);
        assertTrue(page.contains("id=\"c2\""), page);
        assertTrue(page.contains("<dd>the record has no row that could tell</dd>"), page);
        assertFalse(page.contains("<dd>the record covers it"), page);
    }

    /// Names and years as the record has them: `countries.csv` and the refusals of 1996, 1997 and 2025.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        Estados Unidos descertificó a Afganistán el lunes. | El registro concuerda: Afganistán: incumplimiento manifiesto, decidido el 2025-09-15.
        La última descertificación de Colombia fue en 1997. | El último rechazo anterior es de 1997.
        Colombia was decertified in 1996.               | The record has Colombia refused in 1996, 1997, 2025.
        Peru was last decertified in 1999.              | The record holds no refusal of Peru.
        """)
    void namesCountriesAndYears(String sentence, String reason) {
        assertEquals(
                reason,
                check(sentence, "2025-09-16").claims().getFirst().verdict().reason());
    }

    @Test
    void keepsOffsetsInCodePoints() {
        String text = "😀😀 Coca covered 253,000 hectares in 2023.";
        Claim claim = check(text, "2025-09-16").claims().getFirst().claim();
        int[] points = text.codePoints().toArray();
        assertEquals(claim.span(), new String(points, claim.start(), claim.end() - claim.start()));
    }

    @Test
    void knowsOnlyWhatWasPublicThen() {
        Verdict verdict = check("Colombia had 253,000 hectares of coca in 2023.", "2024-03-01")
                .claims()
                .getFirst()
                .verdict();
        assertEquals(Finding.supported_other, verdict.finding());
    }

    @Test
    void draftsACorrection() {
        Judged judged = check("UNODC counted 230,000 hectares of coca in Colombia in 2023.", "2025-09-16")
                .claims()
                .getFirst();
        String draft = Suggestion.of(judged, Language.en).orElseThrow().text();
        assertTrue(draft.startsWith("UNODC counted 25"), draft);
        assertTrue(draft.contains("observations:coca_cultivation_area/COL/2023/UNODC"), draft);
    }

    @Test
    void escapesAllThatComesFromOutside() {
        String text = "<script>alert(1)</script> & \"x\" Coca covered 253,000 <b>hectares</b> in 2023. \u001b[31mred";
        CheckedArticle checked = CHECKER.check(
                new Article("<img src=x onerror=alert(1)>", "<title>", text, LocalDate.of(2025, 9, 16), ""),
                null,
                TODAY);
        String page = ArticlePage.of(checked, true);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(page.contains("<b>hectares"), page);
        assertFalse(MarkedText.of(checked, false, true).contains("\u001b"));
        assertFalse(MarkedText.of(checked, true, true).contains("\u001b[31mred"));
    }

    @Test
    void leavesOutOfClaimReviewWhatTheRecordDoesNotCover() {
        CheckedArticle checked =
                check("Petro took office in 2022. Colombia has 4,321 eradication teams.", "2025-09-16");
        assertEquals(2, checked.claims().size());
        assertEquals(
                1,
                ((List<?>) java.util.Objects.requireNonNull(
                                ClaimReview.of(checked).get("@graph")))
                        .size());
    }

    @Test
    void saysTheSameOnOneThreadAndOnTwo() throws Exception {
        String text =
                "Coca covered 253,000 hectares in 2023, 10% more than in 2022. Colombia was decertified on Monday. "
                        + "Cocaine output has doubled since 2017, and seizures rose 14 percent in 2024.";
        String alone = check(text, "2025-09-16").claims().toString();
        Callable<String> again = () -> check(text, "2025-09-16").claims().toString();
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var result : two.invokeAll(List.of(again, again, again, again))) {
                assertEquals(alone, result.get());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "7 ",
                "\"",
                "([",
                "coca 253,000 hectares in 2023, ",
                "decertified Colombia and ",
                "Colombia, ",
                "10-",
                "$",
                "up 10 percent ",
                "3.3.3.",
                "a record ",
                "two million three hundred ",
                "U.S.",
                "first time since 1996 "
            })
    void endsOnEndlessText(String piece) {
        String text = piece.repeat(40_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> check(text, "2025-09-16"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void survivesShuffledText(long seed) {
        String letters =
                "coca cocaine 253,000 hectares percent $380m $ % ( ) [ ] “ ” . , ; : - – 2023 1996 Sept. 16 U.S. decertified "
                        + "waiver since in than more record tripled half a third of Colombia Bolivia and up down \n \u0000 \ud83d é ñ ́ 10–15 3.001";
        String[] pieces = letters.split(" ", -1);
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            var text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            CheckedArticle checked = check(text.toString(), "2025-09-16");
            ArticlePage.of(checked, true);
            MarkedText.of(checked, true, true);
        }
    }
}
