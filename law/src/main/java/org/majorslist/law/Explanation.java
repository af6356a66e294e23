package org.majorslist.law;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How an answer came about: the tables asked, in order, each with its facts and its rule.
///
/// @param situation the facts of the case
/// @param regime the rule set that governed
/// @param effect the answer
/// @param steps one table each
public record Explanation(Situation situation, Regime regime, Effect effect, List<Step> steps) {
    /// Copies the list.
    public Explanation {
        steps = List.copyOf(steps);
    }

    /// One table asked.
    ///
    /// @param decision the table, such as `aid`
    /// @param question what the table answers
    /// @param facts what it tested, by name
    /// @param passedOver the rules before the one that fired, and why each did not
    /// @param rule id of the rule that fired
    /// @param answer its outputs, by name
    /// @param citation the paragraph it rests on
    /// @param confidence how sure its encoding is
    /// @param reason what it says
    public record Step(
            String decision,
            String question,
            Map<String, String> facts,
            List<PassedOver> passedOver,
            String rule,
            Map<String, String> answer,
            Citation citation,
            Confidence confidence,
            Wording reason) {
        /// Copies the list.
        public Step {
            passedOver = List.copyOf(passedOver);
        }
    }

    /// A rule that was tried and did not fire.
    ///
    /// @param rule its id
    /// @param fact the first fact that did not fit; `null` where the evaluator does not tell
    /// @param asked what the rule asks of it, such as `"outside"`
    public record PassedOver(String rule, @Nullable String fact, String asked) {}
}
