package org.majorslist.outlook.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.majorslist.register.Observation;
import org.majorslist.register.Register;
import org.majorslist.sim.compile.ModelCompiler;
import org.majorslist.sim.read.Xmile;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;
import org.majorslist.sim.sample.InputTable;

/// Where the table of inputs says that a point of the model comes from the record, the record has that figure.
class ColombiaInputsTest {
    private static final Path CONTENT =
            Path.of(System.getProperty("majors.home", "..")).resolve("content");
    private static final CompiledModel MODEL =
            ModelCompiler.compile(Xmile.read(CONTENT.resolve("models/colombia/model.xmile")));
    private static final Register REGISTER = Register.load(CONTENT.resolve("register"));

    @Test
    void agreesWithTheRecord() {
        var differences = new ArrayList<String>();
        List<InputTable.Row> rows = InputTable.read(
                        CONTENT.resolve("models/colombia/inputs.csv"),
                        List.of("variable", "time", "indicator", "measured_by", "year", "source_id"))
                .rows();
        for (InputTable.Row row : rows) {
            double used = point(row.get("variable"), row.number("time"));
            List<Double> recorded = REGISTER.listObservations(row.get("indicator"), "COL").stream()
                    .filter(figure -> isMeant(figure, row))
                    .map(figure -> figure.value().amount().doubleValue())
                    .toList();
            if (recorded.stream().noneMatch(value -> Math.abs(value - used) <= 0.05)) {
                differences.add(
                        row.get("variable") + " " + row.get("year") + ": model " + used + ", record " + recorded);
            }
        }
        assertTrue(rows.size() >= 30);
        assertEquals(List.of(), differences);
    }

    private static boolean isMeant(Observation figure, InputTable.Row row) {
        return figure.sourceId().equals(row.get("source_id"))
                && Integer.toString(figure.period().end().getYear()).equals(row.get("year"));
    }

    private static double point(String table, double time) {
        return MODEL.inputs().stream()
                .filter(input -> input instanceof Input.TablePoint point
                        && point.table().replace(' ', '_').equals(table)
                        && Math.abs(point.x() - time) < 1e-9)
                .mapToDouble(input -> ((Input.TablePoint) input).value())
                .findFirst()
                .orElseThrow();
    }
}
