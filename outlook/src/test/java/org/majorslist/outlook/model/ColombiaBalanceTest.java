package org.majorslist.outlook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.model.StockFlowModel;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Run;
import org.majorslist.sim.units.UnitCheck;

/// What flows in is what flows out and what is stored: cocaine and land (validation plan, C). Each flow is summed by a
/// stock of its own that the test adds to the file, so that the sums do not come from the stocks they are held against.
class ColombiaBalanceTest {
    private static final Path FILE =
            Path.of(System.getProperty("majors.home", "..")).resolve("content/models/colombia/model.xmile");

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void cocaineBalances() throws IOException {
        Run run = summed(List.of(
                "cocaine_production",
                "exports_peru_bolivia",
                "seizures_source",
                "seizures_transit",
                "domestic_use",
                "deliveries"));
        double in = sum(run, "cocaine_production") + sum(run, "exports_peru_bolivia");
        double out = sum(run, "seizures_source")
                + sum(run, "seizures_transit")
                + sum(run, "domestic_use")
                + sum(run, "deliveries");
        double stored = change(run, "Cocaine_Inventory") + change(run, "Cocaine_Transit");
        assertTrue(in > 10_000, "tonnes in 36 years: " + in);
        assertEquals(0, (in - out - stored) / in, 1e-9);
    }

    @Test
    void landBalancesToAHectare() throws IOException {
        Run run = summed(List.of(
                "new_planting",
                "given_up",
                "young_abandoned",
                "mature_abandoned",
                "substitution_relapse",
                "substitution_exit"));
        double in = sum(run, "new_planting");
        double out = sum(run, "given_up")
                + sum(run, "young_abandoned")
                + sum(run, "mature_abandoned")
                + sum(run, "substitution_relapse")
                + sum(run, "substitution_exit");
        double stored = change(run, "Coca_Young")
                + change(run, "Coca_Mature")
                + change(run, "Cleared_Land")
                + change(run, "Substituted_Land");
        assertTrue(in > 100_000, "hectares planted in 36 years: " + in);
        assertEquals(0, in - out - stored, 1);
    }

    @Test
    void hasNoUnitOutOfBalanceAndOneThatIsPlantedIsFound() throws IOException {
        assertEquals(List.of(), UnitCheck.check(Xmile.read(FILE)));
        String planted = Files.readString(FILE)
                .replace("<eqn>Coca_Young + Coca_Mature</eqn>", "<eqn>Coca_Young + Coca_Mature * Export_Price</eqn>");
        assertTrue(!UnitCheck.check(read(planted)).isEmpty());
    }

    private Run summed(List<String> flows) throws IOException {
        var stocks = new StringBuilder();
        for (String flow : flows) {
            stocks.append(
                    "<stock name=\"sum_of_%s\"><eqn>0</eqn><inflow>into_%s</inflow></stock>".formatted(flow, flow));
            stocks.append("<flow name=\"into_%s\"><eqn>%s</eqn></flow>".formatted(flow, flow));
        }
        CompiledModel model =
                ModelCompiler.compile(read(Files.readString(FILE).replace("<variables>", "<variables>" + stocks)));
        compiled = model;
        return model.run();
    }

    private CompiledModel compiled = ModelCompiler.compile(Xmile.read(FILE));

    private StockFlowModel read(String text) throws IOException {
        return Xmile.read(Files.writeString(folder.resolve("model.xmile"), text));
    }

    private double sum(Run run, String flow) {
        return change(run, "sum_of_" + flow);
    }

    private double change(Run run, String stock) {
        double[] levels = run.column(compiled.getVariable(stock));
        return levels[levels.length - 1] - levels[0];
    }
}
