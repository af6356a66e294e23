package org.majorslist.outlook.model;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// One moment of a run by hand: each variable is worked out when it is first asked for.
final class HandMoment {
    private static final int STEPS = 12;

    private final HandEquations equations;
    private final Map<String, NavigableMap<Double, Double>> paths;
    private final double time;
    private final Map<String, Double> known;

    /// Starts from constants and stocks.
    HandMoment(
            HandEquations equations,
            Map<String, NavigableMap<Double, Double>> paths,
            double time,
            Map<String, Double> constants,
            Map<String, Double> stocks) {
        this.equations = equations;
        this.paths = paths;
        this.time = time;
        this.known = new HashMap<>(constants);
        known.putAll(stocks);
    }

    double time() {
        return time;
    }

    /// A constant, stock or variable.
    double v(String name) {
        Double value = known.get(name);
        if (value == null) {
            var equation = equations.variables.get(name);
            if (equation == null) {
                throw new IllegalArgumentException("No equation tells " + name + ".");
            }
            value = equation.applyAsDouble(this);
            known.put(name, value);
        }
        return value;
    }

    /// An input, straight between its points and level outside them.
    double path(String name) {
        NavigableMap<Double, Double> points = paths.getOrDefault(name, new TreeMap<>());
        var before = points.floorEntry(time);
        var after = points.ceilingEntry(time);
        if (before == null || after == null) {
            return (before == null ? points.firstEntry() : before).getValue();
        }
        double width = after.getKey() - before.getKey();
        double share = width == 0 ? 0 : (time - before.getKey()) / width;
        return before.getValue() + (after.getValue() - before.getValue()) * share;
    }

    /// Sum of an unexplained drive's steps, each growing over its own three years.
    double steps(String drive) {
        double clock = (time - v("phase_origin")) / v("phase_length");
        double sum = 0;
        for (int step = 1; step <= STEPS; step++) {
            sum += v("%s_step_%02d".formatted(drive, step)) * Math.max(0, Math.min(1, clock - (step - 1)));
        }
        return sum;
    }

    /// Net rate of every stock.
    Map<String, Double> rates() {
        var rates = new HashMap<String, Double>();
        equations.rates.forEach((stock, rate) -> rates.put(stock, rate.applyAsDouble(this)));
        return rates;
    }

    /// Every variable that has been asked for, and every one besides.
    Map<String, Double> everything() {
        equations.variables.keySet().forEach(this::v);
        return known;
    }
}
