package org.majorslist.sim.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.majorslist.measure.BadInput;
import org.majorslist.sim.Models;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.run.Run;

/// What the standard has and the engine has not is refused, with its words, before anything runs.
class UnsupportedPartsTest {
    /// A belt fed by a queue; every variable on one line of the file, from line 5.
    private static final String BELT = """
            <stock name="waiting"><eqn>%s</eqn><inflow>arrive</inflow><outflow>board</outflow>%s<queue%s/></stock>
            <stock name="belt"><eqn>%s</eqn><inflow>board</inflow><outflow>out</outflow>%s<conveyor%s><len>4</len>%s</conveyor></stock>
            <flow name="arrive"><eqn>1</eqn></flow><flow name="board"/><flow name="out"/>
            """;

    private static String belt(String what, String text) {
        return BELT.formatted(
                what.equals("queue list") ? text : "0",
                what.equals("queue outflow") ? text : "",
                what.equals("queue option") ? text : "",
                what.equals("belt list") ? text : "0",
                what.equals("belt outflow") ? text : "",
                what.equals("belt attribute") || what.equals("belt one batch") ? text : "",
                what.equals("belt element") ? text : "");
    }

    private static BadInput refused(String before, String variables, String after) {
        return assertThrows(
                BadInput.class, () -> ModelCompiler.compile(Models.of(4, 1, "Euler", before, variables, after)));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            belt attribute |  batch_integrity='true'  | conveyor "belt": batch_integrity="true" is not supported | Take it out; batches that do not fit whole are then split.
            belt attribute |  fifo='true'             | conveyor "belt": the option fifo is not supported | Take it out.
            belt element   | <brake>1</brake>         | conveyor "belt": the option brake is not supported | Take it out.
            belt list      | 3, 2, 1                  | conveyor "belt": a list of initial values is not supported | Give their sum as one number; it is spread evenly over the transit time.
            """)
    void refusesOptionsOfConveyors(String where, String text, String what, String mend) {
        assertEquals(
                "model.xmile:6: " + what + "\n  " + mend,
                refused("", belt(where, " " + text), "").getMessage());
    }

    @Test
    void refusesOvens() {
        assertEquals(
                "model.xmile:6: stock \"bread\" is an oven, which is not supported\n"
                        + "  Use a conveyor with in_limit, or a stock with PULSE as its outflow.",
                refused("", "\n<stock name=\"bread\"><eqn>0</eqn><oven/></stock>", "")
                        .getMessage());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            queue option | one_at_a_time='true' | queue "waiting": the option one_at_a_time is not supported | Take it out.
            queue list   | 3, 2, 1              | queue "waiting": a list of initial values is not supported | Give their sum as one number; it waits as one batch.
            """)
    void refusesOptionsOfQueues(String where, String text, String what, String mend) {
        assertEquals(
                "model.xmile:5: " + what + "\n  " + mend,
                refused("", belt(where, " " + text), "").getMessage());
    }

    @Test
    void refusesDiscreteConveyorsThatNoQueueFeeds() {
        assertEquals("""
                model.xmile:5: conveyor "belt": discrete="true" is supported only where a queue feeds the conveyor
                  Take it out; what flows in then moves as a stream.""", refused("", """
                        <stock name="belt"><eqn>0</eqn><outflow>out</outflow><conveyor discrete="true"><len>4</len></conveyor></stock>
                        <flow name="out"/>
                        """, "").getMessage());
    }

    @Test
    void refusesAnInflowLimitOfDiscreteConveyors() {
        String variables = BELT.formatted("0", "", "", "0", "", " discrete='true'", "<in_limit>2</in_limit>");
        assertEquals("""
                model.xmile:6: conveyor "belt": <in_limit> is not supported together with discrete="true"
                  Take one of the two out.""", refused("", variables, "").getMessage());
    }

    @Test
    void refusesTwoOutflowsAtTheEnd() {
        assertEquals(
                """
                model.xmile:6: "belt": two of its outflows leave at the end of the conveyor: "out" and "aside"
                  Mark all but one with <leak/>.""",
                refused("", belt("belt outflow", "<outflow>aside</outflow>") + "<flow name='aside'/>", "")
                        .getMessage());
    }

