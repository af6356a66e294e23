package org.majorslist.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    @ParameterizedTest(name = "{0} {1} = {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # amount | unit  | amount  | unit
            355824   | acre  | 143997  | ha
            1        | t     | 1000    | kg
            1        | km2   | 100     | ha
            2.5      | USD/g | 2500    | USD/kg
            247      | basis points | 2 | percent
            """)
    void convertsWithinAKind(String amount, String unit, String converted, String other) {
        Quantity found = Quantity.of(amount, Unit.find(unit).orElseThrow())
                .in(Unit.find(other).orElseThrow());
        assertEquals(converted, found.amount().setScale(0, RoundingMode.HALF_UP).toPlainString());
    }

    @Test
    void refusesToConvertAreaIntoMass() {
        var hectares = new Quantity(BigDecimal.ONE, Unit.HECTARE);
        var refused = assertThrows(IllegalArgumentException.class, () -> hectares.in(Unit.TONNE));
        assertEquals("Cannot express 1 ha in t: one is area, the other mass.", refused.getMessage());
    }

    @Test
    void refusesToAddCurrentAndConstantDollars() {
        var current = Money.current(100);
        var constant = new Money(BigDecimal.TEN, Prices.CONSTANT);
        var refused = assertThrows(IllegalArgumentException.class, () -> current.plus(constant));
        assertEquals(
                "Cannot add USD 10 (constant) to USD 100: one is in current, the other in constant dollars.",
                refused.getMessage());
    }

    @Test
    void findsTheWordThatWasMeant() {
        assertEquals(
                "Did you mean \"Colombia\"? Look again.",
                NearestWord.mend("Columbia", java.util.List.of("Bolivia", "Colombia"), "Look again."));
        assertEquals("Look again.", NearestWord.mend("xyz", java.util.List.of("Bolivia"), "Look again."));
    }
}
