package org.majorslist.sim.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorslist.sim.ensemble.Conduct;
import org.majorslist.sim.ensemble.FunctionMembers;
import org.majorslist.sim.sample.MemberTable;
import org.majorslist.sim.sample.StandardNormal;

class ScoreTest {
    private static double[] normal(double mean, double deviation, int n) {
        double[] members = new double[n];
        for (int i = 0; i < n; i++) {
            members[i] = mean + deviation * StandardNormal.quantile((i + 0.5) / n);
        }
        return members;
    }

    // Gneiting and Raftery 2007, equation 21: CRPS of N(mean, sd) = sd (z (2 Φ(z) - 1) + 2 φ(z) - 1 / √π)
    @Test
    void hasTheRankedProbabilityScoreOfANormalForecast() {
        Score hit = Score.of(new double[] {10}, new double[][] {normal(10, 2, 20_000)}, 0.9);
        assertEquals(2 * (Math.sqrt(2) - 1) / Math.sqrt(Math.PI), hit.crps(), 1e-3);
        Score miss = Score.of(new double[] {12}, new double[][] {normal(10, 2, 20_000)}, 0.9);
        double z = 1;
        double phi = Math.exp(-0.5) / Math.sqrt(2 * Math.PI);
        double expected = 2 * (z * (2 * 0.841344746 - 1) + 2 * phi - 1 / Math.sqrt(Math.PI));
        assertEquals(expected, miss.crps(), 1e-3);
    }

    @Test
    void hasErrorCoverageWidthAndIntervalScoreByHand() {
        // members 1 to 11: median 6, central 80 percent from 2 to 10
        double[][] predicted = {
            {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
            {11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}
        };
        Score score = Score.of(new double[] {5, 12}, predicted, 0.8);
        assertEquals((20 + 50) / 2.0, score.mape(), 1e-12);
        assertEquals(0.5, score.coverage());
        assertEquals((8 / 5.0 + 8 / 12.0) / 2, score.relativeWidth(), 1e-12);
        assertEquals((8 + (8 + 10 * 2)) / 2.0, score.intervalScore(), 1e-12);
    }

    @Test
    void judgesHeldOutObservationsApartFromFittedOnes() {
        var targets = new Targets(List.of(
                new Target("y", 0, 1, ErrorModel.NORMAL, 1e-9, false),
                new Target("y", 1, 4, ErrorModel.NORMAL, 1e-9, true)));
        var members = new FunctionMembers(List.of("a"), 2, x -> x[0]);
        var draws = new MemberTable(List.of("a"), new double[][] {{0.9, 1, 1.1}});
        BackTest test = BackTest.run(members, draws, targets, 1, Conduct.usual());
        assertEquals(0, test.score(false, List.of("y"), 0.9).orElseThrow().mape(), 1e-6);
        assertEquals(50, test.score(true, List.of("y"), 0.9).orElseThrow().mape(), 1e-6);
        assertEquals(0, test.score(true, List.of("y"), 0.9).orElseThrow().coverage());
        assertEquals(75, test.naiveMape("y").orElseThrow(), 1e-12);
        assertTrue(test.score(true, List.of("z"), 0.9).isEmpty());
    }
}
