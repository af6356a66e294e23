package org.majorslist.report.write;

import java.util.HashMap;
import java.util.Map;
import org.majorslist.report.page.Chart;

/// A series as a line of block characters, one a year; a year without a value is a blank.
final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /// Draws the first series of a chart from nothing to its highest value.
    ///
    /// @param chart what to draw
    /// @return one character a year, from the first year of the series to its last
    static String of(Chart chart) {
        Chart.Line line = chart.lines().getFirst();
        Map<Integer, Double> values = new HashMap<>();
        double highest = 0;
        double lowest = 0;
        for (Chart.Point point : line.points()) {
            values.put(point.year(), point.value());
            highest = Math.max(highest, point.value());
            lowest = Math.min(lowest, point.value());
        }
        var text = new StringBuilder();
        for (int year = line.points().getFirst().year();
                year <= line.points().getLast().year();
                year++) {
            Double value = values.get(year);
            text.append(value == null ? ' ' : bar(value, lowest, highest));
        }
        return text.toString();
    }

    private static char bar(double value, double lowest, double highest) {
        double share = highest == lowest ? 1 : (value - lowest) / (highest - lowest);
        return BARS.charAt((int) Math.clamp(Math.ceil(share * BARS.length()) - 1, 0, BARS.length() - 1));
    }
}
