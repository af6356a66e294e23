package org.majorslist.sim.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.majorslist.sim.Models;
import org.majorslist.sim.SameBits;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.run.Run;

/// Models far beyond the size of one JVM method.
class LargeModelTest {
    @Test
    void compilesTenThousandVariablesInOneChain() {
        var variables = new StringBuilder("<stock name=\"x0\"><eqn>1</eqn><inflow>f</inflow></stock>");
        variables.append("<flow name=\"f\"><eqn>x9999 / 1000</eqn></flow>");
        for (int i = 1; i < 10_000; i++) {
            variables.append(
                    Models.aux("x" + i, "x" + (i - 1) + " * 0.5 + IF x" + (i - 1) + " > 1 THEN 0.5 ELSE 0.25"));
        }
        StockFlowModel model = Models.of(3, 1, variables.toString());
        Run run = ModelCompiler.compile(model).run();
        assertEquals(10_001, run.variables().size());
        assertEquals(0.5, Models.series(run, "x9999")[0], 1e-12);
        SameBits.check(model);
    }

    @Test
    void compilesASumOverThousandsOfElementsAndALongEquation() {
        String dimensions = "<dimensions><dim name=\"D\" size=\"5000\"/></dimensions>";
        String variables = "<aux name=\"v\"><dimensions><dim name=\"D\"/></dimensions><eqn>D + TIME</eqn></aux>"
                + Models.aux("total", "SUM(v[*] * 2)")
                + Models.aux("long", "TIME" + " + 1 * TIME".repeat(3000));
        StockFlowModel model = Models.of(2, 1, "Euler", dimensions, variables, "");
        Run run = ModelCompiler.compile(model).run();
        assertEquals(5000.0 * 5001, Models.series(run, "total")[0], 1e-6);
        assertEquals(6002, Models.last(run, "long"), 1e-9);
        SameBits.check(model);
    }
}
