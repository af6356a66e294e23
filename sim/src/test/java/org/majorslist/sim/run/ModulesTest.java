package org.majorslist.sim.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.majorslist.measure.BadInput;
import org.majorslist.sim.Models;
import org.majorslist.sim.SameBits;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;

class ModulesTest {
    private static final String SPECS = "<sim_specs><start>0</start><stop>2</stop><dt>1</dt></sim_specs>";

    private static StockFlowModel model(String models) {
        return Xmile.parse("m", "m", "<xmile>" + SPECS + models + "</xmile>");
    }

    @Test
    void feedsAModuleInsideAModule() {
        StockFlowModel model = model("""
                <model><variables><aux name="rain"><eqn>3</eqn></aux>
                  <module name="valley"><connect to="valley.water" from="rain"/></module>
                  <aux name="harvest"><eqn>valley.field.yield + valley.sold</eqn></aux></variables></model>
                <model name="valley"><variables><aux name="water" access="input"/>
                  <module name="field"><connect to="field.water" from="water"/></module>
                  <aux name="sold" access="output"><eqn>field.yield * 10</eqn></aux></variables></model>
                <model name="field"><variables><aux name="water" access="input"/>
                  <aux name="yield" access="output"><eqn>water * 2</eqn></aux></variables></model>
                """);
        Run run = ModelCompiler.compile(model).run();
        assertArrayEquals(new double[] {66, 66, 66}, Models.series(run, "harvest"));
        SameBits.check(model);
    }

    /// North's output is south's input that is passed on as it is, and feeds north's own stock.
    @Test
    void followsAnInputThatAnotherModulePassesOn() {
        StockFlowModel model = model("""
                <model><variables>
                  <module name="north"><connect to="inflow" from="south.passed"/></module>
                  <module name="south"><connect to="passed" from="source"/></module>
                  <aux name="source"><eqn>4</eqn></aux></variables></model>
                <model name="north"><variables><flow name="inflow" access="input"/>
                  <stock name="held"><eqn>1</eqn><inflow>inflow</inflow></stock></variables></model>
                <model name="south"><variables><aux name="passed" access="input"/></variables></model>
                """);
        Run run = ModelCompiler.compile(model).run();
        assertArrayEquals(new double[] {1, 5, 9}, Models.series(run, "north.held"));
    }

    @Test
    void refusesInputsThatFeedEachOther() {
        StockFlowModel model = model("""
                <model><variables>
                  <module name="a"><connect to="x" from="b.x"/></module>
                  <module name="b"><connect to="x" from="a.x"/></module></variables></model>
                <model name="a"><variables><aux name="x" access="input"/></variables></model>
                <model name="b"><variables><aux name="x" access="input"/></variables></model>
                """);
        var refused = assertThrows(BadInput.class, () -> ModelCompiler.compile(model));
        assertEquals(
                "is connected to itself, through other modules",
                refused.faults().getFirst().what().replaceFirst("the input \"[ab].x\" ", ""));
    }
}
