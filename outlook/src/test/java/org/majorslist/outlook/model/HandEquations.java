package org.majorslist.outlook.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Equations by name: what a variable is, and what flows into a stock on balance.
final class HandEquations {
    final Map<String, ToDoubleFunction<HandMoment>> variables = new HashMap<>();
    final Map<String, ToDoubleFunction<HandMoment>> rates = new LinkedHashMap<>();

    void is(String variable, ToDoubleFunction<HandMoment> equation) {
        if (variables.put(variable, equation) != null) {
            throw new IllegalStateException(variable + " is told twice.");
        }
    }

    void flows(String stock, ToDoubleFunction<HandMoment> netRate) {
        if (rates.put(stock, netRate) != null) {
            throw new IllegalStateException(stock + " is told twice.");
        }
    }
}
