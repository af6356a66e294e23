package org.majorslist.law.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;

/// Listens to KIE and keeps which rows answered, by decision, counted from 0.
final class FiredRules implements DMNRuntimeEventListener {
    private final Map<String, List<Integer>> byDecision = new HashMap<>();

    void clear() {
        byDecision.clear();
    }

    List<Integer> of(String decision) {
        return byDecision.getOrDefault(decision, List.of());
    }

    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
        var rows = new ArrayList<Integer>();
        event.getSelected().forEach(number -> rows.add(number - 1));
        byDecision.put(event.getNodeName(), rows);
    }
}
