package org.majorslist.sim.calibrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorslist.sim.ensemble.Conduct;
import org.majorslist.sim.ensemble.FunctionMembers;
import org.majorslist.sim.sample.ParameterPrior;
import org.majorslist.sim.sample.Prior;
import org.majorslist.sim.sample.Priors;

/// Models so simple that the posterior is known in closed form: y(t) = (t + 1) f(parameters).
class PosteriorTest {
    private static ParameterPrior prior(String name, Prior prior) {
        return new ParameterPrior(name, prior, "", "");
    }

    private static Targets observed(double deviation, double... values) {
        var targets = new ArrayList<Target>();
        for (int t = 0; t < values.length; t++) {
            targets.add(new Target("y", t, values[t], ErrorModel.NORMAL, deviation, false));
        }
        return new Targets(targets);
    }

    private static Posterior slope(Prior slope, Targets targets, int threads) {
        var members = new FunctionMembers(List.of("a"), targets.all().size(), x -> x[0]);
        var priors = Priors.of(List.of(prior("a", slope)));
        return new Posterior(members, priors, targets, Conduct.usual().withThreads(threads));
    }

    private static Posterior sum(Targets targets) {
        var members = new FunctionMembers(List.of("a", "b"), 1, x -> x[0] + x[1]);
        var priors = Priors.of(List.of(prior("a", new Prior.Normal(0, 1)), prior("b", new Prior.Normal(0, 1))));
        return new Posterior(members, priors, targets, Conduct.usual().withThreads(1));
    }

    private static double mean(double[][] chains) {
        return Arrays.stream(chains).flatMapToDouble(Arrays::stream).average().orElseThrow();
    }

    private static double deviation(double[][] chains) {
        double mean = mean(chains);
        double squares = Arrays.stream(chains)
                .flatMapToDouble(Arrays::stream)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        return Math.sqrt(squares);
    }

    // Conjugate normal: precision 1/4 + (1 + 4 + 9) / 0.25 = 56.25; mean (1/4 + (2 + 2 × 4.2 + 3 × 5.8) / 0.25) / 56.25
    private static final Targets THREE = observed(0.5, 2, 4.2, 5.8);
    private static final double MEAN = (0.25 + (2 + 8.4 + 17.4) / 0.25) / 56.25;

    @Test
    void climbsToTheModeOfAConjugateModel() {
        List<Optimum> optima = new MultiStart(slope(new Prior.Normal(1, 2), THREE, 2), 64, 4, 1000, 1).search();
        assertEquals(4, optima.size());
        for (Optimum optimum : optima) {
            assertEquals(MEAN, optimum.values().getFirst(), 1e-4);
        }
    }

    @Test
    void samplesTheConjugatePosterior() {
        var sampler = new DifferentialEvolutionSampler(slope(new Prior.Normal(1, 2), THREE, 1), 16, 500, 2000, 3);
        Draws draws = sampler.sample((done, all) -> {});
        double expected = 1 / Math.sqrt(56.25);
        assertEquals(MEAN, mean(draws.values()[0]), 0.05 * expected);
        assertEquals(expected, deviation(draws.values()[0]), 0.05 * expected);
        Convergence convergence = Convergence.of(draws.values()[0]);
        assertTrue(convergence.rHat() < 1.01, convergence.toString());
        assertTrue(convergence.bulkSize() > 1000, convergence.toString());
        assertTrue(draws.acceptance() > 0.2 && draws.acceptance() < 0.9, "acceptance " + draws.acceptance());
    }

    // s = a + b has posterior precision 1 / 2 + 20; a - b keeps its prior variance of 2
    @Test
    void samplesARidge() {
        var targets = new Targets(List.of(
                new Target("y", 0, 1, ErrorModel.NORMAL, Math.sqrt(0.05), false),
                new Target("y", 0, 99, ErrorModel.NORMAL, 0.001, true)));
        Draws draws = new DifferentialEvolutionSampler(sum(targets), 32, 2000, 4000, 5).sample((done, all) -> {});
        double precision = 0.5 + 20;
        double expectedDeviation = Math.sqrt(0.25 / precision + 0.5);
        assertEquals(20 / precision / 2, mean(draws.values()[0]), 0.05 * expectedDeviation);
        assertEquals(expectedDeviation, deviation(draws.values()[0]), 0.05 * expectedDeviation);
        assertTrue(Convergence.of(draws.values()[1]).rHat() < 1.01);
    }

    // scipy 1.17.1: truncnorm((0 - 0.2) / 0.5, (1 - 0.2) / 0.5, loc=0.2, scale=0.5).mean() and .std()
    @Test
    void keepsToTheBoundsOfAUniformPrior() {
        Draws draws = new DifferentialEvolutionSampler(
                        slope(new Prior.Uniform(0, 1), observed(0.5, 0.2), 1), 16, 1000, 4000, 7)
                .sample((done, all) -> {});
        assertEquals(0.4142355, mean(draws.values()[0]), 0.01);
        assertEquals(0.2625220, deviation(draws.values()[0]), 0.01);
        assertTrue(
                Arrays.stream(draws.values()[0]).flatMapToDouble(Arrays::stream).allMatch(x -> x >= 0 && x <= 1));
    }

    @Test
    void drawsTheSameOnAnyNumberOfThreads() {
        double[][][] alone = new DifferentialEvolutionSampler(slope(new Prior.Normal(1, 2), THREE, 1), 100, 10, 20, 3)
                .sample((done, all) -> {})
                .values();
        double[][][] together = new DifferentialEvolutionSampler(
                        slope(new Prior.Normal(1, 2), THREE, 3), 100, 10, 20, 3)
                .sample((done, all) -> {})
                .values();
        for (int c = 0; c < 100; c++) {
            assertArrayEquals(alone[0][c], together[0][c]);
        }
    }

    @Test
    void spreadsChosenDrawsOverChainsAndTime() {
        Draws draws = new Draws(
                List.of("a"), new double[][][] {{{1, 2, 3}, {4, 5, 6}}}, new double[][] {{0, 0, 0}, {0, 0, 0}}, 0.5);
        assertArrayEquals(new double[] {1, 2, 3}, draws.members(3).values()[0]);
        assertArrayEquals(new double[] {1, 4, 2, 5, 3, 6}, draws.members(100).values()[0]);
    }
}
