package org.majorslist.sim.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorslist.sim.Models;
import org.majorslist.sim.SameBits;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.model.StockFlowModel;

/// Conveyors and queues neither make nor lose material, and let it out when they should.
class ConservationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "||0",
                "||0.3",
                " exponential_leak='true'||0.2",
                "|<capacity>14</capacity>|0.1",
                "|<in_limit>1</in_limit>|0",
                "|<arrest>STEP(1,4) - STEP(1,6)</arrest>|0.1",
                "|<sample>TIME = 5</sample>|0"
            })
    void keepsAllMaterialOnAConveyor(String options) {
        String[] parts = options.split("\\|", -1);
        StockFlowModel model = Models.of(20, 0.25, """
                <stock name="line"><eqn>12</eqn><inflow>in</inflow><outflow>out</outflow><outflow>lost</outflow>
                  <conveyor%s><len>3</len>%s</conveyor></stock>
                <flow name="in"><eqn>STEP(2, 1) + PULSE(3, 2, 4)</eqn></flow>
                <flow name="out"/>
                <flow name="lost"><eqn>%s</eqn><leak/></flow>
                <stock name="all in"><eqn>12</eqn><inflow>in copy</inflow></stock><flow name="in copy"><eqn>in</eqn></flow>
                <stock name="all out"><eqn>0</eqn><inflow>out copy</inflow></stock>
                <flow name="out copy"><eqn>out + lost</eqn></flow>
                """.formatted(parts[0], parts[1], parts[2]));
        Run run = ModelCompiler.compile(model).run();
        double[] in = Models.series(run, "all in");
        double[] out = Models.series(run, "all out");
        double[] held = Models.series(run, "line");
        for (int i = 0; i < in.length; i++) {
            assertEquals(in[i], out[i] + held[i], 1e-9, "at time " + run.times()[i]);
            assertTrue(held[i] >= -1e-12);
        }
        assertTrue(out[out.length - 1] > 10);
        SameBits.check(model);
    }

    @Test
    void letsMaterialOutAfterTheTransitTime() {
        StockFlowModel model = Models.of(6, 1, """
                <stock name="line"><eqn>0</eqn><inflow>in</inflow><outflow>out</outflow>
                  <conveyor><len>2</len></conveyor></stock>
                <flow name="in"><eqn>PULSE(5, 1)</eqn></flow><flow name="out"/>
                """);
        Run run = ModelCompiler.compile(model).run();
        assertArrayEquals(new double[] {0, 0, 0, 5, 0, 0, 0}, Models.series(run, "out"), 1e-12);
        assertArrayEquals(new double[] {0, 0, 5, 5, 0, 0, 0}, Models.series(run, "line"), 1e-12);
    }

    @Test
    void leaksTheFractionOfWhatCameIn() {
        StockFlowModel model = Models.of(12, 1, """
                <stock name="line"><eqn>0</eqn><inflow>in</inflow><outflow>out</outflow><outflow>lost</outflow>
                  <conveyor><len>4</len></conveyor></stock>
                <flow name="in"><eqn>PULSE(8, 0)</eqn></flow><flow name="out"/>
                <flow name="lost"><eqn>0.25</eqn><leak/></flow>
                """);
        Run run = ModelCompiler.compile(model).run();
        assertEquals(6, java.util.Arrays.stream(Models.series(run, "out")).sum(), 1e-12);
        assertEquals(2, java.util.Arrays.stream(Models.series(run, "lost")).sum(), 1e-12);
    }

    @Test
    void queuesInFrontOfAFullConveyorAndLosesNothing() {
        StockFlowModel model = Models.of(20, 1, """
                <stock name="waiting"><eqn>0</eqn><inflow>arrive</inflow><outflow>board</outflow>
                  <outflow>give up</outflow><queue/></stock>
                <stock name="ride"><eqn>0</eqn><inflow>board</inflow><outflow>leave</outflow>
                  <conveyor><len>3</len><capacity>10</capacity></conveyor></stock>
                <stock name="gone"><eqn>0</eqn><inflow>leave</inflow><inflow>give up</inflow></stock>
                <flow name="arrive"><eqn>PULSE(25, 1, 6)</eqn></flow>
                <flow name="board"/><flow name="give up"><eqn>IF TIME &gt; 15 THEN 2 ELSE 0</eqn></flow><flow name="leave"/>
                <stock name="came"><eqn>0</eqn><inflow>arrive copy</inflow></stock>
                <flow name="arrive copy"><eqn>arrive</eqn></flow>
                """);
        Run run = ModelCompiler.compile(model).run();
        double[] came = Models.series(run, "came");
        for (int i = 0; i < came.length; i++) {
            double held =
                    Models.series(run, "waiting")[i] + Models.series(run, "ride")[i] + Models.series(run, "gone")[i];
            assertEquals(came[i], held, 1e-9, "at time " + run.times()[i]);
            assertTrue(Models.series(run, "ride")[i] <= 10 + 1e-9);
        }
        assertEquals(10, Models.series(run, "ride")[3], 1e-12);
        SameBits.check(model);
    }
}
