package org.majorslist.law.rules;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One DMN file as read: decision tables and the statutes they rest on.
///
/// @param file where it was read
/// @param name the name of the model
/// @param namespace its namespace
/// @param tables by the name of the decision, in the order of the file
/// @param sources the knowledge sources: name to identifier, such as `/us/usc/t22/s2291j-1`
public record DecisionModel(
        Path file, String name, String namespace, Map<String, DecisionTable> tables, Map<String, String> sources) {
    /// Keeps the order of the file.
    public DecisionModel {
        tables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /// The table of a decision.
    ///
    /// @param decision its name
    /// @return the table
    /// @throws IllegalArgumentException if the file has no such decision
    public DecisionTable table(String decision) {
        DecisionTable table = tables.get(decision);
        if (table == null) {
            throw new IllegalArgumentException(
                    "%s has no decision \"%s\", only %s.".formatted(file, decision, List.copyOf(tables.keySet())));
        }
        return table;
    }
}
