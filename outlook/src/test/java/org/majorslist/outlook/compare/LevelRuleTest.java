package org.majorslist.outlook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.outlook.scenario.Outcome;

/// Where the model does not beat naive forecasts, a level is the naive band.
class LevelRuleTest {
    private static final List<LevelRule> RULES = List.of(
            new LevelRule("area", false, 12, 250_000, 2024, 0.2),
            new LevelRule("potential", true, 11, 2664, 2023, 0.2),
            new LevelRule("seizures", false, 6, 889, 2024, 0.2));
    private static final Spread MODELLED = new Spread(1, 2, 3, 4, 5);

    @ParameterizedTest
    @CsvSource({
        "area, VALUE, NAIVE_BAND",
        "seizures, TOTAL, NAIVE_BAND",
        "seizures, MEAN, NOT_SHOWN",
        "potential, VALUE, MODEL",
        "nobody, VALUE, NOT_SHOWN",
        "'', TOTAL, UNTESTED"
    })
    void saysWhoseLevelIsShown(String series, Outcome.Reading reading, Level.Basis basis) {
        assertEquals(
                basis,
                LevelRule.of(RULES, outcome(series, reading), 2028, 3, MODELLED).basis());
    }

    /// Under a structural variant no level was back-tested.
    @Test
    void showsTheNaiveBandWhereTheModelIsNotTheOneTested() {
        List<LevelRule> untested = RULES.stream().map(LevelRule::untested).toList();
        assertEquals(
                Level.Basis.NAIVE_BAND,
                LevelRule.of(untested, outcome("potential", Outcome.Reading.VALUE), 2028, 3, MODELLED)
                        .basis());
    }

    /// Four years after the last figure a random walk with 0.2 a year spreads by 0.4 on logarithms.
    @Test
    void widensTheBandWithTheRootOfTheYears() {
        Spread band = RULES.getFirst().band(2028);
        assertEquals(250_000, band.p50());
        assertEquals(250_000 * Math.exp(1.6449 * 0.4), band.p95(), 20);
        assertEquals(250_000 * Math.exp(-1.6449 * 0.4), band.p05(), 20);
    }

    /// Two years after the last figure: the walk's logarithms are a and a + b, their mean a + b / 2 with variance 1 +
    /// 1/4.
    @Test
    void addsUpTheYearsOfATotal() {
        Spread sum = RULES.getLast().sum(2026, 2);
        assertEquals(2 * 889, sum.p50());
        assertEquals(2 * 889 * Math.exp(1.6449 * 0.2 * Math.sqrt(1.25)), sum.p95(), 1);
        assertEquals(RULES.getLast().band(2028), RULES.getLast().sum(2028, 1));
    }

    @Test
    void countsAMemberThatIsNotFiniteAsBearingOutNothing() {
        double[] reference = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        double[] option = {2, 2, 2, 2, 2, 2, 2, 2, Double.NaN, Double.POSITIVE_INFINITY};
        Difference difference = Difference.of(option, reference, Outcome.Better.LOWER);
        assertEquals(0.8, difference.shareHigher());
        assertEquals(Difference.Sign.UNDETERMINED, difference.sign());
        assertTrue(Double.isFinite(difference.absolute().p95()));
    }

    private static Outcome outcome(String series, Outcome.Reading reading) {
        return new Outcome(
                "x", "x", "x", reading, "t", Outcome.Better.LOWER, Outcome.RegretKind.RELATIVE, true, "", series);
    }
}
