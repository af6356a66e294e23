package org.majorslist.outlook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.interpret.ModelInterpreter;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.run.Run;
import org.majorslist.sim.run.RunSpec;

/// The model file gives the same headline outcomes in the interpreter, compiled, and by hand (validation plan, C).
class ColombiaFileTest {
    private static final List<String> HEADLINE = List.of(
            "coca_area",
            "measured_potential",
            "measured_seizures",
            "Armed_Members",
            "State_Control",
            "Cum_Deliveries",
            "Cum_Deliveries_US",
            "Cum_Exports",
            "Cum_Aid",
            "Cum_Deaths",
            "Cum_Displaced",
            "Cum_Extraditions",
            "Cum_Cooperation",
            "Cum_Premium",
            "Coca_Peru_Bolivia");

    private static final StockFlowModel FILE =
            Xmile.read(Path.of(System.getProperty("majors.home", "..")).resolve("content/models/colombia/model.xmile"));
    private static final CompiledModel COMPILED = ModelCompiler.compile(FILE);
    private static final CompiledModel INTERPRETED = ModelInterpreter.prepare(FILE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                        | constants that differ
            as the file says              | policy_ramp=0.125
            designated without waiver     | option_severity_low=1 option_severity_high=1 option_share_mil=0 option_sales_block=1
            political cut-off             | option_severity_low=1 option_severity_high=1 option_share_incle=0.05 option_pipeline_freeze=0.4
            spraying resumed              | response_aerial=50000 response_manual=30000
            everything is replaced        | replacement_fraction=1 hub_weight=0.6
            drives at work                | area_step_05=0.3 demand_step_04=-0.2 yield_step_08=0.2 measurement_catch_up=1
            """)
    void agreesWithTheEquationsByHand(String name, String constants) {
        Map<String, Double> set = new HashMap<>();
        for (String word : constants.split(" ", -1)) {
            String[] pair = word.split("=", -1);
            set.put(pair[0], Double.valueOf(pair[1]));
        }
        var byHand = new ColombiaByHand();
        set.forEach(byHand::set);
        Map<String, Double> expected = byHand.run(2000, 2036, 16);
        for (CompiledModel model : List.of(INTERPRETED, COMPILED)) {
            Map<Input, Double> values = new HashMap<>();
            set.forEach((constant, value) -> values.put(model.getInput(constant), value));
            Run run = model.run(model.spec(), values, 0);
            for (String outcome : HEADLINE) {
                double found = last(model, run, outcome);
                double wanted = expected.getOrDefault(outcome, Double.NaN);
                assertEquals(wanted, found, 1e-6 * Math.abs(wanted), outcome);
            }
        }
    }

    @Test
    void halvingTheStepChangesHeadlineOutcomesByLessThanOnePercent() {
        RunSpec spec = COMPILED.spec();
        Run coarse = COMPILED.run();
        Run fine =
                COMPILED.run(spec.with(spec.start(), spec.stop(), spec.step() / 2, spec.saveInterval()), Map.of(), 0);
        for (String outcome : HEADLINE) {
            double wanted = last(COMPILED, fine, outcome);
            assertEquals(wanted, last(COMPILED, coarse, outcome), 0.01 * Math.abs(wanted), outcome);
        }
    }

    private static double last(CompiledModel model, Run run, String variable) {
        double[] column = run.column(model.getVariable(variable));
        return column[column.length - 1];
    }
}
