package org.majorslist.sim.analyse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.majorslist.measure.BadInput;
import org.majorslist.sim.sample.ParameterPrior;
import org.majorslist.sim.sample.Prior;
import org.majorslist.sim.sample.Priors;
import org.majorslist.sim.sample.RankCorrelation;

class SobolIndicesTest {
    private static SobolIndices.Result run(Priors priors, int rows, ToDoubleFunction<double[]> function) {
        SobolIndices indices = SobolIndices.plan(priors, rows, 42);
        return indices.analyse(TestFunctions.outcomes(indices.members(), function));
    }

    // Saltelli and others, Global Sensitivity Analysis: The Primer, 2008, section 4.8 (a = 7, b = 0.1)
    @Test
    void findsThePublishedIndicesOfIshigami() {
        var result = run(TestFunctions.uniform(3, -Math.PI, Math.PI), 8192, TestFunctions::ishigami);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int j = 0; j < 3; j++) {
            assertEquals(first[j], result.shares().get(j).first().estimate(), 0.01);
            assertEquals(total[j], result.shares().get(j).total().estimate(), 0.01);
        }
        assertEquals(13.8446, result.variance(), 0.05);
        assertEquals(3.5, result.mean(), 0.01);
    }

    // Saltelli and others, Computer Physics Communications 181, 2010, table 3
    @Test
    void findsThePublishedIndicesOfTheGFunction() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        var result = run(TestFunctions.uniform(8, 0, 1), 8192, x -> TestFunctions.g(x, a));
        double[] first = {0.7162, 0.1790, 0.0237, 0.0072, 0.0001, 0.0001, 0.0001, 0.0001};
        double[] total = {0.7871, 0.2422, 0.0343, 0.0105, 0.0001, 0.0001, 0.0001, 0.0001};
        for (int j = 0; j < 8; j++) {
            assertEquals(first[j], result.shares().get(j).first().estimate(), 0.01);
            assertEquals(total[j], result.shares().get(j).total().estimate(), 0.01);
        }
    }

    // Variances 4 × 1, 1 × 9 and 9 / 12 of 13.75
    @Test
    void sharesTheVarianceOfALinearModelWithNormalPriors() {
        Priors priors = Priors.of(List.of(
                new ParameterPrior("a", new Prior.Normal(5, 1), "", ""),
                new ParameterPrior("b", new Prior.Normal(0, 3), "", ""),
                new ParameterPrior("fixed", new Prior.Fixed(2), "", ""),
                new ParameterPrior("c", new Prior.Uniform(0, 3), "", "")));
        var result = run(priors, 4096, x -> x[2] * x[0] + x[1] + x[3]);
        double[] shares = {4 / 13.75, 9 / 13.75, 0.75 / 13.75};
        for (int j = 0; j < 3; j++) {
            assertEquals(shares[j], result.shares().get(j).first().estimate(), 0.005);
            assertEquals(shares[j], result.shares().get(j).total().estimate(), 0.005);
        }
        assertEquals(
                List.of("a", "b", "c"),
                result.shares().stream().map(SobolIndices.Share::parameter).toList());
    }

    @Test
    void coversTheTruthWithMostIntervals() {
        double[] total = {0.5576, 0.4424, 0.2437};
        int covered = 0;
        for (int seed = 0; seed < 30; seed++) {
            var indices = SobolIndices.plan(TestFunctions.uniform(3, -Math.PI, Math.PI), 256, seed);
            var result = indices.analyse(TestFunctions.outcomes(indices.members(), TestFunctions::ishigami));
            for (int j = 0; j < 3; j++) {
                Interval interval = result.shares().get(j).total();
                covered += interval.low() <= total[j] && total[j] <= interval.high() ? 1 : 0;
            }
        }
        assertTrue(covered >= 81, covered + " of 90 intervals hold the published index"); // 95 percent would be 85.5
    }

    @Test
    void givesAMemberTheSameValuesInAnyBlock() {
        var members = SobolIndices.plan(TestFunctions.uniform(3, 0, 1), 16, 1).members();
        double[][] whole = new double[3][80];
        double[][] part = new double[3][7];
        members.fill(0, 80, whole);
        members.fill(33, 7, part);
        for (int p = 0; p < 3; p++) {
            assertArrayEquals(java.util.Arrays.copyOfRange(whole[p], 33, 40), part[p]);
        }
    }

    @Test
    void leavesOutRowsWithAnOutcomeThatIsNotFinite() {
        var indices = SobolIndices.plan(TestFunctions.uniform(3, -Math.PI, Math.PI), 1024, 42);
        double[] outcomes = TestFunctions.outcomes(indices.members(), TestFunctions::ishigami);
        outcomes[7] = Double.NaN;
        outcomes[1000] = Double.POSITIVE_INFINITY;
        var result = indices.analyse(outcomes);
        assertEquals(1022, result.rowsUsed());
        assertEquals(0.4424, result.shares().get(1).first().estimate(), 0.03);
    }

    @Test
    void refusesCorrelatedPriors() {
        var free = TestFunctions.uniform(2, 0, 1).parameters();
        var correlated = Priors.of(free, List.of(new RankCorrelation("x1", "x2", 0.5)));
        var bad = assertThrows(BadInput.class, () -> SobolIndices.plan(correlated, 8, 1));
        assertEquals("""
                priors: 1 pairs of parameters are correlated, and the effect of one alone has no meaning
                  Leave the correlations out, or use scenario discovery.""", bad.getMessage());
    }
}
