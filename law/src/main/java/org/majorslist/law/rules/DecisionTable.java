package org.majorslist.law.rules;

import java.util.List;

/// One decision and its table.
///
/// @param name the decision
/// @param question what it answers
/// @param hitPolicy how many rules may answer
/// @param inputs the columns tested
/// @param outputs the columns that answer
/// @param rules the rows, in order
/// @param requires names of the decisions whose answers it tests
public record DecisionTable(
        String name,
        String question,
        HitPolicy hitPolicy,
        List<InputClause> inputs,
        List<OutputClause> outputs,
        List<Rule> rules,
        List<String> requires) {
    /// Copies the lists.
    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
        requires = List.copyOf(requires);
    }
}