    @Test
    void refusesAnOverflowAfterSingleBatches() {
        String variables = BELT.formatted("0", "<outflow>spill</outflow>", "", "0", "", " discrete='true'", "")
                + "<flow name='spill'><overflow/></flow>";
        assertEquals("""
                model.xmile:8: "spill": <overflow> is not supported after "board", which takes one batch at a time
                  Set one_at_a_time="false" on the conveyor.""", refused("", variables, "").getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <leak>0.1</leak><leak_integers/> | model.xmile:5: flow "f": <leak_integers> is not supported | Take it out; parts of a unit then leak too.
            <multiplier>1000</multiplier>    | model.xmile:5: flow "f": <multiplier> is not supported | Take it out; let a second flow, this one times the factor, fill the second stock.
            <leak/>                          | model.xmile:5: "f": it is marked <leak>, but leaves no conveyor | Take the <leak> out, or list it as an outflow of a conveyor.
            """)
    void refusesOptionsOfFlows(String option, String what, String mend) {
        assertEquals(
                what + "\n  " + mend,
                refused("", "<flow name='f'><eqn>1</eqn>" + option + "</flow>", "")
                        .getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            leak_start='half' | flow "f": leak_start is "half", which is not a number from 0 to 1
            leak_end='1.5'    | flow "f": leak_end is "1.5", which is not a number from 0 to 1
            """)
    void refusesALeakZoneBeyondTheConveyor(String attribute, String what) {
        assertEquals(
                "model.xmile:5: " + what + "\n  Give the share of the way from the entry, such as 0.5.",
                refused("", "<flow name='f' " + attribute + "><eqn>1</eqn></flow>", "")
                        .getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <gf type='spline'><ypts>1,2</ypts></gf> | the type "spline" is not supported | Use "continuous", "extrapolate" or "discrete".
            <gf><xscale min='low'/><ypts>1,2</ypts></gf> | min of the x scale is "low", which is not a number | Give a number.
            """)
    void refusesGraphicalFunctionsOfOtherKinds(String function, String what, String mend) {
        assertEquals(
                "model.xmile:5: graphical function of \"a\": " + what + "\n  " + mend,
                refused("", "<aux name='a'><eqn>TIME</eqn>" + function + "</aux>", "")
                        .getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <header><includes><include resource='other.xmile'/></includes></header> | the file includes "other.xmile", which is not supported | Copy what it holds into this file and take the <include> out.
            <data><import type='CSV' resource='in.csv'/></data> | values are imported from "in.csv", which is not supported | Write the values into the equations and take the <import> out.
            <model name='part' resource='part.xmile'/> | model "part" lies in another file, "part.xmile", which is not supported | Copy its <model> into this file and take resource="…" out.
            <model name='part'><sim_specs><dt>0.1</dt></sim_specs></model> | model "part" has <sim_specs> of its own, which is not supported | Take them out; it then runs with those of the file.
            <macro name='again'><eqn>1</eqn><sim_specs><dt>0.1</dt></sim_specs></macro> | macro "again" has <sim_specs> of its own, which is not supported | Take them out; it then runs with those of the file.
            """)
    void refusesPartsOfFiles(String part, String what, String mend) {
        assertEquals(
                "model.xmile:8: " + what + "\n  " + mend,
                refused("", Models.aux("a", "1"), part).getMessage());
    }

    @Test
    void refusesModulesThatAreArrays() {
        String module = "<module name='farm'><dimensions><dim name='D'/></dimensions></module>";
        assertEquals(
                """
                model.xmile:5: module "farm" is an array, which is not supported
                  Write one <module> for each element, or give the variables inside it the dimension.""",
                refused("", module, "<model name='farm'><variables/></model>").getMessage());
    }

    @Test
    void refusesToRunOnlySomeGroups() {
        BadInput refused = assertThrows(BadInput.class, () -> Xmile.parse("m.xmile", "m", """
                <xmile><sim_specs><start>0</start><stop>1</stop><run by="group"/></sim_specs>
                <model><variables><aux name="a"><eqn>1</eqn></aux></variables></model></xmile>
                """));
        assertEquals("""
                m.xmile:1: the model is to be run by group, which is not supported
                  Use <run by="all"/>; the whole model then runs.""", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " batch_integrity='false' one_at_a_time='false' exponential_leak='false' discrete='false'",
                " discrete='true'",
                " isee:fifo='true'"
            })
    void takesOptionsThatItDoesAndVendorsOwn(String attributes) {
        ModelCompiler.compile(Models.of(4, 1, belt("belt attribute", attributes)))
                .run();
    }

    @Test
    void leaksInsideTheZoneThatAttributesGive() {
        Run run = ModelCompiler.compile(Models.of(6, 1, """
                        <stock name="line"><eqn>0</eqn><inflow>in</inflow><outflow>out</outflow><outflow>lost</outflow>
                          <conveyor><len>4</len></conveyor></stock>
                        <flow name="in"><eqn>PULSE(8, 0)</eqn></flow><flow name="out"/>
                        <flow name="lost" leak_start="0.5" leak_end="1"><eqn>0.25</eqn><leak/></flow>
                        """)).run();
        assertArrayEquals(new double[] {0, 0, 0, 1, 1, 0, 0}, Models.series(run, "lost"), 1e-12);
        assertArrayEquals(new double[] {0, 0, 0, 0, 6, 0, 0}, Models.series(run, "out"), 1e-12);
    }
}
