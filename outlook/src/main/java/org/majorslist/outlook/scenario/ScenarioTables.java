package org.majorslist.outlook.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.majorslist.law.Determination;
import org.majorslist.law.Waiver;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;
import org.majorslist.sim.sample.InputTable;
import org.majorslist.sim.sample.InputTable.Row;

/// Reads the tables of a model's folder; every fault of a table is named before it is refused.
final class ScenarioTables {
    /// Groups of accounts that the model knows.
    static final List<String> GROUPS = List.of("incle", "mil", "dod", "dev", "hum");

    private ScenarioTables() {}

    static List<ModelOption> options(Path file) {
        return rows(file, List.of("option_id", "label", "determination", "waiver", "severity_low"), row -> {
            Map<String, Double> practice = new LinkedHashMap<>();
            GROUPS.forEach(group -> practice.put(group, row.number("practice_" + group)));
            Map<String, Double> overrides = new LinkedHashMap<>();
            fixed(row, "sales_block", "option_sales_block", overrides);
            fixed(row, "mdb_opposition", "option_mdb_opposition", overrides);
            return new ModelOption(
                    row.get("option_id"),
                    row.get("label"),
                    determination(row.get("determination")),
                    Waiver.parse(row.get("waiver")),
                    new ModelOption.Range(row.number("severity_low"), row.number("severity_high")),
                    row.number("conditionality"),
                    row.number("intel"),
                    row.number("pipeline_freeze"),
                    practice,
                    overrides,
                    Map.of(),
                    row.get("basis"));
        });
    }

    /// A cell that says `law` leaves the number to the law room.
    private static void fixed(Row row, String column, String constant, Map<String, Double> overrides) {
        if (!row.get(column).equals("law")) {
            overrides.put(constant, row.number(column));
        }
    }

    static Determination determination(String key) {
        return Determination.find(key)
                .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is not a determination"));
    }

    static Map<String, String> accountGroups(Path file) {
        Map<String, String> groups = new LinkedHashMap<>();
        rows(file, List.of("account", "group"), row -> {
            if (!GROUPS.contains(row.get("group"))) {
                throw new IllegalArgumentException("\"" + row.get("group") + "\" is not one of " + GROUPS);
            }
            return groups.put(row.get("account"), row.get("group"));
        });
        return groups;
    }

    static List<Setting> settings(Path file, String idColumn) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        rows(file, List.of(idColumn, "label", "variable", "value"), row -> {
            labels.put(row.get(idColumn), row.get("label"));
            return values.computeIfAbsent(row.get(idColumn), id -> new LinkedHashMap<>())
                    .put(row.get("variable"), row.number("value"));
        });
        return values.entrySet().stream()
                .map(entry -> new Setting(
                        entry.getKey(), labels.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .toList();
    }

    static List<Outcome> outcomes(Path file) {
        return rows(
                file,
                List.of("outcome_id", "label", "variable", "reading", "unit", "better", "regret", "level_series"),
                row -> new Outcome(
                        row.get("outcome_id"),
                        row.get("label"),
                        row.get("variable"),
                        word(Outcome.Reading.class, row.get("reading")),
                        noCostOfDrugs(row.get("unit")),
                        word(Outcome.Better.class, row.get("better")),
                        word(Outcome.RegretKind.class, row.get("regret")),
                        row.get("headline").equals("yes"),
                        row.get("never_without"),
                        row.get("level_series")));
    }

    /// What a kilogram kept from consumers costs hangs on how a market makes losses good. The structures that fit
    /// history alike differ in it by a factor of ten to forty (ADR 0065), so it is never an outcome.
    private static String noCostOfDrugs(String unit) {
        if (unit.matches("M?USD/(kg|t)")) {
            throw new IllegalArgumentException("dollars per kilogram or tonne of a drug are no outcome (ADR 0065)");
        }
        return unit;
    }

    static List<Target> targets(Path file) {
        return rows(
                file,
                List.of("series", "indicator", "areas", "measured_by", "variable", "timing", "fit_error"),
                row -> new Target(
                        row.get("series"),
                        row.get("indicator"),
                        List.of(row.get("areas").split("\\+", -1)),
                        row.get("measured_by"),
                        row.get("variable"),
                        word(Target.Timing.class, row.get("timing")),
                        row.number("fit_error"),
                        row.number("error_memory"),
                        row.number("measurement_error")));
    }

    static List<PathTrend> pathTrends(Path file) {
        return rows(
                file,
                List.of("variable", "indicator", "area", "measured_by", "why"),
                row -> new PathTrend(
                        row.get("variable"), row.get("indicator"), row.get("area"), row.get("measured_by")));
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    private static <T> List<T> rows(Path file, List<String> columns, Function<Row, T> read) {
        var values = new ArrayList<T>();
        var faults = new ArrayList<Fault>();
        for (Row row : InputTable.read(file, columns).rows()) {
            try {
                values.add(read.apply(row));
            } catch (IllegalArgumentException e) {
                faults.add(row.fault(
                        "bad-row",
                        String.valueOf(e.getMessage()),
                        "Correct the cell; the folder's README says what it is."));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
        return values;
    }
}
