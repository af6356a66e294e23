package org.majorslist.check.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Words;

/// Judges a country's place among the coca and cocaine producers, by the year's figures of the three Andean
/// countries.
///
/// Of the two latest years with figures for all three the better reading counts.
public final class Ranks {
    private static final List<String> PRODUCERS = List.of("COL", "PER", "BOL");
    private static final int YEARS_BACK = 4;
    private static final int YEARS_TRIED = 2;
    private static final double CLEARLY = 1.05; // times as much

    private final Series series;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param words how verdicts are worded
    public Ranks(Series series, Words words) {
        this.series = series;
        this.words = words;
    }

    /// Judges a country's place.
    ///
    /// @param claim the claim
    /// @param cocaine whether the producers of cocaine are meant, not the growers of coca
    /// @return the verdict; `null` if the record has nothing
    public @Nullable Verdict judge(Claim claim, boolean cocaine) {
        Double place = claim.amount().number();
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean dated = period.kind() == ClaimPeriod.Kind.YEAR;
        int last = dated
                ? Math.min(period.to(), series.day().getYear())
                : series.day().getYear();
        var verdicts = new ArrayList<Verdict>();
        for (int year = last; year >= last - YEARS_BACK && verdicts.size() < YEARS_TRIED && place != null; year--) {
            Verdict verdict = ofYear(claim, cocaine, year, place);
            if (verdict != null) {
                verdicts.add(verdict);
            }
        }
        return verdicts.stream().min(Comparator.comparing(Verdict::finding)).orElse(null);
    }

    /// Judges "the first grower" of a year in which, by all who had measured both, another country grew more: it is
    /// out, whatever the years before say.
    ///
    /// @param claim the claim
    /// @return that it is out; `null` if it may be right
    public @Nullable Verdict overtaken(Claim claim) {
        Double place = claim.amount().number();
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean first = place != null && place == 1 && claim.amount().qualifier() == Qualifier.EXACTLY;
        if (!first
                || period.kind() != ClaimPeriod.Kind.YEAR
                || !claim.links().period().isSure()) {
            return null;
        }
        Point most = null;
        for (Point own : inYear(claim.area(), period.to())) {
            Point larger = PRODUCERS.stream()
                    .filter(country -> !country.equals(claim.area()))
                    .flatMap(country -> inYear(country, period.to()).stream())
                    .filter(other -> other.family().equals(own.family()) && other.value() > own.value() * CLEARLY)
                    .findFirst()
                    .orElse(null);
            if (larger == null) {
                return null;
            }
            most = larger;
        }
        return most == null
                ? null
                : Verdict.of(
                        Finding.contradicted,
                        words.say("%s had more in %d: %s ha.", "%s tuvo más en %d: %s ha.")
                                .formatted(most.row().area(), period.to(), words.number(most.value())),
                        List.of(Series.key(most.row())));
    }

    private List<Point> inYear(String country, int year) {
        return series.points(List.of("coca_cultivation_area"), country, "ha").stream()
                .filter(point -> point.row().period().isCalendarYear() && point.year() == year && point.isPublic())
                .toList();
    }

    private @Nullable Verdict ofYear(Claim claim, boolean cocaine, int year, double place) {
        String key = cocaine ? "potential_cocaine_production" : "coca_cultivation_area";
        String unit = cocaine ? "t" : "ha";
        Verdict half = cocaine ? byMoreThanHalf(claim, key, unit, year, place) : null;
        return half == null ? compare(claim, key, unit, year, place) : half;
    }

    /// More than half of the world's output is first place, whatever the others make.
    private @Nullable Verdict byMoreThanHalf(Claim claim, String key, String unit, int year, double place) {
        Point world = of(key, "WLD", unit, year);
        Point own = of(key, claim.area().split(";", -1)[0], unit, year);
        if (world == null || own == null || own.value() <= world.value() / 2) {
            return null;
        }
        boolean right = place <= 1 || claim.amount().qualifier() == Qualifier.UP_TO;
        String reason = words.say(
                        "%s of %s %s worldwide in %d is more than half, hence first place.",
                        "%s de %s %s en el mundo en %d es más de la mitad, o sea el primer lugar.")
                .formatted(words.number(own.value()), words.number(world.value()), unit, year);
        return Verdict.of(
                right ? Finding.supported : Finding.contradicted,
                reason,
                List.of(Series.key(own.row()), Series.key(world.row())));
    }

    private @Nullable Verdict compare(Claim claim, String key, String unit, int year, double place) {
        var points = new ArrayList<Point>();
        for (String country : PRODUCERS) {
            Point point = of(key, country, unit, year);
            if (point == null) {
                return null;
            }
            points.add(point);
        }
        points.sort(Comparator.comparingDouble(Point::value).reversed());
        List<String> order = points.stream().map(point -> point.row().area()).toList();
        String listed = points.stream()
                .map(point -> point.row().area() + " " + words.number(point.value()))
                .collect(Collectors.joining(", "));
        return Verdict.of(
                isRight(claim, order, (int) place) ? Finding.supported : Finding.contradicted,
                words.say("The order in %d is: %s (%s).", "El orden en %d es: %s (%s).")
                        .formatted(year, listed, unit),
                points.stream().map(point -> Series.key(point.row())).toList());
    }

    /// Several countries named together are right if they fill the first places; one alone must hold its place.
    private static boolean isRight(Claim claim, List<String> order, int place) {
        List<String> claimed = List.of(claim.area().split(";", -1));
        boolean among = claimed.size() > 1 || claim.amount().qualifier() == Qualifier.UP_TO;
        return among
                ? order.subList(0, Math.min(order.size(), Math.max(place, claimed.size())))
                        .containsAll(claimed)
                : order.indexOf(claimed.getFirst()) + 1 == place;
    }

    private @Nullable Point of(String key, String area, String unit, int year) {
        return series.points(List.of(key), area, unit).stream()
                .filter(point -> point.row().period().isCalendarYear() && point.year() == year && point.isPublic())
                .max(Comparator.comparing(point -> point.family().equals("UNODC")))
                .orElse(null);
    }
}
