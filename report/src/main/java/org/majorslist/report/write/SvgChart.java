package org.majorslist.report.write;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.majorslist.report.page.Chart;

/// Draws a small chart as SVG: lines from nothing to the highest value, one dot where a series ends.
///
/// Holds no text, so that it needs no font on paper; its description stands in `aria-label`.
final class SvgChart {
    private static final int WIDTH = 220;
    private static final int HEIGHT = 44;
    private static final int EDGE = 4;
    private static final List<String> COLOURS = List.of("#0b5394", "#b45309", "#5b7083", "#7a1fa2");
    private static final List<String> DASHES = List.of("none", "5 2", "1 2", "7 2 1 2");

    private final Chart chart;

    private SvgChart(Chart chart) {
        this.chart = chart;
    }

    /// Adds the chart to a file.
    ///
    /// @param chart what to draw
    /// @param html where to
    static void write(Chart chart, Markup html) {
        new SvgChart(chart).write(html);
    }

    /// The colour of a series, also used in its legend.
    ///
    /// @param index place of the series in the chart, from 0
    /// @return a colour of at least 4.5 to 1 against white
    static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    private void write(Markup html) {
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart",
                "role",
                "img",
                "aria-label",
                chart.description(),
                "width",
                String.valueOf(WIDTH),
                "height",
                String.valueOf(HEIGHT),
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT);
        html.empty("line", "x1", "0", "x2", String.valueOf(WIDTH), "y1", y(0), "y2", y(0), "stroke", "#9aa5b1");
        for (int i = 0; i < chart.lines().size(); i++) {
            line(html, chart.lines().get(i), i);
        }
        html.close();
    }

    private void line(Markup html, Chart.Line line, int index) {
        String path = line.points().stream()
                .map(point -> x(point) + "," + y(point.value()))
                .collect(Collectors.joining(" "));
        html.empty(
                "polyline",
                "points",
                path,
                "fill",
                "none",
                "stroke",
                colour(index),
                "stroke-width",
                "1.8",
                "stroke-dasharray",
                DASHES.get(index % DASHES.size()));
        Chart.Point last = line.points().getLast();
        html.empty("circle", "cx", x(last), "cy", y(last.value()), "r", "2.6", "fill", colour(index));
    }

    private String x(Chart.Point point) {
        int years = Math.max(1, chart.lastYear() - chart.firstYear());
        double share = (point.year() - chart.firstYear()) / (double) years;
        return number(EDGE + share * (WIDTH - 2 * EDGE));
    }

    private String y(double value) {
        double range = chart.highest() - chart.lowest();
        double share = range == 0 ? 0 : (value - chart.lowest()) / range;
        return number(HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
