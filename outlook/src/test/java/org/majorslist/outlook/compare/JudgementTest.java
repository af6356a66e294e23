package org.majorslist.outlook.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.outlook.scenario.Outcome.Better;

class JudgementTest {
    @ParameterizedTest(name = "{0} of ten higher, less is better: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # higher | lower | verdict
            10       | 0     | WORSE
            9        | 1     | WORSE
            8        | 2     | UNDETERMINED
            9        | 0     | WORSE
            1        | 9     | BETTER
            0        | 0     | EQUAL
            """)
    void statesASignOnlyIfNineTenthsAgree(int higher, int lower, Difference.Verdict verdict) {
        double[] reference = new double[10];
        double[] option = new double[10];
        for (int member = 0; member < 10; member++) {
            reference[member] = 100;
            option[member] = member < higher ? 101 : member < higher + lower ? 99 : 100;
        }
        assertEquals(verdict, Difference.of(option, reference, Better.LOWER).verdict());
        assertEquals(
                Difference.Verdict.NOT_SCORED,
                Difference.of(option, reference, Better.REPORT).verdict());
    }

    @Test
    void ranksTiesByTheirMean() {
        assertArrayEquals(new double[] {0, 1.5, 1.5, 3}, Drivers.ranks(new double[] {-2, 5, 5, 9}));
    }

    @Test
    void findsTheAssumptionThatDrivesADifference() {
        double[] cause = new double[200];
        double[] noise = new double[200];
        double[] effect = new double[200];
        for (int i = 0; i < 200; i++) {
            cause[i] = i;
            noise[i] = i * 7919 % 200;
            effect[i] = Math.exp(-cause[i] / 50) + noise[i] / 1e5;
        }
        Map<String, double[]> assumptions = new LinkedHashMap<>();
        assumptions.put("noise", noise);
        assumptions.put("cause", cause);
        Drivers first = Drivers.rank(Assumptions.of(assumptions), effect).getFirst();
        assertEquals("cause", first.parameter());
        assertTrue(first.correlation() < -0.99);
    }

    /// Wikipedia's worked cases aside: three judges who agree wholly, and three who cancel out.
    @Test
    void measuresTheAgreementOfRankings() {
        double[] up = {1, 2, 3, 4};
        double[] down = {4, 3, 2, 1};
        assertEquals(1, RankStability.concordance(List.of(up, up, up)), 1e-12);
        assertEquals(0, RankStability.concordance(List.of(up, down)), 1e-12);
    }

    @Test
    void findsTheBoxInWhichAStatementHolds() {
        double[] decides = new double[500];
        double[] other = new double[500];
        boolean[] holds = new boolean[500];
        for (int i = 0; i < 500; i++) {
            decides[i] = i / 500.0;
            other[i] = i * 379 % 500;
            holds[i] = decides[i] > 0.7;
        }
        Map<String, double[]> assumptions = new LinkedHashMap<>();
        assumptions.put("decides", decides);
        assumptions.put("other", other);
        Conditions found = Conditions.of(Assumptions.of(assumptions), holds);
        assertEquals(0.298, found.weight(), 1e-12);
        var box = found.box().orElseThrow();
        assertEquals("decides", box.limits().getFirst().parameter());
        assertTrue(box.coverage() > 0.9 && box.density() > 0.9, box::toString);
    }

    @ParameterizedTest
    @CsvSource({"O2b:cocaine_us+5%, true, 5", "O3:extraditions-10, false, 10"})
    void readsClaims(String text, boolean raises, double percent) {
        Claim claim = Claim.find(text).orElseThrow();
        assertEquals(raises, claim.raises());
        assertEquals(percent, claim.percent());
    }

    @ParameterizedTest
    @CsvSource({"O2b cocaine_us 5", "O2b:cocaine_us", "O2b:cocaine_us+much"})
    void leavesOtherTextAlone(String text) {
        assertTrue(Claim.find(text).isEmpty());
    }
}
