package org.majorslist.law.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.law.AccountShare;
import org.majorslist.law.CycleDate;
import org.majorslist.law.Determination;
import org.majorslist.law.Effect;
import org.majorslist.law.Explanation;
import org.majorslist.law.LawBook;
import org.majorslist.law.Result;
import org.majorslist.law.Situation;
import org.majorslist.law.Waiver;
import org.majorslist.measure.BadInput;

/// What a reader of the statute would look for: the deciding paragraph, the dates, the shares, the faults.
class StatuteBookTest {
    private static final Path HOME = Path.of(System.getProperty("majors.home"));
    private static final Path STATUTES = HOME.resolve("content/statutes");
    private static final LawBook LAW = LawBook.open(STATUTES);

    @ParameterizedTest(name = "{0} FY{1} {2} {3}: {4} is {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # country | fy   | day        | determination       | waiver                        | query         | result       | citation                            | disputed
            COL       | 1996 | 1996-03-02 | denied              | none                          | FMF           | prohibited   | FAA 490(e)(1)                       | false
            BOL       | 2014 | 2013-10-15 | failed_demonstrably | none                          | DA            | prohibited   | FRAA 706(3)                         | false
            VEN       | 2019 | 2018-10-15 | failed_demonstrably | partial:promotion_of_democracy | ESF:democracy | allowed     | FRAA 706(3)(A)                      | false
            BOL       | 2014 | 2013-10-15 | failed_demonstrably | none                          | MDB_vote:IDB  | not_affected | FRAA 706(5)(A)                      | true
            COL       | 2026 | 2025-10-15 | failed_demonstrably | none                          | INCLE         | allowed      | FAA 481(e)(4)(A)(i)                 | false
            COL       | 2026 | 2025-10-15 | failed_demonstrably | full                          | MDB_vote:IBRD | not_affected | FRAA 706(5)(A)                      | false
            """)
    void citesTheParagraphThatDecides(
            String country,
            int fiscalYear,
            LocalDate day,
            String determination,
            String waiver,
            String query,
            String result,
            String citation,
            boolean disputed) {
        var situation = Situation.of(
                        country, fiscalYear, Determination.find(determination).orElseThrow(), Waiver.parse(waiver))
                .on(day);
        Effect effect = LAW.answer(situation, LAW.query(query, "test"));
        assertEquals(result, effect.result().key());
        assertEquals(citation, effect.citations().getFirst().text());
        assertEquals(disputed, effect.disputed());
        assertEquals(disputed, !effect.readings().isEmpty());
    }

    @Test
    void explainsTableByTable() {
        var situation = Situation.of("COL", 1996, Determination.DENIED, new Waiver.None());
        Explanation explanation = LAW.explain(situation, LAW.query("FMF", "test"));
        assertEquals(
                List.of("regime-6b", "class-16", "490-relief-6", "490-status-7", "490-aid-7"),
                explanation.steps().stream().map(Explanation.Step::rule).toList());
        Explanation.Step last = explanation.steps().getLast();
        assertEquals("denied", last.facts().get("status"));
        assertEquals("490-aid-1", last.passedOver().getFirst().rule());
        assertEquals("class", last.passedOver().getFirst().fact());
    }

    @Test
    void computesEverythingInTheCatalogue() {
        var effects = LAW.effects(Situation.of("COL", 2026, Determination.FAILED_DEMONSTRABLY, new Waiver.None()));
        assertEquals(LAW.catalogue().plainQueries().size(), effects.assistance().size());
        assertEquals(LAW.catalogue().banks().size(), effects.banks().size());
        assertEquals(LAW.catalogue().measures().size(), effects.trade().size());
        assertEquals(Result.PROHIBITED, effects.find("FMF").orElseThrow().result());
    }

    @ParameterizedTest(name = "FY{0}: {1} on {2}")
    @CsvSource({
        "1996, list_due, 1995-11-01", "1996, decision_due, 1996-03-01", "1996, review_window_ends, 1996-03-31",
        "1994, list_due, 1994-01-01", "1994, decision_due, 1994-04-01", "1994, review_window_ends, 1994-05-16",
        "1990, review_window_ends, 1990-04-15", "2002, report_due, 2002-02-24", "2027, report_due, 2026-09-15",
        "2027, bar_from, 2026-10-01", "2027, bar_until, 2027-09-30", "2027, precursor_window_ends, 2027-03-31"
    })
    void datesACycle(int fiscalYear, String key, LocalDate day) {
        CycleDate found = LAW.calendar(fiscalYear).stream()
                .filter(date -> date.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertEquals(day, found.day());
        assertEquals(fiscalYear != 1990, found.exact(), "days of session are not calendar days");
    }

    @ParameterizedTest(name = "{0}: {1} is {2} to {3} to {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # waiver                                | account | low | likely | high
            none                                    | INCLE   | 1   | 1      | 1
            none                                    | FMF     | 0   | 0      | 0
            none                                    | ESF     | 0   | 0.4    | 1
            none                                    | GHP     | 0   | 0.5    | 1
            none                                    | DOD_CN  | 1   | 1      | 1
            full                                    | FMF     | 1   | 1      | 1
            partial:military_training;intelligence  | FMF     | 0   | 0.35   | 0.35
            partial:peace_accord;rural_state_presence | DA    | 0   | 0.6    | 1
            """)
    void sharesOutTheAccounts(String waiver, String account, double low, double likely, double high) {
        var situation = Situation.of("COL", 2026, Determination.FAILED_DEMONSTRABLY, Waiver.parse(waiver));
        Map<String, AccountShare> shares =
                LAW.shares(situation).stream().collect(Collectors.toMap(AccountShare::account, share -> share));
        AccountShare share = java.util.Objects.requireNonNull(shares.get(account), account);
        assertEquals(List.of(low, likely, high), List.of(share.low(), share.likely(), share.high()));
    }

