package org.majorslist.law.rules;

import java.util.List;
import java.util.Map;

/// An evaluator of one DMN file.
public interface RuleEngine {
    /// The file as read.
    ///
    /// @return its tables
    DecisionModel model();

    /// Answers a decision whose hit policy is UNIQUE or FIRST.
    ///
    /// @param decision its name
    /// @param facts texts, booleans, decimals and days by name; those not asked for are left aside
    /// @return the answer
    /// @throws IllegalArgumentException if a fact is missing or no rule matches
    Decision decide(String decision, Map<String, Object> facts);

    /// Answers a decision whose hit policy is COLLECT.
    ///
    /// @param decision its name
    /// @param facts as for [#decide]
    /// @return one answer a matching rule, in the order of the table
    /// @throws IllegalArgumentException if a fact is missing
    List<Decision> collect(String decision, Map<String, Object> facts);
}
