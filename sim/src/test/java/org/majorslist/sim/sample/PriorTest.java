package org.majorslist.sim.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Quantiles computed with scipy 1.17.1, `scipy.stats.<distribution>.ppf`.
class PriorTest {
    private static final double[] SHARES = {0.001, 0.05, 0.5, 0.9, 0.999};

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # prior                             | 0.001            | 0.05              | 0.5               | 0.9             | 0.999
            uniform(1, 4)                       | 1.003            | 1.15              | 2.5               | 3.7             | 3.997
            loguniform(0.015, 0.5)              | 0.01505269069596 | 0.01787455326265  | 0.08660254037844  | 0.3521130570006 | 0.4982497914485
            triangular(0.5, 1, 2)               | 0.5273861278753  | 0.6936491673104   | 1.133974596216    | 1.612701665379  | 1.961270166538
            triangular(0, 0, 1)                 | 0.000500125062539 | 0.0253205655191  | 0.2928932188135   | 0.6837722339832 | 0.9683772233983
            normal(0, 0.15)                     | -0.4635348459252 | -0.2467280440427  | 0                 | 0.1922327348317 | 0.4635348459252
            normal(0, 0.15) cut to (-0.3, 0.45) | -0.2973364316598 | -0.2196569388743  | 0.004023664842462 | 0.1931423469632 | 0.4245330480033
            lognormal(0.3001, 0.25)             | 0.6234678514979  | 0.8948372625996   | 1.349993800206    | 1.859835218109  | 2.923139110087
            beta(2, 5)                          | 0.008255492787747 | 0.06284989170835 | 0.2644499832957   | 0.5103163065515 | 0.8186138669191
            beta(0.5, 0.5, -1, 3)               | -0.9999901304037 | -0.9753766811903  | 1                 | 2.90211303259   | 2.999990130404
            pert(1, 2, 6)                       | 1.031569870839   | 1.294886938059    | 2.383361296963    | 3.726670252168  | 5.287757843693
            pert(1, 2, 6, 2)                    | 1.015111623661   | 1.255247097807    | 2.615207195341    | 4.287817815467  | 5.719503453408
            """)
    void hasTheQuantilesOfScipy(String text, double q1, double q2, double q3, double q4, double q5) {
        Prior prior = PriorText.parse(text);
        double[] expected = {q1, q2, q3, q4, q5};
        for (int i = 0; i < SHARES.length; i++) {
            assertEquals(expected[i], prior.quantile(SHARES[i]), 2e-11, text + " at " + SHARES[i]);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            uniform(1, 4)
            loguniform(0.015, 0.5)
            triangular(0.5, 1, 2)
            normal(0, 0.15)
            normal(0, 0.15) cut to (-0.3, 0.45)
            lognormal(0.3, 0.25)
            beta(2, 5)
            pert(1, 2, 6)
            """)
    void hasAQuantileThatUndoesTheCumulativeShare(String text) {
        Prior prior = PriorText.parse(text);
        for (double p = 0.0005; p < 1; p += 0.0131) {
            assertEquals(p, prior.cumulative(prior.quantile(p)), 1e-12, text);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0", "0.1999, 0", "0.2, 1", "0.69, 1", "0.71, 5", "0.99999, 5"})
    void choosesByWeight(double p, double value) {
        assertEquals(value, PriorText.parse("discrete(0:2, 1:5, 5:3)").quantile(p));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # prior                        | complaint
            uniform(4, 1)                  | the upper bound 1.0 is not above the lower bound 4.0
            uniform(1)                     | uniform takes 2 numbers, not 1
            uniform(1, high)               | "high" is not a number
            loguniform(0, 1)               | the lower bound 0.0 is not above 0
            triangular(0, 5, 2)            | the likeliest value 5.0 is outside 0.0 to 2.0
            normal(0, 0)                   | the standard deviation 0.0 is not above 0
            normal(0, NaN)                 | 0.0 and NaN are not both finite numbers
            normal(0, 1) cut to (40, 50)   | almost nothing of the distribution lies between 40.0 and 50.0
            beta(1, 2, 3)                  | beta takes two shapes, or two shapes and two bounds, not three numbers
            discrete()                     | there is no value to choose from
            discrete(1:0.5, 1:0.5)         | the values are not rising at 1.0
            discrete(1:0.5, 2)             | the choice "2" is not of the form value:weight
            discrete(1:-1)                 | the weight -1.0 is not above 0
            gauss(0, 1)                    | there is no prior named "gauss"
            uniform(0, 1                   | "uniform(0, 1" is not a prior
            fixed                          | fixed takes 1 numbers, not 0
            """)
    void saysWhatIsWrongWithAPrior(String text, String complaint) {
        var refused = assertThrows(IllegalArgumentException.class, () -> PriorText.parse(text));
        assertEquals(complaint, refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "1e-12, -7.034483825301131",
        "0.001, -3.090232306167813",
        "0.3, -0.5244005127080409",
        "0.5, 0",
        "0.975, 1.959963984540054",
        "0.999999, 4.753424308817087"
    })
    void hasTheNormalQuantilesOfScipy(double p, double z) {
        assertEquals(z, StandardNormal.quantile(p), 4e-15 * Math.max(1, Math.abs(z)));
    }

    @Test
    void keepsAFixedValue() {
        assertEquals(2.5, new Prior.Fixed(2.5).quantile(0.1));
        assertEquals(List.of(2.0), new Prior.Discrete(List.of(2.0), List.of(1.0)).values());
    }
}
