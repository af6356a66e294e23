package org.majorslist.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.check.read.Article;
import org.majorslist.check.show.ArticlePage;
import org.majorslist.check.show.ClaimReview;
import org.majorslist.check.show.ClaimRow;
import org.majorslist.check.show.MarkedText;
import org.majorslist.law.LawBook;
import org.majorslist.register.Register;

/// Texts that give no day of publication, against the real record.
class DocumentDatingTest {
    private static final Path CONTENT = Path.of(System.getProperty("majors.home"), "content");
    private static final Checker CHECKER = new Checker(
            CONTENT.resolve("check"),
            Register.load(CONTENT.resolve("register")),
            LawBook.open(CONTENT.resolve("statutes")));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String NEWS = """
            The United States decertified Colombia on Monday, the first time since 1997, but waived the sanctions.
            Afghanistan, Bolivia, Burma and Venezuela were found to have failed demonstrably as well.
            The United Nations counted 253,000 hectares of coca in the country in 2023.
            """;

    private static CheckedArticle check(String text, @Nullable LocalDate published) {
        return CHECKER.check(new Article("pasted.txt", "", text, published, ""), null, TODAY);
    }

    /// The days after the decisions of 1 March 1996, 28 February 1997, 15 September 2008, 13 September 2017 and
    /// 15 September 2025, and after 18 October 2024, when UNODC gave its figures for 2023.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # day       | text
        2025-09-16  | The United States decertified Colombia on Monday, the first time since 1997, but waived the sanctions. Afghanistan, Bolivia, Burma and Venezuela failed demonstrably too.
        2025-09-16  | Estados Unidos descertificó el lunes a Colombia por primera vez desde 1997. También fallaron Afganistán, Bolivia, Birmania y Venezuela. El cultivo llegó a 253.000 hectáreas en 2023.
        1996-03-02  | The White House denied certification to Colombia on Friday. Nigeria, Burma, Iran, Syria and Afghanistan were decertified as well. Mexico was certified as fully cooperating.
        1997-03-01  | Colombia was decertified for the second year in a row on Friday, while Mexico was certified. Belize, Lebanon and Pakistan got waivers; Nigeria, Burma, Iran, Syria and Afghanistan were decertified.
        2008-09-16  | Bolivia, Venezuela and Burma were found to have failed demonstrably. No other country on the list of 20 was named, and Nigeria was not listed. Coca in Bolivia rose 5 percent last year to 28,900 hectares.
        2017-09-14  | President Trump named Bolivia and Venezuela as having failed demonstrably on Wednesday and said he had seriously considered designating Colombia. Coca reached 146,000 hectares in 2016, the United Nations says.
        2024-10-19  | Coca in Colombia grew 10 percent last year to a record 253,000 hectares, the United Nations said on Friday. Potential cocaine production rose 53 percent to 2,664 tons. Nariño, Cauca and Putumayo hold most of it.
        """)
    void isReadAsOneOfTheDayItFits(LocalDate day, String text) {
        CheckedArticle checked = check(text, null);
        assertEquals(DayFrom.CONTENT, checked.dayFrom());
        assertEquals(day, checked.article().published());
    }

    /// Too few claims, claims that fit any day as well, and claims that fit none tell no day.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Colombia was decertified.
        UNODC counted 143,000 hectares of coca in Colombia in 2020, 204,000 in 2021 and 230,000 in 2022.
        The harvest was good. Coffee brought farmers 12 percent more than the year before, and 3,000 of them bought a car.
        """)
    void isReadAsOneOfTodayWhereNoDayExplainsMore(String text) {
        CheckedArticle checked = check(text, null);
        assertEquals(DayFrom.NOTHING, checked.dayFrom());
        assertEquals(null, checked.article().published());
    }

    @Test
    void whatIsKnownGoesFirst() {
        LocalDate given = LocalDate.of(2025, 9, 20);
        assertEquals(DayFrom.GIVEN, check(NEWS, given).dayFrom());
        assertEquals(given, check(NEWS, given).article().published());
        CheckedArticle dateline = check("WASHINGTON, September 17, 2025. " + NEWS, null);
        assertEquals(DayFrom.DATELINE, dateline.dayFrom());
        assertEquals(LocalDate.of(2025, 9, 17), dateline.article().published());
        CheckedArticle named = CHECKER.check(new Article("2025-09-18_agency.txt", "", NEWS, null, ""), null, TODAY);
        assertEquals(DayFrom.NAME, named.dayFrom());
        assertEquals(LocalDate.of(2025, 9, 18), named.article().published());
    }

    /// A date in a sentence that goes on may be that of what is told: it is taken where no other day explains more.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-11-19 | CONTENT  | The survey is out. So is the anger. Colombia had 262,000 hectares of coca as of December 31, 2024. Potential cocaine output reached 3,001 tons that year, against 2,664 tons in 2023, when there were 253,000 hectares.
        2025-09-15 | DATELINE | The verdict is in. So is the anger. On September 15, 2025, the president found that Colombia had failed demonstrably. Afghanistan, Bolivia, Burma and Venezuela failed as well.
        """)
    void aDateInProseIsTakenWhereNoOtherExplainsMore(LocalDate day, DayFrom from, String text) {
        CheckedArticle checked = check(text, null);
        assertEquals(from, checked.dayFrom());
        assertEquals(day, checked.article().published());
    }

    @Test
    void noDayIsTakenThatIsYetToCome() {
        CheckedArticle before =
                CHECKER.check(new Article("pasted.txt", "", NEWS, null, ""), null, LocalDate.of(2025, 9, 1));
        LocalDate day = before.article().published();
        assertTrue(day == null || !day.isAfter(LocalDate.of(2025, 9, 1)), () -> "taken: " + day);
    }

    /// Only the head is read for it, so a long text costs no more than a short one.
    @Test
    void whatStandsBehindTheHeadDatesNothing() {
        String long_ = "The harvest was good, and the market was full. ".repeat(100) + NEWS;
        assertEquals(DayFrom.NOTHING, check(long_, null).dayFrom());
    }

    @Test
    void isNeverShownAsIfItStoodInTheText() {
        CheckedArticle checked = check(NEWS, null);
        String lines = MarkedText.of(checked, false, false);
        assertTrue(
                lines.contains(
                        "published about 2025-09-16, by what it tells, judged with what was known on 2026-11-21"),
                lines);
        String page = ArticlePage.of(checked, false);
        assertTrue(page.contains("Published about 2025-09-16, by what it tells;"), page);
        String review = ClaimReview.of(checked).toString();
        assertFalse(review.contains("datePublished=2025-09-16"), review);
        var row = ClaimRow.of(checked, checked.claims().getFirst());
        assertEquals("2025-09-16", row.get("published"));
        assertEquals("content", row.get("published_from"));
    }
}
