package org.majorslist.check.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;

/// Which pairs of years the words of a change allow.
final class YearPairs {
    /// A base year and an end year.
    record Years(int from, int to) {}

    /// What is known of a measurer and the words.
    ///
    /// @param named whether the text names this measurer, or nobody
    /// @param bound whether the text names the base year itself
    /// @param measured the last year that anyone the text may mean has measured
    /// @param thisYear the year of the article
    record Known(boolean named, boolean bound, int measured, int thisYear) {
        /// "Since 2013" ends with the last year measured, not with that in which one measurer left
        /// off.
        boolean leftOff(int latest) {
            return named && latest < measured - 1;
        }
    }

    private YearPairs() {}

    /// The pairs for one measurer.
    ///
    /// @param period the time of the claim
    /// @param years the measurer's full years, at least one
    /// @param known what is known besides
    static Set<Years> of(ClaimPeriod period, NavigableMap<Integer, List<Point>> years, Known known) {
        int latest = latestPublic(years);
        var pairs = new LinkedHashSet<Years>();
        switch (period.kind()) {
            case YEARS -> between(period, latest, known, pairs);
            case YEAR -> pairs.add(new Years(period.from() - 1, period.from()));
            case SINCE -> since(period.from(), years, latest, known, pairs);
            case PART, DAY, NONE, ANNUAL -> {
                pairs.add(new Years(latest - 1, latest));
                pairs.add(new Years(latest - 2, latest - 1));
            }
        }
        pairs.removeIf(pair -> pair.from() >= pair.to());
        return pairs;
    }

    /// Up to the latest year public then, and to those measured before the article and published after it.
    private static void since(
            int from, NavigableMap<Integer, List<Point>> years, int latest, Known known, Set<Years> pairs) {
        for (int to : years.subMap(latest, true, Math.max(latest, known.thisYear()), false)
                .keySet()) {
            pairs.add(new Years(from - 1, to));
            pairs.add(new Years(from, to));
        }
        if (known.leftOff(latest)) {
            pairs.removeIf(pair -> pair.to() == latest);
            return;
        }
        pairs.add(new Years(from, latest));
        pairs.add(new Years(from - 1, latest));
    }

    /// A decade, or an end not measured yet, leaves room; other years bind.
    private static void between(ClaimPeriod period, int latest, Known known, Set<Years> pairs) {
        int from = period.from();
        int to = period.to();
        boolean decade = to - from == 10 && !known.bound();
        boolean open = decade || (to > latest && to >= known.thisYear() - 1);
        if (!open) {
            pairs.add(new Years(from, to));
        } else if (known.named()) {
            int end = Math.min(to, latest);
            if ((!decade || end == to) && !known.leftOff(end)) {
                pairs.add(new Years(from, end));
            }
            pairs.add(new Years(from, to)); // figures published later
            if (decade) {
                pairs.addAll(List.of(new Years(end - 10, end), new Years(end - 9, end), new Years(end - 11, end)));
            }
        } else {
            giveOrTakeOne(from, to, pairs);
        }
    }

    /// Another measurer than the one named may step in only for the same years, give or take one.
    private static void giveOrTakeOne(int from, int to, Set<Years> pairs) {
        pairs.add(new Years(from, to));
        if (to - from == 1) {
            return; // a year on year change of other years, or of two, is another change
        }
        pairs.addAll(List.of(
                new Years(from - 1, to - 1),
                new Years(from + 1, to + 1),
                new Years(from, to - 1),
                new Years(from - 1, to)));
    }

    static int latestPublic(NavigableMap<Integer, List<Point>> years) {
        for (var year : years.descendingMap().entrySet()) {
            if (year.getValue().stream().anyMatch(Point::isPublic)) {
                return year.getKey();
            }
        }
        return years.lastKey();
    }
}