    @ParameterizedTest(name = "{0} hectares of coca on {1}: {2} limbs")
    @CsvSource({
        "1000, 1994-11-02, 1",
        "999.9, 1994-11-02, 0",
        "253000, 2025-09-15, 1",
        "253000, 1994-11-01, 0",
        "0, 2025-09-15, 0"
    })
    void knowsAMajorByItsHectares(BigDecimal hectares, LocalDate day, int limbs) {
        assertEquals(
                limbs, LAW.majorLimbs(day, Map.of("coca hectares", hectares)).size());
    }

    @Test
    void wordsWhatItDoesNotUnderstand() {
        assertFault("query \"FMFF\" names no programme, bank or trade measure", () -> LAW.query("FMFF", "--query"));
        assertFault(
                "condition \"moon\" is not one the law asks for",
                () -> LAW.effects(with(Map.of("moon", "full"), Determination.NOT_FAILED)));
        assertFault(
                "condition report_706 does not take \"maybe\"",
                () -> LAW.effects(with(Map.of("report_706", "maybe"), Determination.NOT_FAILED)));
        assertFault(
                "\"denied\" is not a decision that FRAA 706 knows",
                () -> LAW.effects(with(Map.of(), Determination.DENIED)));
        assertFault("there is no certification law for fiscal year 1980", () -> LAW.calendar(1980));
    }

    @Test
    void readsTheWordsOfTheRecord() {
        assertEquals(
                "partial:promotion_of_democracy",
                LAW.catalogue().partialWaiver("programs promoting democracy").text());
        assertEquals(
                "partial:unspecified",
                LAW.catalogue().partialWaiver("something else").text());
    }

    @Test
    void answersAlikeWithTheSampleAmendmentExceptForChapterEight() {
        LawBook amended = StatuteBook.openAmended(STATUTES, HOME.resolve("docs/guide/amendment-incle"));
        var situation = Situation.of("AFG", 2026, Determination.FAILED_DEMONSTRABLY, new Waiver.None());
        List<Effect> now = LAW.effects(situation).all();
        List<Effect> then = amended.effects(situation).all();
        for (int i = 0; i < now.size(); i++) {
            String query = now.get(i).query().text();
            boolean chapterEight = query.equals("INCLE") || query.equals("ACI");
            assertEquals(chapterEight, now.get(i).result() != then.get(i).result(), query);
        }
    }

    private static Situation with(Map<String, String> given, Determination determination) {
        return new Situation("COL", 2026, LocalDate.of(2025, 10, 15), true, determination, new Waiver.None(), given);
    }

    private static void assertFault(String what, org.junit.jupiter.api.function.Executable asking) {
        BadInput bad = assertThrows(BadInput.class, asking);
        assertEquals(what, bad.faults().getFirst().what());
        assertFalse(bad.faults().getFirst().mend().isBlank());
        assertTrue(bad.faults().getFirst().where().length() > 1);
    }
}
