package org.majorslist.law.rules;

import java.util.List;
import java.util.Map;

/// What one table answered, and on what facts.
///
/// @param table the table
/// @param outputs its answer by the names of the outputs
/// @param fired the rule that answered
/// @param facts what was tested, by name, answers of required decisions included
/// @param required the decisions it rests on, answered before
public record Decision(
        DecisionTable table,
        Map<String, Object> outputs,
        Rule fired,
        Map<String, Object> facts,
        List<Decision> required) {
    /// One output as text.
    ///
    /// @param name the output
    /// @return its text
    public String text(String name) {
        return String.valueOf(outputs.get(name));
    }

    /// One output as truth.
    ///
    /// @param name the output
    /// @return whether it is true
    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(outputs.get(name));
    }
}
