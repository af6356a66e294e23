package org.majorslist.check.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/// Judges a country's place among those that grow coca, make cocaine or grow opium poppy, by the year's figures of all
/// of them.
///
/// Each body that measured them is asked for itself. A place is out only if it is by every one of them, in the year
/// that the text names or, where it names none, in each of the last years.
public final class Ranks {
    /// What is grown or made, in which unit, and by whom mostly; others some years had more than one of these.
    private record Crop(String key, String unit, List<String> growers, List<String> others) {}

    private static final List<String> ANDES = List.of("COL", "PER", "BOL");
    private static final Crop COCA = new Crop("coca_cultivation_area", "ha", ANDES, List.of());
    private static final Crop COCAINE = new Crop("potential_cocaine_production", "t", ANDES, List.of());
    private static final Crop POPPY = new Crop("opium_poppy_area", "ha", List.of("AFG", "MMR"), List.of("MEX", "COL"));

    private static final int YEARS_BACK = 4;
    private static final int YEARS_TRIED = 2;
    private static final int MOST_YEARS = 6;
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

    /// Whether a claim tells a place that the record can rank: of coca, cocaine or poppy.
    ///
    /// @param claim a claim
    /// @return whether it does
    public static boolean isMeant(Claim claim) {
        return claim.amount().number() != null && crop(claim) != null;
    }

    /// Judges a country's place.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if the record has nothing, or nothing that is sure
    public @Nullable Verdict judge(Claim claim) {
        Crop crop = crop(claim);
        Double place = claim.amount().number();
        if (crop == null || place == null || !crop.growers().containsAll(names(claim))) {
            return null;
        }
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean years = period.kind() == ClaimPeriod.Kind.YEARS && period.to() - period.from() < MOST_YEARS;
        if (years
                || (period.kind() == ClaimPeriod.Kind.YEAR
                        && claim.links().period().isSure())) {
            Verdict named = inAll(claim, crop, period);
            if (named != null) {
                return named;
            }
        }
        int last = period.kind() == ClaimPeriod.Kind.YEAR
                ? Math.min(period.to(), series.day().getYear())
                : series.day().getYear();
        List<Verdict> known = lastYears(claim, crop, last);
        return known.stream()
                .limit(YEARS_TRIED)
                .min(Comparator.comparing(Verdict::finding))
                .filter(best -> best.finding() != Finding.contradicted
                        || known.stream().allMatch(year -> year.finding() == Finding.contradicted))
                .orElse(null);
    }

    private static @Nullable Crop crop(Claim claim) {
        return switch (claim.indicator()) {
            case "cocaine_producer_rank", "potential_cocaine_production" -> COCAINE;
            case "coca_cultivation_area" -> COCA;
            default ->
                claim.detail().equals("opium_poppy_cultivation")
                        ? POPPY
                        : claim.span().toLowerCase(Locale.ROOT).contains("coca") ? COCA : null;
        };
    }

    /// The verdict for years the text names: right if it is in each of them, out if it is in one; `null` where the
    /// record lacks one.
    private @Nullable Verdict inAll(Claim claim, Crop crop, ClaimPeriod period) {
        Verdict worst = null;
        for (int year = period.from(); year <= period.to(); year++) {
            Verdict then = ofYear(claim, crop, year);
            if (then == null) {
                return null;
            }
            worst = worst == null || then.finding().compareTo(worst.finding()) > 0 ? then : worst;
        }
        return worst;
    }

    /// The verdicts by the last years with figures, the latest first.
    private List<Verdict> lastYears(Claim claim, Crop crop, int last) {
        var verdicts = new ArrayList<Verdict>();
        for (int year = last; year >= last - YEARS_BACK; year--) {
            Verdict verdict = ofYear(claim, crop, year);
            if (verdict != null) {
                verdicts.add(verdict);
            }
        }
        return verdicts;
    }

    private @Nullable Verdict ofYear(Claim claim, Crop crop, int year) {
        Verdict half = crop.equals(COCAINE) ? byMoreThanHalf(claim, year) : null;
        if (half != null) {
            return half;
        }
        Map<String, List<Point>> bodies = new TreeMap<>(
                Comparator.comparing((String body) -> !body.equals("UNODC")).thenComparing(Comparator.naturalOrder()));
        for (String country : crop.growers()) {
            for (Point point : lastKnown(crop, country, year)) {
                List<Point> measured = bodies.computeIfAbsent(point.family(), body -> new ArrayList<>());
                if (measured.stream().noneMatch(other -> area(other).equals(country))) {
                    measured.add(point);
                }
            }
        }
        Verdict out = null;
        bodies.values().removeIf(measured -> measured.stream().allMatch(point -> point.year() < year));
        boolean open = bodies.isEmpty();
        for (List<Point> measured : bodies.values()) {
            Boolean right = isRight(claim, crop, measured);
            if (right != null && right) {
                return isOvertaken(claim, crop, measured, year) ? null : told(Finding.supported, crop, measured, year);
            }
            open |= right == null
                    && measured.stream().anyMatch(point -> names(claim).contains(area(point)));
            out = right == null || out != null ? out : told(Finding.contradicted, crop, measured, year);
        }
        return out == null || open ? byAnyBody(claim, crop, year) : out;
    }

