package org.majorslist.check.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.majorslist.register.Observation;
import org.majorslist.register.Register;

/// Rows of the record as a claim needs them: public ones apart from later ones, press claims left out.
final class Series {
    private static final Set<String> NO_MEASURER = Set.of("MEDIA");
    private static final int DAYS_OF_GRACE = 7;

    /// One row with its value in the claim's own unit family.
    record Point(Observation row, double value, String family, boolean isPublic) {
        int year() {
            return row.period().end().getYear();
        }
    }

    private final Register register;
    private final LocalDate day;
    private final LocalDate asOf;

    /// @param day the day of the article
    /// @param asOf later rows are known up to this day
    Series(Register register, LocalDate day, LocalDate asOf) {
        this.register = register;
        this.day = day;
        this.asOf = asOf;
    }

    LocalDate day() {
        return day;
    }

    /// All rows of some indicators and an area, in the unit asked for; those of another unit family are left out.
    List<Point> points(List<String> keys, String area, String unit) {
        var points = new ArrayList<Point>();
        for (String key : keys) {
            for (Observation row : register.listObservations(key, area)) {
                boolean known = !row.publishedOn().earliest().isAfter(asOf);
                if (!NO_MEASURER.contains(row.measuredBy()) && known) {
                    double value = Units.from(row.value().unit().toString(), unit)
                            * row.value().amount().doubleValue();
                    if (!Double.isNaN(value)) {
                        points.add(new Point(row, value, register.familyOf(row.measuredBy()), isPublic(row)));
                    }
                }
            }
        }
        return withoutReplaced(points);
    }

    private boolean isPublic(Observation row) {
        return !row.publishedOn().earliest().isAfter(day.plusDays(DAYS_OF_GRACE));
    }

    /// A preliminary row counts only while no final row of the same measurer and period is public.
    private static List<Point> withoutReplaced(List<Point> points) {
        return points.stream()
                .filter(point -> point.row().status() != Observation.Status.PRELIMINARY
                        || points.stream()
                                .noneMatch(other -> !other.equals(point) && other.isPublic() && replaces(other, point)))
                .toList();
    }

    private static boolean replaces(Point other, Point point) {
        return other.row().status() != Observation.Status.PRELIMINARY
                && other.family().equals(point.family())
                && other.row().indicator().equals(point.row().indicator())
                && other.row().period().equals(point.row().period());
    }

    /// Full calendar years of one family, each with its points.
    static NavigableMap<Integer, List<Point>> byYear(List<Point> points, String family) {
        var years = new TreeMap<Integer, List<Point>>();
        for (Point point : points) {
            boolean full = point.row().coverage() == Observation.Coverage.FULL
                    && point.row().period().isCalendarYear();
            if (full && point.family().equals(family)) {
                years.computeIfAbsent(point.year(), year -> new ArrayList<>()).add(point);
            }
        }
        return years;
    }

    static List<String> families(List<Point> points) {
        return points.stream().map(Point::family).distinct().sorted().toList();
    }

    /// The key of a row as evidence is written.
    static String key(Observation row) {
        var period = row.period();
        String when = period.isCalendarYear()
                ? String.valueOf(period.start().getYear())
                : period.start().equals(period.end()) ? period.end().toString() : period.start() + ".." + period.end();
        return "observations:" + row.indicator() + "/" + row.area() + "/" + when + "/" + row.measuredBy() + "/"
                + row.publishedOn();
    }
}
