package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.Series.Point;
import org.majorslist.check.judge.Weighing.Reading;

/// Judges a country's share of the world: from rows that state it, or from two rows of one year.
final class Shares {
    private static final List<String> COCA_COUNTRIES = List.of("COL", "PER", "BOL");

    private final Series series;

    Shares(Series series) {
        this.series = series;
    }

    @Nullable
    Verdict judge(Claim claim) {
        boolean cocaine = claim.indicator().equals("colombia_share_world_cocaine");
        boolean coca = claim.indicator().equals("colombia_share_world_coca_area");
        Double number = claim.amount().number();
        if (number == null || !(cocaine || coca)) {
            return null;
        }
        double claimed = number * Units.factor(claim.amount().unit());
        var readings = new java.util.TreeMap<Integer, List<Reading>>();
        for (Point point : series.points(List.of(claim.indicator()), claim.area(), "percent")) {
            if (inYear(claim, point.year())) {
                readings.computeIfAbsent(point.year(), year -> new ArrayList<>())
                        .add(reading(
                                claim,
                                claimed,
                                point.value(),
                                List.of(point),
                                point.row().measuredBy() + " states " + Units.show(point.value()) + " percent for "
                                        + point.year()));
            }
        }
        for (int year = firstYear(claim); year <= lastYear(claim); year++) {
            List<Reading> derived = cocaine ? ofCocaine(claim, claimed, year) : ofCoca(claim, claimed, year);
            if (!derived.isEmpty()) {
                readings.computeIfAbsent(year, key -> new ArrayList<>()).addAll(derived);
            }
        }
        return Weighing.verdict(claim, latest(claim, readings), reading -> Math.abs(reading.value() - claimed));
    }

    /// Without a year in the text the latest year that was public decides.
    private static List<Reading> latest(Claim claim, java.util.NavigableMap<Integer, List<Reading>> byYear) {
        if (claim.period().isEmpty()) {
            for (List<Reading> readings : byYear.descendingMap().values()) {
                if (readings.stream().anyMatch(Reading::isPublic)) {
                    return readings;
                }
            }
        }
        return byYear.values().stream().flatMap(List::stream).toList();
    }

    private int firstYear(Claim claim) {
        return claim.period().matches("\\d{4}")
                ? Integer.parseInt(claim.period())
                : series.day().getYear() - 3;
    }

    private int lastYear(Claim claim) {
        return claim.period().matches("\\d{4}")
                ? Integer.parseInt(claim.period())
                : series.day().getYear();
    }

    private boolean inYear(Claim claim, int year) {
        return year >= firstYear(claim) && year <= lastYear(claim);
    }

    private Reading reading(Claim claim, double claimed, double share, List<Point> points, String how) {
        Finding finding = Tolerance.derived(share, claimed, claim.amount().qualifier(), true);
        boolean isPublic = points.stream().allMatch(Point::isPublic);
        boolean named = points.stream().anyMatch(point -> Measurers.named(claim, point));
        return new Reading(
                share,
                finding,
                named,
                isPublic,
                points.stream().map(point -> Series.key(point.row())).toList(),
                how);
    }

    private List<Reading> ofCocaine(Claim claim, double claimed, int year) {
        var readings = new ArrayList<Reading>();
        for (Point world : inYear("potential_cocaine_production", "WLD", "t", year)) {
            for (Point own : inYear("potential_cocaine_production", claim.area(), "t", year)) {
                if (own.family().equals(world.family())) {
                    double share = own.value() / world.value() * 100;
                    readings.add(reading(
                            claim,
                            claimed,
                            share,
                            List.of(own, world),
                            "%s of %s t of cocaine is %s percent (%d, %s)"
                                    .formatted(
                                            Units.show(own.value()),
                                            Units.show(world.value()),
                                            Units.show(share),
                                            year,
                                            own.row().measuredBy())));
                }
            }
        }
        return readings;
    }

    /// A share of the world may add countries that different bodies measure.
    private List<Reading> ofCoca(Claim claim, double claimed, int year) {
        var parts = new ArrayList<Point>();
        for (String country : COCA_COUNTRIES) {
            List<Point> points = inYear("coca_cultivation_area", country, "ha", year).stream()
                    .filter(point -> !point.family().equals("US"))
                    .toList();
            if (points.isEmpty()) {
                return List.of();
            }
            parts.add(points.getFirst());
        }
        double own = parts.stream()
                .filter(point -> point.row().area().equals(claim.area()))
                .mapToDouble(Point::value)
                .sum();
        double all = parts.stream().mapToDouble(Point::value).sum();
        double share = own / all * 100;
        return List.of(reading(
                claim,
                claimed,
                share,
                parts,
                "%s of %s ha of coca is %s percent (%d)"
                        .formatted(Units.show(own), Units.show(all), Units.show(share), year)));
    }

    private List<Point> inYear(String key, String area, String unit, int year) {
        List<Point> points = series.points(List.of(key), area, unit).stream()
                .filter(point -> point.row().period().isCalendarYear() && point.year() == year)
                .toList();
        return points.stream()
                .filter(point -> points.stream().noneMatch(other -> roundedFrom(point, other)))
                .toList();
    }

    /// A rounded print of a figure gives way to the figure itself.
    private static boolean roundedFrom(Point point, Point other) {
        boolean same = point.family().equals(other.family()) && point.isPublic() == other.isPublic();
        boolean near = Math.abs(point.value() - other.value()) <= 0.03 * other.value();
        return same && near && zeros(point.value()) > zeros(other.value());
    }

    private static int zeros(double value) {
        long whole = Math.round(value);
        int zeros = 0;
        while (whole != 0 && whole % 10 == 0) {
            whole /= 10;
            zeros++;
        }
        return zeros;
    }
}