    /// Whether anybody has measured more that year in a country that this body has not: 44,100 hectares of poppy in
    /// Mexico in 2017, 41,000 in Burma.
    private boolean isOvertaken(Claim claim, Crop crop, List<Point> measured, int year) {
        double own = measured.stream()
                .filter(point -> names(claim).contains(area(point)))
                .mapToDouble(Point::value)
                .min()
                .orElse(0);
        return crop.others().stream()
                .flatMap(country -> inYear(crop, country, year).stream())
                .anyMatch(other -> other.value() > own);
    }

    /// Whether the place is right by the figures of one body; `null` where it has too few of them.
    private static @Nullable Boolean isRight(Claim claim, Crop crop, List<Point> measured) {
        List<String> named = names(claim);
        boolean whole = measured.size() == crop.growers().size();
        int place =
                (int) Math.round(Optional.ofNullable(claim.amount().number()).orElse(1.0));
        if (named.size() > 1 || claim.amount().qualifier() == Qualifier.UP_TO) {
            List<String> order = order(measured);
            int first = Math.min(order.size(), Math.max(place, named.size()));
            return whole ? Boolean.valueOf(order.subList(0, first).containsAll(named)) : null;
        }
        Point own = measured.stream()
                .filter(point -> area(point).equals(named.getFirst()))
                .findFirst()
                .orElse(null);
        if (own == null) {
            return null;
        }
        long larger = measured.stream()
                .filter(other -> other.value() > own.value() * CLEARLY)
                .count();
        long notSmaller = measured.stream()
                .filter(other -> other.value() * CLEARLY >= own.value())
                .count();
        if (larger >= place || (whole && place > notSmaller)) {
            return false;
        }
        boolean inPlace = whole && order(measured).indexOf(named.getFirst()) + 1 == place;
        return inPlace ? true : null;
    }

    /// By figures of several bodies, where none has them all: they may bear a place out, not refute it.
    private @Nullable Verdict byAnyBody(Claim claim, Crop crop, int year) {
        List<Point> points = crop.growers().stream()
                .flatMap(country -> lastKnown(crop, country, year).stream()
                        .max(Comparator.comparing(point -> point.family().equals("UNODC")))
                        .stream())
                .toList();
        boolean before = points.stream().allMatch(point -> point.year() < year);
        Boolean right = before ? null : isRight(claim, crop, points);
        return right != null && right ? told(Finding.supported, crop, points, year) : null;
    }

    /// More than half of the world's output is first place, whatever the others make.
    private @Nullable Verdict byMoreThanHalf(Claim claim, int year) {
        Point world = latest(COCAINE, "WLD", year);
        Point own = latest(COCAINE, names(claim).getFirst(), year);
        Double place = claim.amount().number();
        if (world == null || own == null || place == null || own.value() <= world.value() / 2) {
            return null;
        }
        boolean right = place <= 1 || claim.amount().qualifier() == Qualifier.UP_TO;
        String reason = words.say(
                        "%s of %s %s worldwide in %d is more than half, hence first place.",
                        "%s de %s %s en el mundo en %d es más de la mitad, o sea el primer lugar.")
                .formatted(words.number(own.value()), words.number(world.value()), "t", year);
        return Verdict.of(
                right ? Finding.supported : Finding.contradicted,
                reason,
                List.of(Series.key(own.row()), Series.key(world.row())));
    }

    private @Nullable Point latest(Crop crop, String area, int year) {
        return inYear(crop, area, year).stream()
                .max(Comparator.comparing(point -> point.family().equals("UNODC")))
                .orElse(null);
    }

    /// The figures of a country for a year; those of the year before stand in where they are not yet out.
    private List<Point> lastKnown(Crop crop, String country, int year) {
        List<Point> known = inYear(crop, country, year);
        return known.isEmpty() && series.day().getYear() - year <= 1 ? inYear(crop, country, year - 1) : known;
    }

    private List<Point> inYear(Crop crop, String area, int year) {
        return series.points(List.of(crop.key()), area, crop.unit()).stream()
                .filter(point -> point.isFullYear() && point.year() == year && point.isPublic())
                .toList();
    }

    private Verdict told(Finding finding, Crop crop, List<Point> measured, int year) {
        List<Point> ordered = measured.stream()
                .sorted(Comparator.comparingDouble(Point::value).reversed())
                .toList();
        String listed = ordered.stream()
                .map(point -> area(point) + " " + words.number(point.value())
                        + (point.year() == year ? "" : " [" + point.year() + "]"))
                .collect(Collectors.joining(", "));
        return Verdict.of(
                finding,
                words.say("The order in %d is: %s (%s).", "El orden en %d es: %s (%s).")
                        .formatted(year, listed, crop.unit()),
                ordered.stream().map(point -> Series.key(point.row())).toList());
    }

    private static List<String> order(List<Point> measured) {
        return measured.stream()
                .sorted(Comparator.comparingDouble(Point::value).reversed())
                .map(Ranks::area)
                .toList();
    }

    private static List<String> names(Claim claim) {
        return List.of(claim.area().split(";", -1));
    }

    private static String area(Point point) {
        return point.row().area();
    }
}
