package org.majorslist.check.change;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Sureness;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Measurers;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Words;

/// Judges a country's share of the world: from rows that state it, or from rows of one year.
public final class Shares {
    private static final String OF_COCAINE = "colombia_share_world_cocaine";
    private static final String OF_COCA = "colombia_share_world_coca_area";
    /// Before the first share of the world on record, which is of 1991.
    private static final int FIRST_YEAR = 1990;
    private static final int FEWEST_YEARS = 3;
    private static final int YEARS_BACK = 3;
    /// So many bodies measure one country at most.
    private static final int MOST_MEASURERS = 4;

    /// The countries whose coca is all the coca of the world.
    public static final List<String> COCA_COUNTRIES = List.of("COL", "PER", "BOL");

    private final Series series;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param words how verdicts are worded
    public Shares(Series series, Words words) {
        this.series = series;
        this.words = words;
    }

    /// Judges a share of the world.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if the claim tells no share of the world, or the record has nothing
    public @Nullable Verdict judge(Claim claim) {
        Double number = claim.amount().number();
        if (number == null || !isOfTheWorld(claim)) {
            return null;
        }
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        NavigableMap<Integer, List<Reading>> readings = ofYears(claim, firstYear(period), lastYear(period));
        if (readings.isEmpty() && !period.isOpen() && claim.links().period().sureness() != Sureness.WRITTEN) {
            return judge(claim.in("")); // a year only guessed, and not measured yet
        }
        double claimed = number * Units.factor(claim.amount().unit());
        return Weighing.verdict(claim, meant(period, readings), claimed, words);
    }

    /// Whether a share comes near that of no year on record: then it is out whatever year is meant.
    ///
    /// @param claim the claim
    /// @return whether it does not
    public boolean fitsNoYear(Claim claim) {
        if (!isOfTheWorld(claim)) {
            return false;
        }
        NavigableMap<Integer, List<Reading>> readings =
                ofYears(claim, FIRST_YEAR, series.day().getYear());
        return readings.size() >= FEWEST_YEARS
                && readings.values().stream()
                        .flatMap(List::stream)
                        .allMatch(reading -> reading.finding() == Finding.contradicted);
    }

    private static boolean isOfTheWorld(Claim claim) {
        return claim.amount().number() != null
                && (claim.indicator().equals(OF_COCAINE) || claim.indicator().equals(OF_COCA));
    }

    private NavigableMap<Integer, List<Reading>> ofYears(Claim claim, int first, int last) {
        var readings = new TreeMap<Integer, List<Reading>>();
        for (int year = first; year <= last; year++) {
            var ofYear = new ArrayList<>(stated(claim, year));
            if (claim.indicator().equals(OF_COCAINE)) {
                ofYear.addAll(ofCocaine(claim, year));
            } else {
                ofYear.addAll(ofCoca(claim, year, false));
                ofYear.addAll(ofCoca(claim, year, true));
            }
            if (!ofYear.isEmpty()) {
                readings.put(year, ofYear);
            }
        }
        return readings;
    }

    /// Without a year in the text the latest year that was public decides.
    private static List<Reading> meant(ClaimPeriod period, NavigableMap<Integer, List<Reading>> byYear) {
        if (period.isOpen()) {
            for (List<Reading> readings : byYear.descendingMap().values()) {
                if (readings.stream().anyMatch(Reading::isPublic)) {
                    return readings;
                }
            }
        }
        return byYear.values().stream().flatMap(List::stream).toList();
    }

    private int firstYear(ClaimPeriod period) {
        return period.kind() == ClaimPeriod.Kind.YEAR
                ? period.from()
                : series.day().getYear() - YEARS_BACK;
    }

    private int lastYear(ClaimPeriod period) {
        return period.kind() == ClaimPeriod.Kind.YEAR
                ? period.to()
                : series.day().getYear();
    }

    private Reading reading(Claim claim, double share, List<Point> points, Supplier<String> how) {
        return new Reading(
                share,
                Closeness.share(claim, share),
                points.stream().anyMatch(point -> Measurers.named(claim, point)),
                points.stream().allMatch(Point::isPublic),
                points,
                how);
    }

