package org.majorslist.outlook.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.law.reasoning.StatuteBook;
import org.majorslist.register.Register;

class ColombiaMoneyTest {
    private static final Path CONTENT =
            Path.of(System.getProperty("majors.home", "..")).resolve("content");
    private static final Register RECORD = Register.load(CONTENT.resolve("register"));
    private static final LawAndMoney LAW = new LawAndMoney(StatuteBook.open(CONTENT.resolve("statutes")));

    private static OptionsLawAndMoney colombia(LocalDate asOf) {
        return LAW.compare(RECORD.asOf(asOf), "COL", 2026);
    }

    /// Fiscal year 2023 law by account: 175 + 153 + 95 + 38.5 + 21 + 3 = 485.5 million dollars.
    @Test
    void restsOnTheNewestYearThatOneSourceSplitsByAccount() {
        LedgerBasis basis = colombia(LocalDate.of(2025, 9, 15)).basis();
        assertNotNull(basis);
        assertEquals(2023, basis.fiscalYear());
        assertEquals(0, new BigDecimal("485500000").compareTo(basis.total().dollars()));
    }

    @Test
    void knowsNothingBeforeItWasPublished() {
        LedgerBasis basis = colombia(LocalDate.of(2000, 1, 1)).basis();
        assertTrue(basis == null || basis.fiscalYear() < 2001);
    }

    @ParameterizedTest(name = "{0} {1}: {2} to {3} million go on")
    @CsvSource({
        "INCLE, failed_no_waiver, 175.0, 175.0",
        "FMF, failed_no_waiver, 0, 0",
        "FMF, failed_full_waiver, 38.5, 38.5",
        "ESF, failed_no_waiver, 0, 153.0",
    })
    void letsGoOnWhatTheStatuteExempts(String account, String option, BigDecimal low, BigDecimal high) {
        AccountMoney money = colombia(LocalDate.of(2025, 9, 15)).options().stream()
                .filter(one -> one.choice().id().equals(option))
                .flatMap(one -> one.accounts().stream())
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow();
        BigDecimal million = BigDecimal.valueOf(1_000_000);
        assertEquals(0, low.multiply(million).compareTo(money.continuing().low().dollars()));
        assertEquals(
                0, high.multiply(million).compareTo(money.continuing().high().dollars()));
    }

    /// Money lost: certify at most full waiver, at most programme waiver, at most no waiver.
    @Test
    void ordersTheOptionsByMoneyLost() {
        BigDecimal before = BigDecimal.ZERO;
        var options = colombia(LocalDate.of(2025, 9, 15)).options();
        for (int place : new int[] {0, 2, 3, 1}) {
            MoneyRange barred = options.get(place).barred();
            assertNotNull(barred);
            assertTrue(
                    barred.likely().dollars().compareTo(before) >= 0,
                    options.get(place).choice()::id);
            before = barred.likely().dollars();
        }
    }
}
