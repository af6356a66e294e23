package org.majorslist.outlook.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The equations of the Colombia model a second time, written as plain Java from the design and not from the XMILE
/// file, a class a sector.
///
/// Slow and plain on purpose: everything by name, classic Runge-Kutta. Tests compare it with the
/// engine's interpreter and compiler.
final class ColombiaByHand {
    private static final HandEquations EQUATIONS = equations();

    private final Map<String, Double> constants = numbers(ColombiaNumbers.CONSTANTS);
    private final Map<String, Double> stocks = numbers(ColombiaNumbers.STOCKS);
    private final Map<String, NavigableMap<Double, Double>> paths = new HashMap<>();

    ColombiaByHand() {
        for (String drive : List.of("area", "yield", "demand", "effort", "revenue")) {
            for (int step = 1; step <= 12; step++) {
                constants.put("%s_step_%02d".formatted(drive, step), 0.0);
            }
        }
        ColombiaNumbers.PATHS.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            var points = new TreeMap<Double, Double>();
            for (int i = 1; i < words.length; i++) {
                String[] point = words[i].split(":", -1);
                points.put(Double.valueOf(point[0]), Double.valueOf(point[1]));
            }
            paths.put(words[0], points);
        });
    }

    private static HandEquations equations() {
        var equations = new HandEquations();
        LandByHand.tell(equations);
        MarketByHand.tell(equations);
        InterdictionByHand.tell(equations);
        AssistanceByHand.tell(equations);
        GroupsByHand.tell(equations);
        RelationsByHand.tell(equations);
        EconomyByHand.tell(equations);
        OutcomesByHand.tell(equations);
        return equations;
    }

    private static Map<String, Double> numbers(String text) {
        var numbers = new LinkedHashMap<String, Double>();
        text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" ", -1))
                .forEach(words -> numbers.put(words[0], Double.valueOf(words[1])));
        return numbers;
    }

    void set(String name, double value) {
        if (constants.replace(name, value) == null && stocks.replace(name, value) == null) {
            throw new IllegalArgumentException("The model has no constant or stock " + name + ".");
        }
    }

    /// Runs from one time to another and returns every stock and variable at the end.
    Map<String, Double> run(double from, double to, int stepsPerYear) {
        Map<String, Double> now = new LinkedHashMap<>(stocks);
        int steps = (int) Math.round((to - from) * stepsPerYear);
        double dt = 1.0 / stepsPerYear;
        for (int step = 0; step < steps; step++) {
            double time = from + (double) step / stepsPerYear;
            Map<String, Double> k1 = at(time, now).rates();
            Map<String, Double> k2 = at(time + dt / 2, moved(now, k1, dt / 2)).rates();
            Map<String, Double> k3 = at(time + dt / 2, moved(now, k2, dt / 2)).rates();
            Map<String, Double> k4 = at(time + dt, moved(now, k3, dt)).rates();
            now.replaceAll((stock, level) ->
                    level + dt / 6 * (k1.get(stock) + 2 * k2.get(stock) + 2 * k3.get(stock) + k4.get(stock)));
        }
        return at(to, now).everything();
    }

    private HandMoment at(double time, Map<String, Double> levels) {
        return new HandMoment(EQUATIONS, paths, time, constants, levels);
    }

    private static Map<String, Double> moved(Map<String, Double> stocks, Map<String, Double> rates, double step) {
        var next = new HashMap<String, Double>();
        stocks.forEach((stock, level) -> next.put(stock, level + step * rates.get(stock)));
        return next;
    }
}
