package org.majorslist.law.reasoning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.majorslist.law.Explanation;
import org.majorslist.law.Wording;
import org.majorslist.law.rules.Decision;
import org.majorslist.law.rules.PassedOverRules;

/// Turns a table's answer into a step of the explanation.
final class StepOf {
    private StepOf() {}

    static Explanation.Step decision(Decision decision, Wording reason) {
        return new Explanation.Step(
                decision.table().name(),
                decision.table().question(),
                texts(decision.facts()),
                PassedOverRules.of(decision).stream()
                        .map(rule -> new Explanation.PassedOver(rule.id(), rule.fact(), rule.asked()))
                        .toList(),
                decision.fired().id(),
                texts(decision.outputs()),
                Chain.citation(decision),
                Chain.confidence(decision),
                reason);
    }

    private static Map<String, String> texts(Map<String, Object> values) {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }
}
