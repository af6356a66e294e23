package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.Series.Point;
import org.majorslist.check.judge.Weighing.Reading;

/// Judges records: the highest or lowest year of one measurer's series as public on the article's day.
final class Records {
    private static final int FEWEST_YEARS = 4;

    private final Series series;
    private final Facts facts;

    Records(Series series, Facts facts) {
        this.series = series;
        this.facts = facts;
    }

    @Nullable
    Verdict judge(Claim claim) {
        boolean high = claim.amount().word().equals("record_high");
        Facts.Keys keys = facts.keys(claim.indicator());
        var points = new ArrayList<Point>(series.points(keys.keys(), claim.area(), "ha"));
        points.addAll(series.points(keys.keys(), claim.area(), "t"));
        points.addAll(series.points(keys.keys(), claim.area(), "count"));
        List<Point> known = points.stream().filter(Point::isPublic).toList();
        var readings = new ArrayList<Reading>();
        for (String family : Series.families(known)) {
            NavigableMap<Integer, List<Point>> years = Series.byYear(known, family);
            if (years.size() >= FEWEST_YEARS) {
                readings.add(reading(claim, years, high));
            }
        }
        return Weighing.verdict(claim, readings, reading -> 0);
    }

    private Reading reading(Claim claim, NavigableMap<Integer, List<Point>> years, boolean high) {
        Point extreme = extreme(years, high);
        Point shown = shown(claim, years, high);
        boolean record = high ? shown.value() >= extreme.value() : shown.value() <= extreme.value();
        boolean near = high ? shown.value() >= 0.9 * extreme.value() : shown.value() <= 1.1 * extreme.value();
        boolean hedged = claim.amount().qualifier() == Qualifier.NEARLY;
        Finding finding = hedged
                ? (record ? Finding.imprecise : near ? Finding.supported : Finding.contradicted)
                : record ? Finding.supported : near ? Finding.imprecise : Finding.contradicted;
        String how = "the %s year of the series of %s public then is %d with %s %s"
                .formatted(
                        high ? "highest" : "lowest",
                        extreme.row().measuredBy(),
                        extreme.year(),
                        Units.show(extreme.value()),
                        extreme.row().value().unit());
        return new Reading(
                shown.value(),
                finding,
                Measurers.named(claim, extreme),
                true,
                List.of(Series.key(extreme.row()), Series.key(shown.row())),
                how);
    }

    private static Point extreme(NavigableMap<Integer, List<Point>> years, boolean high) {
        return best(years.values().stream().flatMap(List::stream).toList(), high);
    }

    private static Point best(List<Point> points, boolean high) {
        Point best = points.getFirst();
        for (Point point : points) {
            boolean better = high ? point.value() > best.value() : point.value() < best.value();
            best = better ? point : best;
        }
        return best;
    }

    /// The year, or the years, the claim speaks of; without one, the latest.
    private static Point shown(Claim claim, NavigableMap<Integer, List<Point>> years, boolean high) {
        String period = claim.period();
        int from = years.lastKey();
        int to = years.lastKey();
        if (period.matches("\\d{4}")) {
            from = Integer.parseInt(period);
            to = from;
        } else if (period.matches("\\d{4}\\.\\.\\d{4}")) {
            from = Integer.parseInt(period.substring(6));
            to = from;
        } else if (period.startsWith("since ")) {
            from = Integer.parseInt(period.substring(6, 10));
        }
        List<Point> meant = years.subMap(from, true, Math.max(from, to), true).values().stream()
                .flatMap(List::stream)
                .toList();
        return meant.isEmpty()
                ? java.util.Objects.requireNonNull(years.lastEntry()).getValue().getFirst()
                : best(meant, high);
    }
}
