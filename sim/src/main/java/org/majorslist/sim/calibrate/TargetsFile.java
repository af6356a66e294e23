package org.majorslist.sim.calibrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.sample.InputTable;

/// Reads a table of observations: CSV in UTF-8 with the columns `variable`, `time`, `value`, `error`
/// (`normal` or `lognormal`), `sd`, and as wished `use` (`fit` or `hold`; empty is `fit`).
public final class TargetsFile {
    private static final String MEND =
            "Write a name, a time, a value, normal or lognormal, a deviation above 0, and fit or hold.";

    private TargetsFile() {}

    /// Reads the observations.
    ///
    /// @param file the table
    /// @return the observations, at least one of them to fit
    /// @throws BadInput with every fault of the table
    public static Targets read(Path file) {
        var table = InputTable.read(file, List.of("variable", "time", "value", "error", "sd"));
        var faults = new ArrayList<Fault>();
        var targets = new ArrayList<Target>();
        for (InputTable.Row row : table.rows()) {
            try {
                targets.add(target(row));
            } catch (IllegalArgumentException e) {
                faults.add(row.fault("bad-target", String.valueOf(e.getMessage()), MEND));
            }
        }
        if (faults.isEmpty() && targets.stream().allMatch(Target::heldOut)) {
            faults.add(new Fault("nothing-to-fit", "the table has no row to fit", file.toString(), "Mark rows `fit`."));
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return new Targets(targets);
    }

    private static Target target(InputTable.Row row) {
        if (row.get("variable").isEmpty()) {
            throw new IllegalArgumentException("the target names no variable");
        }
        return new Target(
                row.get("variable"),
                row.number("time"),
                row.number("value"),
                errorModel(row.get("error")),
                row.number("sd"),
                isHeldOut(row.get("use")));
    }

    private static ErrorModel errorModel(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "normal" -> ErrorModel.NORMAL;
            case "lognormal" -> ErrorModel.LOGNORMAL;
            default -> throw new IllegalArgumentException("\"" + text + "\" is not an error model");
        };
    }

    private static boolean isHeldOut(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "fit" -> false;
            case "hold" -> true;
            default -> throw new IllegalArgumentException("\"" + text + "\" is not a use of a target");
        };
    }
}
