package org.majorslist.register.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.register.RecordOnFile;

/// Sums against the arithmetic that the collectors of the claims did by hand.
class QuotedAggregatesTest {
    private static final List<QuotedAggregate> COLOMBIA =
            new QuotedAggregates(RecordOnFile.get().asOf(LocalDate.parse("2026-11-21"))).list("COL");

    private static QuotedAggregate claim(String id) {
        return COLOMBIA.stream()
                .filter(one -> one.claim().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} by {1}: {2} million")
    @CsvSource(delimiter = '|', textBlock = """
            # claim | measure  | million dollars
            T04     | obligated | 11028.4
            T03     | obligated | 12875.2
            T03     | disbursed | 9852.5
            T18     | obligated | 2653.5
            T19     | obligated | 6297.8
            T09     | disbursed | 708.6
            T14     | appropriated | 484.4
            """)
    void addsTheFiscalYearsOfTheClaim(String id, String measure, String million) {
        BigDecimal sum = claim(id).bases().stream()
                .filter(basis -> basis.name().startsWith(measure))
                .map(QuotedAggregate.Basis::value)
                .findFirst()
                .orElseThrow();
        assertEquals(
                million, sum.movePointLeft(6).setScale(1, RoundingMode.HALF_UP).toPlainString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "T08, BORNE_OUT",
        "T09, BORNE_OUT",
        "T18, BORNE_OUT",
        "T01, BORNE_OUT_IN_PART",
        "T07, NOT_TESTABLE",
        "T06, NOT_TESTABLE",
        "T02, BETWEEN_BASES"
    })
    void weighsTheClaim(String id, QuotedAggregate.Verdict verdict) {
        assertEquals(verdict, claim(id).verdict(), claim(id).bases().toString());
    }

    @Test
    void saysWhichYearsABasisLacks() {
        String arithmetic = claim("T03").bases().stream()
                .filter(basis -> basis.name().startsWith("disbursed"))
                .map(QuotedAggregate.Basis::arithmetic)
                .findFirst()
                .orElseThrow();
        assertTrue(arithmetic.endsWith("no figure for 2000"), arithmetic);
    }
}
