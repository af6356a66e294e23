package org.majorslist.outlook.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.run.Run;

/// The model keeps within limits where its inputs do not (validation plan, C). Figures are shares of those of 2025.
class ColombiaExtremesTest {
    private static final CompiledModel COMPILED = ModelCompiler.compile(Xmile.read(
            Path.of(System.getProperty("majors.home", "..")).resolve("content/models/colombia/model.xmile")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # case                     | tables from 2026 on                                             | what holds in 2034
            zero demand                | demand_index_us=0 demand_index_eu=0 demand_index_other=0        | exports_colombia<0.01 Export_Price<0.01 coca_area<0.25
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
}
