package org.majorslist.sim.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamplerTest {
    private static ParameterPrior parameter(String name, String prior) {
        return new ParameterPrior(name, PriorText.parse(prior), "", "");
    }

    private static final List<ParameterPrior> PARAMETERS = List.of(
            parameter("step", "fixed(0.25)"),
            parameter("yield", "uniform(2, 6)"),
            parameter("price", "lognormal(7, 0.3)"),
            parameter("kill", "beta(2, 5)"));

    @Test
    void givesFixedParametersTheirValueInEveryMember() {
        double[] member =
                Sampler.of(Priors.of(PARAMETERS), new Design.Independent(1), 10).member(7);
        assertEquals(0.25, member[0]);
        assertEquals(4, member.length);
    }

    @Test
    void drawsAMemberAloneAsInABlock() {
        Sampler sampler = Sampler.of(Priors.of(PARAMETERS), new Design.LatinHypercube(1), 100);
        double[][] values = new double[4][100];
        sampler.fill(0, 100, values);
        double[] alone = sampler.member(42);
        assertArrayEquals(Arrays.stream(values).mapToDouble(row -> row[42]).toArray(), alone);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.8, 0.3, 0.6, 0.95})
    void reachesTheRankCorrelationAskedFor(double rank) {
        var priors = Priors.of(PARAMETERS, List.of(new RankCorrelation("yield", "kill", rank)));
        int n = 8192;
        double[][] values = new double[4][n];
        Sampler.of(priors, new Design.ScrambledSobol(3), n).fill(0, n, values);
        assertEquals(rank, rankCorrelation(values[1], values[3]), 0.01);
        assertEquals(0, rankCorrelation(values[1], values[2]), 0.02);
        // the margins stay: median of uniform(2, 6) and of beta(2, 5) (scipy 1.17.1)
        assertEquals(4, median(values[1]), 0.03);
        assertEquals(0.2644499832957, median(values[3]), 0.005);
    }

    @Test
    void refusesCorrelationsThatContradictEachOther() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> Priors.of(
                        PARAMETERS,
                        List.of(
                                new RankCorrelation("yield", "price", 0.9),
                                new RankCorrelation("price", "kill", 0.9),
                                new RankCorrelation("yield", "kill", -0.9))));
        assertEquals("the correlation of \"kill\" contradicts those of the parameters before it", refused.getMessage());
    }

    @Test
    void refusesAnEnsembleWithNothingUncertain() {
        var priors = Priors.of(PARAMETERS.subList(0, 1));
        var refused =
                assertThrows(IllegalArgumentException.class, () -> Sampler.of(priors, new Design.Independent(1), 10));
        assertEquals("every parameter is fixed: all members would be the same", refused.getMessage());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double rankCorrelation(double[] x, double[] y) {
        int n = x.length;
        int[] a = ranks(x);
        int[] b = ranks(y);
        double squares = IntStream.range(0, n)
                .mapToDouble(i -> (double) (a[i] - b[i]) * (a[i] - b[i]))
                .sum();
        return 1 - 6 * squares / ((double) n * ((double) n * n - 1));
    }

    private static int[] ranks(double[] x) {
        int[] ranks = new int[x.length];
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted((i, j) -> Double.compare(x[i], x[j]))
                .mapToInt(i -> i)
                .toArray();
        for (int r = 0; r < order.length; r++) {
            ranks[order[r]] = r;
        }
        return ranks;
    }
}
