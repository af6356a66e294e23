package org.majorslist.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.words.Table.Row;

/// The rows of indicators.csv, found by the kind and unit of a claim.
public final class IndicatorRules {
    private record Key(ClaimType type, String unit) {}

    private static final Set<String> MEASURED = Set.of("ha", "t", "labs", "people", "USD");

    private static final Set<String> COUNTED = Set.of("labs", "people");

    private final Map<Key, List<IndicatorRule>> rules = new HashMap<>();
    private final Map<String, IndicatorRule> byKey = new HashMap<>();

    private IndicatorRules() {}

    /// Reads the rules. What can be counted or measured may also be told as a multiple or as a record: such rules hold
    /// for those kinds of claim too.
    ///
    /// @param rows the rows of indicators.csv
    /// @param concepts the concepts of words.csv, all of them added
    /// @return the rules, found by kind and unit
    /// @throws org.majorslist.measure.BadInput if a row names a kind of claim or a concept that does not exist
    public static IndicatorRules of(List<Row> rows, Concepts concepts) {
        var all = new IndicatorRules();
        for (Row row : rows) {
            IndicatorRule rule = IndicatorRule.of(row, concepts);
            all.byKey.putIfAbsent(rule.key(), rule);
            for (String type : row.get("types").split(" ", -1)) {
                for (String unit : row.get("units").split(" ", -1)) {
                    all.add(type(type, row), unit, rule);
                    all.widen(type(type, row), unit, rule);
                }
            }
        }
        return all;
    }

    /// What can be counted or measured can also have doubled, and can be a record.
    private void widen(ClaimType type, String unit, IndicatorRule rule) {
        if (type == ClaimType.quantity && MEASURED.contains(unit) && rule.telling()) {
            addOnce(ClaimType.ratio, "times", rule);
            if (COUNTED.contains(unit)) {
                addOnce(ClaimType.rank, "rank", rule);
            }
        }
    }

    private void addOnce(ClaimType type, String unit, IndicatorRule rule) {
        if (rule.area().isEmpty() || !rule.indicator().startsWith("vessel")) {
            List<IndicatorRule> known = rules.computeIfAbsent(new Key(type, unit), key -> new ArrayList<>());
            if (!known.contains(rule)) {
                known.add(rule);
            }
        }
    }

    private static ClaimType type(String name, Row row) {
        try {
            return ClaimType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw row.fault("there is no kind of claim \"" + name + "\"");
        }
    }

    private void add(ClaimType type, String unit, IndicatorRule rule) {
        rules.computeIfAbsent(new Key(type, unit), key -> new ArrayList<>()).add(rule);
    }

    /// The first rule of an indicator, whatever the kind and unit; `null` if there is none.
    ///
    /// @param key the indicator; for `other` with a colon and what it is
    /// @return the rule that stands first in the table, or `null`
    @Nullable
    public IndicatorRule named(String key) {
        return byKey.get(key);
    }

    /// Whether levels of an indicator may be told in a unit.
    ///
    /// @param key the indicator; for `other` with a colon and what it is
    /// @param unit the unit as the table writes it, such as `ha`
    /// @return whether a rule for it has that unit
    public boolean measures(String key, String unit) {
        return of(ClaimType.quantity, unit).stream().anyMatch(rule -> rule.key().equals(key));
    }

    /// The rules a claim of this kind and unit may fall under, in the order of the table.
    ///
    /// @param type the kind of claim
    /// @param unit the unit as the table writes it, such as `ha`, `percent` or `times`
    /// @return the rules; none if the table has no such kind and unit
    public List<IndicatorRule> of(ClaimType type, String unit) {
        return rules.getOrDefault(new Key(type, unit), List.of());
    }
}
