package org.majorslist.outlook.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.majorslist.measure.BadInput;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;

class ColombiaTablesTest {
    private static final ScenarioModel MODEL =
            ScenarioModel.read(Path.of(System.getProperty("majors.home", "..")).resolve("content/models/colombia"));

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void namesOnlyWhatTheModelHas() {
        CompiledModel compiled = ModelCompiler.compile(Xmile.read(MODEL.file()));
        MODEL.priors().names().forEach(compiled::getInput);
        MODEL.outcomes().forEach(outcome -> compiled.getVariable(outcome.variable()));
        MODEL.targets().forEach(target -> compiled.getVariable(target.variable()));
        MODEL.pathTrends().forEach(trend -> compiled.getVariable(trend.variable()));
        List.of(MODEL.responses(), MODEL.variants()).stream()
                .flatMap(List::stream)
                .flatMap(setting -> setting.values().keySet().stream())
                .forEach(compiled::getInput);
    }

    @Test
    void neverShowsCocaAreaAlone() {
        assertEquals("cocaine_us", MODEL.outcome("coca_area", "test").neverWithout());
        assertTrue(MODEL.outcome("cocaine_us", "test").headline());
    }

    @Test
    void readsAnOptionOfAUser() throws IOException {
        ModelOption option = OptionFile.read(write("""
                        options:
                          - id: mine
                            like: O3
                            severity: [0.2, 0.4]
                            response: C2
                            set: {duration: 2}
                            paths:
                              manual_eradication: {2026: 20000, 2030: 60000}
                        """), MODEL).getFirst();
        assertEquals(new ModelOption.Range(0.2, 0.4), option.severity());
        assertEquals(50_000, option.overrides().get("response_aerial"));
        assertEquals(1, option.overrides().get("own_path_manual_policy"));
        assertEquals(2, option.paths().get("manual_policy_path").size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                                       | what is wrong
            options: 3                                   | "options" is not a list of 1 to 12 options
            options: [{id: a, sevrity: 1}]               | "sevrity" is not known here
            options: [{id: a, severity: 3}]              | 3.0 is not between 0 and 1
            options: [{id: a, like: O9}]                 | there is no option "O9"
            options: [{id: a, waiver: some}]             | waiver "some" is not none, full or partial:SCOPE
            options: [{id: 'a b'}]                       | an id of 1 to 24 letters, digits, - and _ is needed
            options: [{id: a, paths: {rain: {2026: 1}}}] | "rain" is not known here
            'options: [&a [*a]]'                         | the text is not YAML
            """)
    void saysWhatIsWrongWithAnOption(String text, String what) throws IOException {
        Path file = write(text);
        BadInput bad = assertThrows(BadInput.class, () -> OptionFile.read(file, MODEL));
        assertTrue(bad.faults().getFirst().what().contains(what), bad::getMessage);
    }

    /// Structures that fit history alike differ tenfold in what a kilogram costs (ADR 0065).
    @ParameterizedTest
    @CsvSource({"USD/kg, 1", "MUSD/t, 1", "MUSD, 0", "t, 0"})
    void takesNoCostOfDrugsAsAnOutcome(String unit, int faults) throws IOException {
        Path file = Files.writeString(folder.resolve("outcomes.csv"), """
                        outcome_id,label,variable,reading,unit,better,regret,headline,never_without,level_series
                        cost,Cost,Cum_Aid,total,%s,lower,relative,yes,,
                        """.formatted(unit));
        try {
            assertEquals(1, ScenarioTables.outcomes(file).size());
            assertEquals(0, faults);
        } catch (BadInput bad) {
            assertEquals(faults, bad.faults().size());
            assertEquals(
                    "dollars per kilogram or tonne of a drug are no outcome (ADR 0065)",
                    bad.faults().getFirst().what());
        }
    }

    @Test
    void findsAVariant() {
        assertEquals(
                Map.of("replacement_fraction", 1.0),
                MODEL.variant("V1b", "test").values());
        BadInput bad = assertThrows(BadInput.class, () -> MODEL.variant("V99", "--under"));
        assertEquals("there is no variant \"V99\"", bad.faults().getFirst().what());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("options.yaml"), text);
    }
}
