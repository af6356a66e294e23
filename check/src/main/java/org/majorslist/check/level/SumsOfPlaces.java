package org.majorslist.check.level;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.majorslist.check.Claim;
import org.majorslist.check.row.Measurers;
import org.majorslist.check.row.PeriodFit;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Words;

/// Adds the figures of several places where a text gives one for all of them: "between the three of them, 994 tons".
///
/// Different bodies may have measured them, for no body measures all countries.
final class SumsOfPlaces {
    private static final int MOST_PLACES = 4;
    private static final int MOST_FIGURES = 4;

    private final LocalDate day;
    private final Words words;

    SumsOfPlaces(LocalDate day, Words words) {
        this.day = day;
        this.words = words;
    }

    /// One reading for each choice of figures, one a place; none if a place has no figure for that year.
    ///
    /// @param claim the claim
    /// @param period its time, one year
    /// @param places the rows of each place
    List<Reading> of(Claim claim, ClaimPeriod period, List<List<Point>> places) {
        if (places.size() < 2 || places.size() > MOST_PLACES || period.kind() != ClaimPeriod.Kind.YEAR) {
            return List.of();
        }
        List<List<Point>> chosen = new ArrayList<>();
        chosen.add(List.of());
        for (List<Point> place : places) {
            var times = PeriodFit.of(period, day, place, false);
            var values = new HashSet<Double>();
            List<Point> own = place.stream()
                    .filter(point -> times.fits(point) && point.isFullYear() && values.add(point.value()))
                    .limit(MOST_FIGURES)
                    .toList();
            chosen = chosen.stream()
                    .flatMap(some -> own.stream().map(point -> joined(some, point)))
                    .toList();
        }
        return chosen.stream().map(points -> reading(claim, points)).toList();
    }

    private static List<Point> joined(List<Point> some, Point one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private Reading reading(Claim claim, List<Point> points) {
        double sum = points.stream().mapToDouble(Point::value).sum();
        return new Reading(
                sum,
                Closeness.level(claim, sum),
                points.stream().allMatch(point -> Measurers.named(claim, point)),
                points.stream().allMatch(Point::isPublic),
                points,
                () -> how(points, sum));
    }

    private String how(List<Point> points, double sum) {
        String unit = points.getFirst().row().value().unit().toString();
        String parts = points.stream()
                .map(point -> point.row().area() + " " + words.measure(point.value(), unit) + " ("
                        + words.measurer(point.row().measuredBy()) + ")")
                .collect(Collectors.joining(", "));
        return parts
                + words.say(" add up to ", " suman ")
                + words.measure(sum, unit)
                + words.say(" for ", " en ")
                + points.getFirst().year();
    }
}
