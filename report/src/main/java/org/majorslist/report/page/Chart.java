package org.majorslist.report.page;

import java.util.List;

/// A small chart of one or more yearly series in one unit.
///
/// @param description the same in words, for readers who do not see it
/// @param lines one or more series; the first is the one a single line of marks shows
public record Chart(String description, List<Line> lines) {
    /// Copies the series and refuses a chart of nothing.
    public Chart {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || description.isBlank()) {
            throw new IllegalArgumentException("A chart needs a series and a description in words.");
        }
    }

    /// One series.
    ///
    /// @param name who measured it
    /// @param points values by year, years ascending, at most one a year
    public record Line(String name, List<Point> points) {
        /// Copies the points and refuses years that do not ascend.
        public Line {
            points = List.copyOf(points);
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i).year() <= points.get(i - 1).year()) {
                    throw new IllegalArgumentException("Years of series " + name + " do not ascend at "
                            + points.get(i).year() + ".");
                }
            }
        }
    }

    /// One value.
    ///
    /// @param year calendar year it describes
    /// @param value in the unit of the chart
    public record Point(int year, double value) {}

    /// The first year any series has.
    ///
    /// @return a calendar year
    public int firstYear() {
        return points().mapToInt(Point::year).min().orElse(0);
    }

    /// The last year any series has.
    ///
    /// @return a calendar year
    public int lastYear() {
        return points().mapToInt(Point::year).max().orElse(0);
    }

    /// The largest value of any series.
    ///
    /// @return at least 0
    public double highest() {
        return Math.max(0, points().mapToDouble(Point::value).max().orElse(0));
    }

    /// The smallest value of any series, or 0 when all are above it: a bar must start at nothing.
    ///
    /// @return at most 0
    public double lowest() {
        return Math.min(0, points().mapToDouble(Point::value).min().orElse(0));
    }

    private java.util.stream.Stream<Point> points() {
        return lines.stream().flatMap(line -> line.points().stream());
    }
}
