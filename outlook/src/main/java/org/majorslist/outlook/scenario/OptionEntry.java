package org.majorslist.outlook.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.law.Determination;
import org.majorslist.law.Waiver;
import org.majorslist.outlook.scenario.ModelOption.PathPoint;

/// One entry of a user's option file.
///
/// @param entry its keys and values
/// @param where its place, for faults
/// @param model the country's model
record OptionEntry(Map<?, ?> entry, String where, ScenarioModel model) {
    private static final Set<String> KEYS = Set.of(
            "id",
            "label",
            "like",
            "determination",
            "waiver",
            "severity",
            "conditionality",
            "intelligence",
            "pipeline_freeze",
            "practice",
            "response",
            "set",
            "paths");

    /// Model input by the name users write.
    private static final Map<String, String> PATHS = Map.of(
            "spraying", "aerial_spraying_path",
            "manual_eradication", "manual_policy_path",
            "substitution", "substitution_policy_path",
            "interdiction", "interdiction_effort_path",
            "peace_talks", "total_peace_path",
            "operations", "ops_intensity_path",
            "demand_us", "demand_index_us",
            "demand_europe", "demand_index_eu",
            "demand_other", "demand_index_other");

    ModelOption read() {
        OptionFile.refuseOthers(entry, KEYS, where);
        String id = text("id", "");
        if (!id.matches("[A-Za-z0-9_-]{1,24}")) {
            throw OptionFile.bad("bad-id", "an id of 1 to 24 letters, digits, - and _ is needed", where + ".id");
        }
        ModelOption like = model.option(text("like", "O1"), where + ".like");
        Map<String, Double> overrides = new LinkedHashMap<>(like.overrides());
        if (entry.containsKey("response")) {
            overrides.putAll(
                    model.response(text("response", ""), where + ".response").values());
        }
        if (entry.containsKey("set")) {
            overrides.putAll(OptionFile.numbers(entry.get("set"), where + ".set"));
        }
        Map<String, List<PathPoint>> paths = paths(overrides);
        return new ModelOption(
                id,
                text("label", id),
                determination(like),
                waiver(like),
                severity(like),
                share("conditionality", like.conditionality()),
                share("intelligence", like.intelligence()),
                share("pipeline_freeze", like.pipelineFreeze()),
                practice(like),
                overrides,
                paths,
                "Defined by the user, starting from " + like.id() + ".");
    }

    private String text(String key, String otherwise) {
        Object value = entry.get(key);
        return value == null ? otherwise : String.valueOf(value);
    }

    private double share(String key, double otherwise) {
        return entry.containsKey(key) ? share(entry.get(key), where + "." + key) : otherwise;
    }

    private static double share(@Nullable Object value, String place) {
        double share = OptionFile.number(value, place);
        if (!(0 <= share && share <= 1)) {
            throw OptionFile.bad("not-a-share", share + " is not between 0 and 1", place);
        }
        return share;
    }

    private Determination determination(ModelOption like) {
        if (!entry.containsKey("determination")) {
            return like.determination();
        }
        String key = text("determination", "");
        return Determination.find(key)
                .orElseThrow(() -> OptionFile.bad(
                        "unknown-determination",
                        "\"" + key + "\" is not a determination",
                        where + ".determination",
                        "Write not_failed or failed_demonstrably."));
    }

    private Waiver waiver(ModelOption like) {
        if (!entry.containsKey("waiver")) {
            return like.waiver();
        }
        try {
            return Waiver.parse(text("waiver", ""));
        } catch (IllegalArgumentException e) {
            throw OptionFile.bad("bad-waiver", String.valueOf(e.getMessage()), where + ".waiver");
        }
    }

    private ModelOption.Range severity(ModelOption like) {
        Object value = entry.get("severity");
        if (value == null) {
            return like.severity();
        }
        String place = where + ".severity";
        if (value instanceof List<?> ends && ends.size() == 2) {
            double low = share(ends.get(0), place);
            return new ModelOption.Range(low, Math.max(low, share(ends.get(1), place)));
        }
        double one = share(value, place);
        return new ModelOption.Range(one, one);
    }

    private Map<String, Double> practice(ModelOption like) {
        Map<String, Double> practice = new LinkedHashMap<>(like.practice());
        if (entry.containsKey("practice")) {
            Map<?, ?> given = OptionFile.map(entry.get("practice"), where + ".practice");
            OptionFile.refuseOthers(given, Set.copyOf(ScenarioTables.GROUPS), where + ".practice");
            given.forEach(
                    (group, cap) -> practice.put(String.valueOf(group), share(cap, where + ".practice." + group)));
        }
        return practice;
    }

    private Map<String, List<PathPoint>> paths(Map<String, Double> overrides) {
        Map<String, List<PathPoint>> paths = new LinkedHashMap<>();
        if (!entry.containsKey("paths")) {
            return paths;
        }
        Map<?, ?> given = OptionFile.map(entry.get("paths"), where + ".paths");
        OptionFile.refuseOthers(given, PATHS.keySet(), where + ".paths");
        given.forEach((name, points) -> {
            String input = PATHS.getOrDefault(String.valueOf(name), "");
            paths.put(input, points(points, where + ".paths." + name));
            if (input.endsWith("_path")) {
                overrides.put("own_path_" + input.substring(0, input.length() - "_path".length()), 1.0);
            }
        });
        return paths;
    }

    private static List<PathPoint> points(@Nullable Object value, String place) {
        var points = new ArrayList<PathPoint>();
        OptionFile.map(value, place).forEach((year, number) -> {
            if (!(year instanceof Number time) || time.doubleValue() < 2025 || time.doubleValue() > 2036) {
                throw OptionFile.bad("bad-year", "\"" + year + "\" is not a year from 2025 to 2036", place);
            }
            points.add(new PathPoint(time.doubleValue(), OptionFile.number(number, place + "." + year)));
        });
        if (points.isEmpty()) {
            throw OptionFile.bad("empty-path", "the path has no points", place);
        }
        points.sort(Comparator.comparingDouble(PathPoint::time));
        return points;
    }
}
