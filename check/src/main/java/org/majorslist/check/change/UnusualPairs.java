package org.majorslist.check.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.Words;

/// Which pair of years, or which splice of two measurers, would give a figure the permitted readings do not.
///
/// @param words how the pair is worded
record UnusualPairs(Words words) {
    private static final int MOST = 3;
    private static final int MOST_YEARS_APART = 15;

    /// Whether two ends give the claimed change.
    interface Fits {
        boolean test(double first, double last);
    }

    /// Up to three pairs, those of one measurer first, the latest end first.
    List<String> find(List<Point> points, Fits fits) {
        List<Point> full = points.stream()
                .filter(point -> point.isFullYear() && point.isPublic())
                .sorted(Comparator.comparingInt(Point::year).reversed().thenComparing(Point::family))
                .toList();
        Set<String> same = new LinkedHashSet<>();
        Set<String> spliced = new LinkedHashSet<>();
        for (Point last : full) {
            for (Point first : full) {
                int apart = last.year() - first.year();
                if (apart <= 0 || apart > MOST_YEARS_APART) {
                    continue;
                }
                boolean splice = !first.family().equals(last.family());
                Set<String> found = splice ? spliced : same;
                boolean comparable = first.row().indicator().equals(last.row().indicator());
                if (comparable && found.size() < MOST && fits.test(first.value(), last.value())) {
                    found.add(worded(first, last, splice));
                }
            }
        }
        var all = new ArrayList<>(same);
        all.addAll(spliced);
        return all.subList(0, Math.min(MOST, all.size()));
    }

    private String worded(Point first, Point last, boolean splice) {
        String lead = splice
                ? words.say(
                        "Only a splice of two measurers would give it: ", "Solo lo daría un empalme de dos fuentes: ")
                : words.say("It would fit another pair of years: ", "Correspondería a otro par de años: ");
        return lead + end(first) + words.say(" to ", " a ") + end(last);
    }

    private String end(Point point) {
        return words.number(point.value()) + " (" + point.year() + ", "
                + words.measurer(point.row().measuredBy()) + ")";
    }
}
