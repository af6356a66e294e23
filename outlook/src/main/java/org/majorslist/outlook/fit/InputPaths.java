package org.majorslist.outlook.fit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.majorslist.sim.run.CompiledModel;
import org.majorslist.sim.run.Input;

/// What a forecaster of the past is given of the model's input paths.
final class InputPaths {
    private static final double MID_YEAR = 0.5;

    /// Paths of demand begin so; they are the inputs with a trend.
    private static final String DEMAND = "demand_index_";

    private final Map<String, NavigableMap<Double, Input.TablePoint>> paths = new LinkedHashMap<>();

    InputPaths(CompiledModel compiled) {
        for (Input input : compiled.inputs()) {
            if (input instanceof Input.TablePoint point) {
                paths.computeIfAbsent(HistoryRuns.underscored(point.table()), name -> new TreeMap<>())
                        .put(point.x(), point);
            }
        }
    }

    /// Table points held after a year: what a forecaster knew who thought that things stay as they are.
    ///
    /// Yearly figures stand at mid-year and keep that value. A table with a later point in the year keeps that one.
    ///
    /// @param year the last year known
    Map<Input, Double> heldAfter(int year) {
        Map<Input, Double> held = new LinkedHashMap<>();
        for (NavigableMap<Double, Input.TablePoint> points : paths.values()) {
            Double last = points.floorKey(year + 1.0);
            double known = Math.max(year + MID_YEAR, last == null ? 0 : last);
            double value = interpolate(points, known);
            points.tailMap(known, false).values().forEach(point -> held.put(point, value));
        }
        return held;
    }

    /// Table points as a forecaster would have drawn them who knew none after a year: demand goes on by the figures
    /// published by then, or, where there are fewer than two, by its own last trend; all else stays.
    ///
    /// @param year the last year known
    /// @param published figures of use published by then, by path
    Map<Input, Double> drawnAt(int year, Map<String, PublishedFigures> published) {
        Map<Input, Double> drawn = new LinkedHashMap<>();
        paths.forEach((name, points) -> {
            var last = points.floorEntry(year + 1.0);
            if (last == null) {
                double first = points.firstEntry().getValue().value();
                points.values().forEach(point -> drawn.put(point, first));
                return;
            }
            double from = last.getKey();
            double level = last.getValue().value();
            PublishedFigures figures = published.getOrDefault(name, PublishedFigures.NONE);
            double slope = slope(name, points, from);
            points.tailMap(from, false)
                    .forEach((time, point) -> drawn.put(
                            point,
                            figures.haveTrend()
                                    ? level * figures.ratio(from, time)
                                    : level * Math.exp(slope * PublishedFigures.dampedYears(time - from))));
        });
        return drawn;
    }

    private static double slope(String name, NavigableMap<Double, Input.TablePoint> points, double last) {
        var before = points.lowerEntry(last);
        Input.TablePoint point = points.getOrDefault(last, points.lastEntry().getValue());
        if (before == null
                || !name.startsWith(DEMAND)
                || Math.min(point.value(), before.getValue().value()) <= 0) {
            return 0;
        }
        return Math.log(point.value() / before.getValue().value()) / (last - before.getKey());
    }

    private static double interpolate(NavigableMap<Double, Input.TablePoint> points, double time) {
        var before = points.floorEntry(time);
        var after = points.ceilingEntry(time);
        if (before == null || after == null) {
            return (before == null ? points.firstEntry() : before).getValue().value();
        }
        double width = after.getKey() - before.getKey();
        double share = width == 0 ? 0 : (time - before.getKey()) / width;
        return before.getValue().value()
                + share * (after.getValue().value() - before.getValue().value());
    }
}
