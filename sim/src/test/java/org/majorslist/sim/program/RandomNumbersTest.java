package org.majorslist.sim.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.sim.Models;
import org.majorslist.sim.SameBits;

/// Moments of the random builtins against the closed forms of textbooks, and independence of streams.
class RandomNumbersTest {
    private static final int DRAWS = 200_000;

    @ParameterizedTest(name = "{0}({1}, {2}, {3}): mean {4}, variance {5}")
    @CsvSource({
        "UNIFORM, 2, 5, 0, 3.5, 0.75",
        "NORMAL, 3, 2, 0, 3, 4",
        "LOGNORMAL, 3, 1, 0, 3, 1",
        "EXPONENTIAL, 2, 0, 0, 2, 4",
        "POISSON, 4, 0, 0, 4, 4",
        "POISSON, 700, 0, 0, 700, 700",
        "MONTECARLO, 30, 0, 0, 0.3, 0.21",
        "TRIANGULAR, 0, 1, 4, 1.6666666666666667, 0.7222222222222222",
        "WEIBULL, 2, 1, 0, 0.886226925452758, 0.21460183660255172",
        "LOGISTIC, 1, 1, 0, 1, 3.289868133696453",
        "PARETO, 5, 1, 0, 1.25, 0.10416666666666667",
        "GAMMA, 3, 2, 0, 6, 12",
        "GAMMA, 0.5, 1, 0, 0.5, 0.5",
        "BETA, 2, 3, 0, 0.4, 0.04",
        "BINOMIAL, 10, 0.3, 0, 3, 2.1",
        "GEOMETRIC, 0.25, 0, 0, 4, 12",
        "NEGATIVE_BINOMIAL, 3, 0.5, 0, 6, 6"
    })
    void hasTheMomentsOfItsDistribution(
            Distribution distribution, double a, double b, double c, double mean, double variance) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = RandomNumbers.at(7, i, 1, 0).draw(distribution, a, b, c, 1);
            sum += x;
            squares += (x - mean) * (x - mean);
        }
        double error = Math.sqrt(variance / DRAWS);
        assertEquals(mean, sum / DRAWS, 5 * error);
        assertEquals(variance, squares / DRAWS, 0.06 * variance);
    }

    @ParameterizedTest(name = "keys that differ in {0}")
    @CsvSource({"member", "stream", "step"})
    void drawsIndependentlyForOtherKeys(String key) {
        double product = 0;
        for (int i = 0; i < DRAWS; i++) {
            double here = RandomNumbers.at(1, i, 1, 1).normal();
            double there = switch (key) {
                case "member" -> RandomNumbers.at(1, i + 1, 1, 1).normal();
                case "stream" -> RandomNumbers.at(1, i, 2, 1).normal();
                default -> RandomNumbers.at(1, i, 1, 2).normal();
            };
            product += here * there;
        }
        assertTrue(Math.abs(product / DRAWS) < 5 / Math.sqrt(DRAWS));
    }

    @Test
    void drawsTheSameInEveryWayOfRunning() {
        SameBits.check(Models.of(
                8,
                0.5,
                Models.aux("u", "RANDOM(0, 1)") + Models.aux("n", "NORMAL(u, 2)") + Models.aux("p", "POISSON(3, 12)")));
    }
}
