package org.majorslist.sim.calibrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.sim.sample.StandardNormal;

/// Expected diagnostics: the formulas of Vehtari and others (2021) written in numpy 2.4.6 and scipy 1.17.1 (`rankdata`,
/// `norm.ppf`), on four autoregressive chains of 500 draws made from the same congruential generator.
class ConvergenceTest {
    private static double[][] chains(double memory, double shift) {
        long state = 12345;
        double[][] chains = new double[4][500];
        for (int c = 0; c < 4; c++) {
            double value = 0;
            for (int i = 0; i < 500; i++) {
                state = (1103515245L * state + 12345) % (1L << 31);
                value = memory * value + StandardNormal.quantile((state + 0.5) / (1L << 31));
                chains[c][i] = value + shift * c;
            }
        }
        return chains;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # memory | shift | R-hat     | bulk size   | tail size
            0    | 0   | 0.9998175949 | 2189.554084 | 1893.695123
            0.7  | 0   | 1.0095628459 | 397.273857  | 793.418640
            0.3  | 0.5 | 1.1733341933 | 16.973539   | 190.911292
            0.95 | 0   | 1.0710169277 | 53.226971   | 61.834617
            0    | 1   | 1.5623637625 | 7.036191    | 49.202222
            -0.4 | 0   | 0.9992601834 | 5797.311812 | 2117.323218
            """)
    void givesTheDiagnosticsOfThePaper(double memory, double shift, double rHat, double bulk, double tail) {
        Convergence found = Convergence.of(chains(memory, shift));
        assertEquals(rHat, found.rHat(), 1e-9);
        assertEquals(bulk, found.bulkSize(), 1e-5);
        assertEquals(tail, found.tailSize(), 1e-5);
    }

    @ParameterizedTest
    @CsvSource({"1.225866676051913, 31.83537287820292"})
    void noticesAChainThatIsWiderThanTheOthers(double rHat, double tail) {
        double[][] chains = chains(0, 0);
        chains[0] = java.util.Arrays.stream(chains[0]).map(x -> 4 * x).toArray();
        Convergence found = Convergence.of(chains);
        assertEquals(rHat, found.rHat(), 1e-9);
        assertEquals(tail, found.tailSize(), 1e-5);
    }
}
