package org.majorslist.sim.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.majorslist.sim.sample.Priors;

/// Expected effects: every step of the grid of four levels, enumerated with numpy 2.4.6.
class MorrisScreeningTest {
    private static List<MorrisScreening.Effect> run(Priors priors, int walks, ToDoubleFunction<double[]> function) {
        var screening = MorrisScreening.plan(priors, walks, 4, 7);
        return screening.analyse(TestFunctions.outcomes(screening.members(), function));
    }

    private static void assertEffect(MorrisScreening.Effect effect, double size, double mean, double deviation) {
        assertEquals(size, effect.size().estimate(), 0.02 * Math.max(size, deviation) + 1e-9, effect.parameter());
        assertEquals(mean, effect.mean(), 0.04 * Math.max(size, deviation) + 1e-9, effect.parameter());
        assertEquals(deviation, effect.deviation(), 0.04 * Math.max(size, deviation) + 1e-9, effect.parameter());
    }

    @Test
    void findsTheEffectsOfIshigami() {
        var effects = run(TestFunctions.uniform(3, -Math.PI, Math.PI), 20_000, TestFunctions::ishigami);
        assertEffect(effects.get(0), 7.754, 7.754, 6.246);
        assertEffect(effects.get(1), 7.847, 0, 7.847);
        assertEffect(effects.get(2), 6.246, 0, 8.528);
    }

    @Test
    void findsTheEffectsOfTheGFunction() {
        var effects = run(TestFunctions.uniform(4, 0, 1), 20_000, x -> TestFunctions.g(x, 0, 1, 4.5, 9));
        assertEffect(effects.get(0), 2.5335, 0, 2.6564);
        assertEffect(effects.get(1), 1.4415, 0, 1.6253);
        assertEffect(effects.get(2), 0.57462, 0, 0.66920);
        assertEffect(effects.get(3), 0.32406, 0, 0.37910);
    }

    @Test
    void seesALinearEffectExactlyAndWithoutSpread() {
        var effects = run(TestFunctions.uniform(4, 0, 1), 10, x -> 4 * x[0] * x[1] + 3 * x[2] * x[2] - x[3]);
        assertEffect(effects.get(3), 1, -1, 0);
        assertEquals(1, effects.get(3).size().low(), 1e-12);
        assertTrue(effects.get(0).deviation() > 0.3, "x1 depends on x2");
    }

    @Test
    void costsOneMemberMoreThanParametersAWalk() {
        assertEquals(
                10 * 5,
                MorrisScreening.plan(TestFunctions.uniform(4, 0, 1), 10, 4, 1)
                        .members()
                        .members());
    }

    @Test
    void leavesOutStepsThatAreNotFinite() {
        var screening = MorrisScreening.plan(TestFunctions.uniform(2, 0, 1), 10, 4, 7);
        double[] outcomes = TestFunctions.outcomes(screening.members(), x -> x[0] + x[1]);
        outcomes[0] = Double.NaN;
        var effects = screening.analyse(outcomes);
        assertEquals(19, effects.get(0).walks() + effects.get(1).walks());
    }

    @Test
    void refusesAnOddNumberOfLevels() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> MorrisScreening.plan(TestFunctions.uniform(2, 0, 1), 10, 3, 7));
        assertEquals(
                "Screening needs at least 2 walks and an even number of levels, not 10 and 3.", refused.getMessage());
    }
}
