package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.Series.Point;

/// Judges a country's place among the coca and cocaine producers, by the year's figures of the three Andean countries.
final class Ranks {
    private static final List<String> PRODUCERS = List.of("COL", "PER", "BOL");

    private final Series series;

    Ranks(Series series) {
        this.series = series;
    }

    @Nullable
    Verdict judge(Claim claim, boolean cocaine) {
        String key = cocaine ? "potential_cocaine_production" : "coca_cultivation_area";
        String unit = cocaine ? "t" : "ha";
        Double place = claim.amount().number();
        for (int year = series.day().getYear(); year >= series.day().getYear() - 4 && place != null; year--) {
            Point world = cocaine ? of(key, "WLD", unit, year) : null;
            Point own = of(key, first(claim.area()), unit, year);
            if (world != null && own != null && own.value() > world.value() / 2) {
                return Verdict.of(
                        place <= 1 || claim.amount().qualifier() == Qualifier.UP_TO
                                ? Finding.supported
                                : Finding.contradicted,
                        "%s of %s %s worldwide in %d is more than half, hence first place."
                                .formatted(Units.show(own.value()), Units.show(world.value()), unit, year),
                        List.of(Series.key(own.row()), Series.key(world.row())));
            }
            Verdict compared = compare(claim, key, unit, year, place);
            if (compared != null) {
                return compared;
            }
        }
        return null;
    }

    private static String first(String area) {
        return area.split(";", -1)[0];
    }

    private @Nullable Verdict compare(Claim claim, String key, String unit, int year, double place) {
        var points = new ArrayList<Point>();
        for (String country : PRODUCERS) {
            Point point = of(key, country, unit, year);
            if (point == null || !point.isPublic()) {
                return null;
            }
            points.add(point);
        }
        List<String> claimed = List.of(claim.area().split(";", -1));
        points.sort((a, b) -> Double.compare(b.value(), a.value()));
        int reach = Math.max((int) place, claimed.size());
        List<String> top =
                points.stream().limit(reach).map(point -> point.row().area()).toList();
        Finding finding = top.containsAll(claimed) ? Finding.supported : Finding.contradicted;
        String order = points.stream()
                .map(point -> point.row().area() + " " + Units.show(point.value()))
                .toList()
                .toString();
        return Verdict.of(
                finding,
                "The order in %d is %s %s.".formatted(year, order, unit),
                points.stream().map(point -> Series.key(point.row())).toList());
    }

    private @Nullable Point of(String key, String area, String unit, int year) {
        return series.points(List.of(key), area, unit).stream()
                .filter(point -> point.row().period().isCalendarYear() && point.year() == year && point.isPublic())
                .max((a, b) ->
                        Boolean.compare(a.family().equals("UNODC"), b.family().equals("UNODC")))
                .orElse(null);
    }
}
