package org.majorslist.outlook.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final SortedMap<Integer, Double> DOUBLING = series(1, 2, 4, 8, 16);

    private static double[][] linear(double[][] scores) {
        return new double[][] {scores[0].clone()};
    }

    private static SortedMap<Integer, Double> series(double... values) {
        var series = new TreeMap<Integer, Double>();
        for (int i = 0; i < values.length; i++) {
            series.put(2000 + i, values[i]);
        }
        return series;
    }

    @Test
    void walksStayWhereTheyAreAndTrendsGoOn() {
        assertEquals(Math.log(16), Naive.RANDOM_WALK.forecast(DOUBLING, 2007), 1e-12);
        assertEquals(Math.log(64), Naive.LOG_LINEAR_TREND.forecast(DOUBLING, 2006), 1e-12);
    }

    @Test
    void dampsTheTrend() {
        double next = Naive.DAMPED_HOLT.forecast(DOUBLING, 2005);
        assertTrue(Math.log(16) < next && next < Math.log(32));
    }

    @Test
    void widensTheWalkByTheRootOfTime() {
        double one = Naive.randomWalkDeviation(DOUBLING, 1);
        assertEquals(Math.log(2), one, 1e-12);
        assertEquals(2 * one, Naive.randomWalkDeviation(DOUBLING, 4), 1e-12);
    }

    /// Gneiting and Raftery 2007, equation 20: a point forecast scores its absolute error.
    @Test
    void scoresAPointForecastByItsError() {
        assertEquals(3, BackTest.crps(new double[] {4}, 7), 1e-12);
    }

    /// The score of a standard normal forecast at its mean is (sqrt(2) - 1) / sqrt(pi) = 0.2337.
    @Test
    void scoresANormalForecast() {
        var normal = new org.hipparchus.distribution.continuous.NormalDistribution();
        double[] points = new double[4000];
        for (int i = 0; i < points.length; i++) {
            points[i] = normal.inverseCumulativeProbability((i + 0.5) / points.length);
        }
        assertEquals((Math.sqrt(2) - 1) / Math.sqrt(Math.PI), BackTest.crps(points, 0), 1e-3);
    }

    /// For a linear model with normal errors the smoother must come to the textbook answer: prior N(0, 1), one figure
    /// 2 with error 0.5, prediction equal to the score: mean 2 / 1.25 = 1.6, variance 0.2. So must the search.
    @Test
    void fitsALinearModelExactly() {
        var evidence = Evidence.of(new double[] {2}, new double[][] {{0.25}});
        var smoother = new EnsembleSmoother(11);
        double[][] prior = smoother.prior(1, 4000);
        double[][] smoothed = smoother.fit(prior, evidence, ForecastTest::linear);
        isNormal(smoothed[0], 1.6, 0.2);
        isNormal(new MemberSearch(evidence, ForecastTest::linear, 11).run(prior, smoothed)[0], 1.6, 0.2);
    }

    /// A figure that depends on the cube of a score: one slope for all members cannot bring them there. Prior N(0, 1),
    /// cube 8 with error 0.1: the member that minimises both distances lies within 0.01 of 2.
    @Test
    void searchesWhereTheModelBends() {
        var evidence = Evidence.of(new double[] {8}, new double[][] {{0.01}});
        Function<double[][], double[][]> cube = scores -> new double[][] {
            Arrays.stream(scores[0]).map(score -> score * score * score).toArray()
        };
        var smoother = new EnsembleSmoother(5);
        double[][] prior = smoother.prior(1, 500);
        double[][] found = new MemberSearch(evidence, cube, 5).run(prior, smoother.fit(prior, evidence, cube));
        double near = Arrays.stream(found[0])
                .filter(score -> Math.abs(score - 2) < 0.05)
                .count();
        assertTrue(near >= 475, near + " of 500 members are near");
    }

    @Test
    void keepsWhatNoFigureFeels() {
        Function<double[][], double[][]> second = scores -> new double[][] {scores[1].clone()};
        var felt = FeltParameters.find(3, second);
        assertEquals(List.of(1), felt.places());
        double[][] prior = {{1, 2}, {3, 4}, {5, 6}};
        assertEquals(9, felt.into(prior, new double[][] {{8, 9}})[1][1]);
        assertEquals(6, felt.into(prior, new double[][] {{8, 9}})[2][1]);
    }

    private static void isNormal(double[] scores, double mean, double variance) {
        double found = Arrays.stream(scores).average().orElseThrow();
        assertEquals(mean, found, 0.03);
        assertEquals(
                variance,
                Arrays.stream(scores)
                        .map(score -> (score - found) * (score - found))
                        .average()
                        .orElseThrow(),
                0.02);
    }
}
