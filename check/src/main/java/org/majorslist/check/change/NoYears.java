package org.majorslist.check.change;

import java.util.List;
import java.util.NavigableMap;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.Closeness;

/// Whether a change or a multiple is out whatever years are meant: the record has several years of what it counts, and
/// no two of them, by any one body, come near it.
public final class NoYears {
    private static final int FEWEST_PAIRS = 3;

    private NoYears() {}

    /// Whether no two years give what is claimed.
    ///
    /// @param claim the claim
    /// @param points the rows of what is counted, there and in its unit
    /// @return whether none do
    public static boolean fit(Claim claim, List<Point> points) {
        int pairs = 0;
        for (NavigableMap<Integer, List<Point>> line : Series.lines(points)) {
            List<Point> all = line.values().stream().flatMap(List::stream).toList();
            for (Point last : all) {
                for (Point first : all) {
                    boolean pair = first.year() < last.year();
                    if (pair && isNear(claim, first, last)) {
                        return false;
                    }
                    pairs += pair ? 1 : 0;
                }
            }
        }
        return pairs >= FEWEST_PAIRS;
    }

    private static boolean isNear(Claim claim, Point first, Point last) {
        return Closeness.change(claim, Changes.worked(claim, first.value(), last.value())) != Finding.contradicted;
    }
}
