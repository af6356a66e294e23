package org.majorslist.sim.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementaryTest {
    private static final MathContext DIGITS = new MathContext(45);

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void exponentialIsWithinSevenTenthsOfTheLastPlace() {
        for (int i = 0; i < 2000; i++) {
            double x = random.nextDouble(-6, 6);
            BigDecimal sum = BigDecimal.ONE;
            BigDecimal term = BigDecimal.ONE;
            for (int k = 1; k < 90; k++) {
                term = term.multiply(new BigDecimal(x)).divide(BigDecimal.valueOf(k), DIGITS);
                sum = sum.add(term, DIGITS);
            }
            assertTrue(placesOff(Elementary.exp(x), sum) < 0.7, () -> "e^" + x);
        }
    }

    @Test
    void logarithmIsNearThatOfTheJdk() {
        for (int i = 0; i < 20_000; i++) {
            double x = StrictMath.exp(random.nextDouble(-690, 690));
            assertEquals(StrictMath.log(x), Elementary.ln(x), 1.01 * Math.ulp(StrictMath.log(x)));
        }
    }

    @Test
    void powersThatAreWholeNumbersAreExact() {
        for (int base = 1; base <= 50; base++) {
            for (int exponent = 0; exponent <= 52; exponent++) {
                BigInteger power = BigInteger.valueOf(base).pow(exponent);
                if (power.bitLength() <= 53) {
                    assertEquals(power.doubleValue(), Elementary.power(base, exponent), 0);
                }
            }
        }
    }

    @Test
    void powersAreNearThoseOfTheJdk() {
        for (int i = 0; i < 20_000; i++) {
            double x = StrictMath.exp(random.nextDouble(-20, 20));
            double y = random.nextDouble(-20, 20);
            assertEquals(StrictMath.pow(x, y), Elementary.power(x, y), 1.01 * Math.ulp(StrictMath.pow(x, y)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0, 1",
        "-2, 3",
        "-2, 0.5",
        "1, NaN",
        "NaN, 0",
        "2, 1024",
        "2, -1075",
        "7.3, 1",
        "1e-310, 0.5",
        "Infinity, -1",
        "-Infinity, 3",
        "0, -1",
        "1, Infinity",
        "4.9e-324, 1"
    })
    void unusualPowersAreThoseOfTheJdk(double x, double y) {
        assertEquals(StrictMath.pow(x, y), Elementary.power(x, y));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "NaN", "Infinity", "-Infinity", "4.9e-324", "720", "-745", "-800"})
    void unusualArgumentsAreThoseOfTheJdk(double x) {
        assertEquals(StrictMath.exp(x), Elementary.exp(x));
        assertEquals(StrictMath.log(x), Elementary.ln(x));
    }

    private static double placesOff(double found, BigDecimal exact) {
        BigDecimal off = exact.subtract(new BigDecimal(found)).abs();
        return off.divide(new BigDecimal(Math.ulp(found)), DIGITS).doubleValue();
    }
}
