package org.majorslist.law.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules of a table that were tried before the one that fired, each with the first fact that did not fit.
public final class PassedOverRules {
    private PassedOverRules() {}

    /// One rule that did not fire.
    ///
    /// @param id its id
    /// @param fact the first fact that did not fit; `null` where the cell is beyond plain tables
    /// @param asked the cell, such as `"outside"`
    public record Tried(String id, @Nullable String fact, String asked) {}

    /// Goes through the rules before the one that fired.
    ///
    /// @param decision what a table answered
    /// @return in the order of the table; none where the policy is not FIRST
    public static List<Tried> of(Decision decision) {
        var tried = new ArrayList<Tried>();
        if (decision.table().hitPolicy() != HitPolicy.FIRST) {
            return tried;
        }
        for (Rule rule : decision.table().rules()) {
            if (rule.id().equals(decision.fired().id())) {
                break;
            }
            tried.add(firstMisfit(rule, decision));
        }
        return List.copyOf(tried);
    }

    private static Tried firstMisfit(Rule rule, Decision decision) {
        List<InputClause> inputs = decision.table().inputs();
        for (int i = 0; i < inputs.size(); i++) {
            Object value = decision.facts().get(inputs.get(i).expression());
            if (value != null && !fits(rule.inputEntries().get(i), value)) {
                return new Tried(
                        rule.id(),
                        inputs.get(i).expression(),
                        rule.inputEntries().get(i));
            }
        }
        return new Tried(rule.id(), null, "");
    }

    private static boolean fits(String cell, Object value) {
        try {
            return UnaryTest.parse(cell).matches(value);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
