package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.majorslist.check.judge.Series.Point;
import org.majorslist.register.Observation;

/// Which pair of years, or which splice of two measurers, would give a figure the permitted readings do not.
final class UnusualPairs {
    private static final int MOST = 3;

    /// Whether two ends give the claimed change.
    interface Fits {
        boolean test(double first, double last);
    }

    private UnusualPairs() {}

    static List<String> find(List<Point> points, Fits fits) {
        List<Point> full = points.stream()
                .filter(point -> point.row().coverage() == Observation.Coverage.FULL
                        && point.row().period().isCalendarYear()
                        && point.isPublic())
                .sorted(Comparator.comparingInt(Point::year).reversed().thenComparing(Point::family))
                .toList();
        var same = new ArrayList<String>();
        var spliced = new ArrayList<String>();
        for (Point last : full) {
            for (Point first : full) {
                if (first.year() < last.year()
                        && last.year() - first.year() <= 15
                        && fits.test(first.value(), last.value())) {
                    boolean splice = !first.family().equals(last.family());
                    String pair = "%s (%d, %s) to %s (%d, %s)"
                            .formatted(
                                    Units.show(first.value()),
                                    first.year(),
                                    first.row().measuredBy(),
                                    Units.show(last.value()),
                                    last.year(),
                                    last.row().measuredBy());
                    (splice ? spliced : same)
                            .add(
                                    splice
                                            ? "Only a splice of two measurers would give it: " + pair
                                            : "It would fit another pair of years: " + pair);
                }
            }
        }
        same.addAll(spliced);
        return same.stream().distinct().limit(MOST).toList();
    }
}
