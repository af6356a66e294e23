package org.majorslist.sim.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.sim.Models;
import org.majorslist.sim.SameBits;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.model.StockFlowModel;

/// What other tools get wrong without saying so. The expected values follow from the text of XMILE 1.0 by hand.
class TrapsTest {
    private static final String DIMENSIONS = """
            <dimensions><dim name="D"><elem name="a"/><elem name="b"/><elem name="c"/></dim>
            <dim name="part"><elem name="b"/><elem name="c"/></dim><dim name="N" size="2"/></dimensions>
            """;

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            -2^2                                   | -4
            2^3^2                                  | 512
            2^-1                                   | 0.5
            INT(-1.5)                              | -2
            -1 MOD 3                               | 2
            1 MOD -3                               | -2
            7 // 0                                 | 0
            SAFEDIV(7, 0, 5)                       | 5
            ROUND(2.5)                             | 3
            IF 1 AND NOT 0 THEN 2 ELSE 3           | 2
            IF 1 > 2 OR 2 >= 2 THEN 4 ELSE 5       | 4
            1 + IF 0 THEN 1 ELSE 2                 | 3
            (1 < 2) + (2 <> 2) + (3 = 3)           | 2
            MIN(3, 1, 2)                           | 1
            MAX(v[*])                              | 30
            MIN(v)                                 | 10
            SUM(v[*])                              | 60
            SUM(v[2:3])                            | 50
            SUM(v[*:part])                         | 50
            MEAN(v[*] * w[*])                      | 46.666666666666664
            SIZE(v[*])                             | 3
            SIZE(D)                                | 3
            ELMCOUNT(part)                         | 2
            STDDEV(1, 3)                           | 1
            PROD(w[*])                             | 6
            RANK(v[*], 3)                          | 3
            v[D.b]                                 | 20
            v[w[b]]                                | 20
            v[7]                                   | 0
            D.c                                    | 3
            {a comment} 1 + {another} 1            | 2
            LN(EXP(2))                             | 2
            SQRT(16) + ABS(-1)                     | 5
            4 +-2                                  | 2
            table(0.5)                             | 5
            LOOKUP(table, 3)                       | 10
            twice(twice(3))                        | 12
            factorial of(5)                        | 120
            MOD(7, 4) + AND(1, 0) + OR(1, 0)       | 4
            IF THEN ELSE(1 > 2, 3, 4)              | 4
            GAME(6)                                | 6
            3^4 + 10^-2                            | 81.01
            1 - 2 - 3 * 2 / 4                      | -2.5
            """)
    void computesAsTheStandardSays(String equation, double expected) {
        StockFlowModel model = Models.of(1, 1, "Euler", DIMENSIONS, Models.aux("x", equation) + """
                <aux name="v"><dimensions><dim name="D"/></dimensions>
                  <element subscript="a"><eqn>10</eqn></element><element subscript="b"><eqn>20</eqn></element>
                  <element subscript="c"><eqn>30</eqn></element></aux>
                <aux name="w"><dimensions><dim name="D"/></dimensions><eqn>D</eqn></aux>
                <gf name="table"><xpts>0, 1</xpts><ypts>0, 10</ypts></gf>
                """, """
                <macro name="twice"><parm>n</parm><eqn>2 * n</eqn></macro>
                <macro name="factorial of"><parm>n</parm>
                  <eqn>IF n &lt;= 1 THEN 1 ELSE n * factorial_of(n - 1)</eqn></macro>
                """);
        Run run = ModelCompiler.compile(model).run();
        assertEquals(expected, Models.last(run, "x"), 1e-12);
        SameBits.check(model);
    }

    @ParameterizedTest(name = "{0} at times 0 to 4")
    @CsvSource(delimiter = '|', textBlock = """
            PREVIOUS(TIME, 7)          | 7 0 1 2 3
            INITIAL(TIME + 3)          | 3 3 3 3 3
            PREVIOUS(SELF, 1) * 2      | 2 4 8 16 32
            INIT(TIME + 3)             | 3 3 3 3 3
            DELAY(TIME, 2)             | 0 0 0 1 2
            DELAY(TIME, 2, 9)          | 9 9 0 1 2
            STEP(5, 2)                 | 0 0 5 5 5
            RAMP(2, 1, 3)              | 0 0 2 4 4
            PULSE(6, 1, 2)             | 0 6 0 6 0
            PULSE(6, 1)                | 0 6 0 0 0
            HISTORY(TIME * 2, 1)       | 0 0 2 2 2
            SMTH1(STEP(4, 1), 2)       | 0 0 2 3 3.5
            DELAY1(STEP(4, 1), 2)      | 0 0 2 3 3.5
            DELAY3(5, 2)               | 5 5 5 5 5
            DELAYN(STEP(4, 1), 2, 2)   | 0 0 0 4 4
            COUNTER(1, 3)              | 1 2 1 2 1
            SAMPLE IF TRUE(TIME > 2, TIME, 9) | 9 9 9 3 4
            DELAY N(TIME, 2, 1, 2)     | 1 1 0 1 2
            SMOOTH N(TIME, 2, 0, 2)    | 0 0 0 1 2
            """)
    void remembersAsTheStandardSays(String equation, String expected) {
        StockFlowModel model = Models.of(4, 1, Models.aux("x", equation));
        Run run = ModelCompiler.compile(model).run();
        double[] wanted = java.util.Arrays.stream(expected.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertArrayEquals(wanted, Models.series(run, "x"), 1e-12);
        SameBits.check(model);
    }

    @Test
    void drainsANonNegativeStockInListingOrder() {
        StockFlowModel model = Models.of(2, 1, """
                <stock name="s"><eqn>5</eqn><inflow>in</inflow><outflow>first</outflow><outflow>second</outflow>
                  <non_negative/></stock>
                <flow name="in"><eqn>1</eqn></flow><flow name="second"><eqn>4</eqn></flow><flow name="first"><eqn>4</eqn></flow>
                """);
        Run run = ModelCompiler.compile(model).run();
        assertArrayEquals(new double[] {5, 0, 0}, Models.series(run, "s"));
        assertArrayEquals(new double[] {4, 1, 1}, Models.series(run, "first"));
        assertArrayEquals(new double[] {2, 0, 0}, Models.series(run, "second"));
    }

    @Test
    void breaksTheCircleOfNonNegativeStocksThatFeedEachOther() {
        StockFlowModel model = Models.of(3, 1, """
                <stock name="a"><eqn>4</eqn><inflow>back</inflow><outflow>forth</outflow><non_negative/></stock>
                <stock name="b"><eqn>0</eqn><inflow>forth</inflow><outflow>back</outflow><non_negative/></stock>
                <flow name="forth"><eqn>3</eqn></flow><flow name="back"><eqn>1</eqn></flow>
                """);
        Run run = ModelCompiler.compile(model).run();
        assertArrayEquals(new double[] {4, 1, 1, 1}, Models.series(run, "a"));
        assertArrayEquals(new double[] {0, 3, 3, 3}, Models.series(run, "b"));
    }

    @Test
    void readsTheReciprocalOfTheStepAndTheSaveInterval() {
        StockFlowModel model = org.majorslist.sim.read.Xmile.parse("m", "m", """
                <xmile><sim_specs isee:save_interval="0.5"><start>0</start><stop>1</stop><dt reciprocal="true">8</dt>
                </sim_specs><model><variables><aux name="x"><eqn>DT</eqn></aux></variables></model></xmile>
                """);
        Run run = ModelCompiler.compile(model).run();
        assertArrayEquals(new double[] {0, 0.5, 1}, run.times());
        assertArrayEquals(new double[] {0.125, 0.125, 0.125}, Models.series(run, "x"));
    }

    @Test
    void usesTheInitialEquationForInitialValuesOnly() {
        StockFlowModel model = Models.of(2, 1, """
                <stock name="s"><eqn>goal</eqn><inflow>f</inflow></stock><flow name="f"><eqn>1</eqn></flow>
                <aux name="goal"><eqn>s * 2</eqn><init_eqn>5</init_eqn></aux>
                """);
        Run run = ModelCompiler.compile(model).run();
        assertArrayEquals(new double[] {5, 6, 7}, Models.series(run, "s"));
        assertArrayEquals(new double[] {10, 12, 14}, Models.series(run, "goal"));
        SameBits.check(model);
    }

    @Test
    void tellsTheFirstNumberThatIsNotFinite() {
        StockFlowModel model = Models.of(4, 1, Models.aux("x", "1 / (TIME - 2)") + Models.aux("y", "x * 2"));
        assertEquals(
                new Run.NotFinite("x", 2, Double.POSITIVE_INFINITY),
                ModelCompiler.compile(model).run().notFinite());
    }
}
