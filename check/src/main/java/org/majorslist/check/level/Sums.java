package org.majorslist.check.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import org.majorslist.check.Claim;
import org.majorslist.check.row.Measurers;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Words;

/// Adds the years of a flow where a text gives one figure for several years: "600 extraditions since 2022".
final class Sums {
    private static final int MOST_YEARS = 30;

    private final LocalDate day;
    private final Words words;

    Sums(LocalDate day, Words words) {
        this.day = day;
        this.words = words;
    }

    /// One reading a measurer that has every year of the claim's time.
    List<Reading> of(Claim claim, ClaimPeriod period, List<Point> points) {
        var readings = new ArrayList<Reading>();
        boolean several = period.kind() == ClaimPeriod.Kind.YEARS || period.kind() == ClaimPeriod.Kind.SINCE;
        if (several) {
            for (NavigableMap<Integer, List<Point>> line : Series.lines(points)) {
                List<Point> years = years(period, line);
                if (years.size() > 1) {
                    readings.add(reading(claim, years));
                }
            }
        }
        return readings;
    }

    /// The years of the span, one figure a year; none if one is missing.
    private List<Point> years(ClaimPeriod period, NavigableMap<Integer, List<Point>> byYear) {
        var years = new ArrayList<Point>();
        int last = Math.min(period.to(), byYear.lastKey());
        boolean whole = period.kind() == ClaimPeriod.Kind.YEARS ? last == period.to() : last >= day.getYear() - 1;
        for (int year = period.from(); whole && year <= last && years.size() < MOST_YEARS; year++) {
            List<Point> figures = byYear.get(year);
            if (figures == null) {
                return List.of();
            }
            years.add(latest(figures));
        }
        return years;
    }

    /// The figure that stood on the day of the article.
    private static Point latest(List<Point> figures) {
        return figures.stream()
                .max(Comparator.comparing(Point::isPublic)
                        .thenComparing(point -> point.row().publishedOn().latest()))
                .orElseThrow();
    }

    private Reading reading(Claim claim, List<Point> years) {
        double sum = years.stream().mapToDouble(Point::value).sum();
        Point first = years.getFirst();
        return new Reading(
                sum,
                Closeness.level(claim, sum),
                Measurers.named(claim, first),
                years.stream().allMatch(Point::isPublic),
                years,
                () -> how(years, sum));
    }

    private String how(List<Point> years, double sum) {
        var row = years.getFirst().row();
        return words.say("the years ", "los años ") + years.getFirst().year() + words.say(" to ", " a ")
                + years.getLast().year() + words.say(" add up to ", " suman ")
                + words.measure(sum, row.value().unit().toString()) + " (" + words.measurer(row.measuredBy()) + ")";
    }
}
