package org.majorslist.outlook.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final SortedMap<Integer, Double> DOUBLING = series(1, 2, 4, 8, 16);

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
    /// 2 with error 0.5, prediction equal to the score: mean 2 / 1.25 = 1.6, variance 0.2.
    @Test
    void fitsALinearModelExactly() {
        var smoother = new EnsembleSmoother(4, 11);
        double[][] scores = smoother.fit(
                1, 4000, new double[] {2}, new double[][] {{0.25}}, proposal -> new double[][] {proposal[0].clone()});
        double mean = java.util.Arrays.stream(scores[0]).average().orElseThrow();
        double variance = java.util.Arrays.stream(scores[0])
                .map(score -> (score - mean) * (score - mean))
                .average()
                .orElseThrow();
        assertEquals(1.6, mean, 0.03);
        assertEquals(0.2, variance, 0.02);
    }
}
