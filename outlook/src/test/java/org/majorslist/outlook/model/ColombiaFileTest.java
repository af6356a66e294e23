package org.majorslist.outlook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    void cocaineBalances() {
        Run run = COMPILED.run();
        double worst = 0;
        for (double share : new double[] {0.25, 0.5, 0.75, 1}) {
            int time = (int) Math.round((run.times().length - 1) * share);
            double made = at(run, "cocaine_production", time) + at(run, "exports_peru_bolivia", time);
            double gone = at(run, "seizures_source", time)
                    + at(run, "seizures_transit", time)
                    + at(run, "domestic_use", time)
                    + at(run, "deliveries", time);
            double stored = at(run, "cocaine_production", time)
                    - at(run, "seizures_source", time)
                    - at(run, "exports_colombia", time)
                    - at(run, "domestic_use", time)
                    + at(run, "exports_colombia", time)
                    + at(run, "exports_peru_bolivia", time)
                    - at(run, "seizures_transit", time)
                    - at(run, "deliveries", time);
            worst = Math.max(worst, Math.abs(made - gone - stored) / made);
        }
        assertTrue(worst < 1e-9, "relative error " + worst);
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

    /// The plan asks for an area below 30 percent when all crops are ordered away; the reach limit of ground crews,
    /// which the rolling origins bear out, leaves 57 percent. The guide says so.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                     | tables from 2026 on                                             | what holds in 2034
            zero demand                | demand_index_us=0 demand_index_eu=0 demand_index_other=0        | exports_colombia<0.01 coca_area<0.3
            zero aid                   | aid_incle=0 aid_mil=0 aid_dod=0 aid_dev=0 aid_hum=0             | Security_Capacity<1 Security_Capacity>0.5 seizure_fraction<1
            all crops ordered away     | manual_policy_path=2000000 aerial_spraying_path=2000000         | coca_area<0.3 Export_Price>1 Coca_Peru_Bolivia>1
            no eradication             | manual_policy_path=0 aerial_spraying_path=0                     | coca_area<3
            no interdiction            | interdiction_effort_path=0                                      | seizure_fraction<0.01 deliveries>1
            eight times interdiction   | interdiction_effort_path=10.4                                   | seizure_fraction>1 deliveries<1 Export_Price<50
            """)
    void keepsWithinLimitsInExtremes(String name, String tables, String claims) {
        Map<Input, Double> values = new HashMap<>();
        for (String word : tables.strip().split(" ", -1)) {
            String[] pair = word.split("=", -1);
            COMPILED.inputs().stream()
                    .filter(input -> input instanceof Input.TablePoint point
                            && point.table().replace(' ', '_').equals(pair[0])
                            && point.x() >= 2025.9)
                    .forEach(point -> values.put(point, Double.valueOf(pair[1])));
        }
        for (String lever : List.of("aerial_spraying", "manual_policy", "interdiction_effort")) {
            values.put(COMPILED.getInput("own_path_" + lever), 1.0);
        }
        Run base = COMPILED.run();
        Run run = COMPILED.run(COMPILED.spec(), values, 0);
        int then = (2034 - 2000) * 16;
        for (String claim : claims.strip().split(" ", -1)) {
            String[] parts = claim.split("[<>]", -1);
            double ratio = at(run, parts[0], then) / at(base, parts[0], (2025 - 2000) * 16);
            double limit = Double.parseDouble(parts[1]);
            assertTrue(claim.contains("<") ? ratio < limit : ratio > limit, claim + " but it is " + ratio);
        }
    }

    private static double at(Run run, String variable, int time) {
        return run.column(COMPILED.getVariable(variable))[time];
    }

    private static double last(CompiledModel model, Run run, String variable) {
        double[] column = run.column(model.getVariable(variable));
        return column[column.length - 1];
    }
}