    private List<Reading> stated(Claim claim, int year) {
        var readings = new ArrayList<Reading>();
        for (Point point : series.points(List.of(claim.indicator()), claim.area(), "percent")) {
            if (point.year() == year) {
                readings.add(reading(
                        claim,
                        point.value(),
                        List.of(point),
                        () -> words.measurer(point.row().measuredBy())
                                + words.say(" states ", " publica ")
                                + words.measure(point.value(), "percent")
                                + words.say(" for ", " para ")
                                + year));
            }
        }
        return readings;
    }

    private List<Reading> ofCocaine(Claim claim, int year) {
        var readings = new ArrayList<Reading>();
        for (Point world : inYear("potential_cocaine_production", "WLD", "t", year)) {
            for (Point own : inYear("potential_cocaine_production", claim.area(), "t", year)) {
                if (own.family().equals(world.family())) {
                    double share = own.value() / world.value() * 100;
                    String of = words.say(" t of cocaine is ", " t de cocaína es ");
                    readings.add(reading(
                            claim,
                            share,
                            List.of(own, world),
                            () -> part(own.value(), world.value(), share, of) + " (" + year + ", "
                                    + words.measurer(own.row().measuredBy()) + ")"));
                }
            }
        }
        return readings;
    }

    private String part(double own, double all, double share, String of) {
        return words.number(own) + words.say(" of ", " de ") + words.number(all) + of + words.measure(share, "percent");
    }

    /// A share of the world may add countries that different bodies measure; the United States measure all of them.
    private List<Reading> ofCoca(Claim claim, int year, boolean american) {
        var parts = new ArrayList<Point>();
        for (String country : COCA_COUNTRIES) {
            List<Point> points = inYear("coca_cultivation_area", country, "ha", year).stream()
                    .filter(point -> point.family().equals("US") == american)
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
        String of = words.say(" ha of coca is ", " ha de coca es ");
        return List.of(reading(claim, share, parts, () -> part(own, all, share, of) + " (" + year + ")"));
    }

    /// Judges how much coca the three countries grow together, which different bodies may measure; only what fits
    /// counts. `null` if nothing does.
    ///
    /// @param claim the claim
    /// @return the verdict, or `null`
    public @Nullable Verdict total(Claim claim) {
        Double number = claim.amount().number();
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        if (number == null || period.kind() != ClaimPeriod.Kind.YEAR) {
            return null;
        }
        List<List<Point>> sums = List.of(List.of());
        for (String country : COCA_COUNTRIES) {
            List<Point> points = inYear("coca_cultivation_area", country, "ha", period.to());
            sums = sums.stream()
                    .flatMap(sum -> points.stream()
                            .limit(MOST_MEASURERS)
                            .map(point -> Stream.concat(sum.stream(), Stream.of(point))
                                    .toList()))
                    .toList();
        }
        List<Reading> fitting = sums.stream()
                .map(sum -> sum(claim, sum))
                .filter(reading -> reading.finding() == Finding.supported)
                .toList();
        return Weighing.verdict(
                claim, fitting, number * Units.factor(claim.amount().unit()), words);
    }

    private Reading sum(Claim claim, List<Point> points) {
        double sum = points.stream().mapToDouble(Point::value).sum();
        return new Reading(
                sum,
                Closeness.level(claim, sum),
                points.stream().anyMatch(point -> Measurers.named(claim, point)),
                points.stream().allMatch(Point::isPublic),
                points,
                () -> points.stream().map(point -> words.number(point.value())).collect(Collectors.joining(" + "))
                        + " = " + words.measure(sum, "ha"));
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

    /// Whether a claim tells a part of a whole.
    ///
    /// @param claim the claim
    /// @return whether it does
    public static boolean isShare(Claim claim) {
        String unit = claim.amount().unit();
        return claim.type() == ClaimType.ratio && (unit.equals("percent") || unit.equals("share"));
    }
}
