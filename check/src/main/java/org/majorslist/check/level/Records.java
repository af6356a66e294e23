package org.majorslist.check.level;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Measurers;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.Words;

/// Judges records: the highest or lowest year of one measurer's series as public on the article's day.
public final class Records {
    private static final int FEWEST_YEARS = 4;
    private static final double ROUNDS = 0.99;
    private static final Set<String> OF_DETERMINATIONS =
            Set.of("coca_cultivation_area", "potential_cocaine_production");

    private final Series series;
    private final Facts facts;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public Records(Series series, Facts facts, Words words) {
        this.series = series;
        this.facts = facts;
        this.words = words;
    }

    /// Judges a highest or lowest year.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if the record has nothing
    public @Nullable Verdict judge(Claim claim) {
        return judge(claim, line -> true);
    }

    /// Judges a highest or lowest year by the series of the level it is told of.
    ///
    /// @param claim the claim
    /// @param levels the figures of the record that bear out the level
    /// @return the verdict; `null` if no series has the level in the claim's year
    public @Nullable Verdict judgeBy(Claim claim, Set<Double> levels) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return judge(claim, line -> shown(period, line).stream().anyMatch(point -> levels.contains(point.value())));
    }

    private @Nullable Verdict judge(Claim claim, Predicate<NavigableMap<Integer, List<Point>>> lines) {
        Facts.Keys keys = facts.keys(claim.counted(), claim.sentence());
        var known = new ArrayList<Point>();
        for (String key : keys.keys()) {
            known.addAll(series.points(List.of(key), claim.area(), series.unitOf(key)));
        }
        List<Reading> readings =
                readings(claim, known.stream().filter(Point::isPublic).toList(), true, lines);
        boolean fits = readings.stream().anyMatch(reading -> reading.finding() == Finding.supported);
        if (!fits && ClaimPeriod.of(claim.period()).kind() == ClaimPeriod.Kind.YEAR) {
            readings.addAll(readings(claim, known, false, lines));
        }
        return Weighing.verdict(claim, readings, 0, words);
    }

    /// One reading a series that covers the time of the claim.
    ///
    /// @param asPublic whether the figures are those public then; else later ones are among them
    /// @param lines which series may be meant
    private List<Reading> readings(
            Claim claim, List<Point> points, boolean asPublic, Predicate<NavigableMap<Integer, List<Point>>> lines) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        var readings = new ArrayList<Reading>();
        for (NavigableMap<Integer, List<Point>> years : lines(period, points)) {
            if (years.size() >= FEWEST_YEARS && !shown(period, years).isEmpty() && lines.test(years)) {
                readings.add(reading(claim, period, years, asPublic));
            }
        }
        return readings;
    }

    /// Full years; for a part of a year the same months of each.
    private static List<NavigableMap<Integer, List<Point>>> lines(ClaimPeriod period, List<Point> points) {
        return period.kind() != ClaimPeriod.Kind.PART
                ? Series.lines(points)
                : Series.linesOf(points, MonthDay.from(period.first()), MonthDay.from(period.last()));
    }

    private Reading reading(
            Claim claim, ClaimPeriod period, NavigableMap<Integer, List<Point>> years, boolean asPublic) {
        boolean high = claim.amount().word().equals("record_high");
        Point shown = best(shown(period, years), high);
        Point extreme = extreme(until(period, years), high);
        return new Reading(
                shown.value(),
                finding(claim, shown.value(), extreme.value(), high),
                Measurers.named(claim, extreme) && !isOfAnother(claim, period, extreme),
                asPublic || (extreme.equals(shown) && shown.isPublic()), // only other years came out later
                List.of(extreme, shown),
                () -> how(extreme, shown, high, asPublic));
    }

    /// "Record crops under Petro", not said of those who count: the judgement of the White House, which has published
    /// no figures of those years; another's series bears it out.
    private static boolean isOfAnother(Claim claim, ClaimPeriod period, Point extreme) {
        return period.kind() == ClaimPeriod.Kind.SINCE
                && OF_DETERMINATIONS.contains(claim.indicator())
                && !claim.measurers().contains(extreme.row().measuredBy())
                && !extreme.family().equals("US");
    }

    /// "Close to the record" said of the record itself is imprecise; "a record" said of one that rounds to it too.
    private static Finding finding(Claim claim, double shown, double extreme, boolean high) {
        boolean record = high ? shown >= extreme : shown <= extreme;
        boolean near = high ? shown >= 0.9 * extreme : shown <= 1.1 * extreme;
        if (claim.amount().qualifier() == Qualifier.NEARLY) {
            return record ? Finding.imprecise : near ? Finding.supported : Finding.contradicted;
        }
        boolean rounds = high ? shown >= ROUNDS * extreme : shown * ROUNDS <= extreme;
        return record ? Finding.supported : rounds ? Finding.imprecise : Finding.contradicted;
    }

    private String how(Point extreme, Point shown, boolean high, boolean asPublic) {
        String series = (high
                        ? words.say("the highest year of the series of ", "el año más alto de la serie de ")
                        : words.say("the lowest year of the series of ", "el año más bajo de la serie de "))
                + words.measurer(extreme.row().measuredBy())
                + (asPublic ? words.say(" public then", " pública entonces") : "")
                + words.say(" is ", " es ")
                + withFigure(extreme);
        return extreme.year() == shown.year()
                ? series
                : series + words.say("; the text speaks of ", "; el texto habla de ") + withFigure(shown);
    }

    private String withFigure(Point point) {
        return point.year()
                + words.say(" with ", " con ")
                + words.measure(point.value(), point.row().value().unit().toString());
    }

    /// "A record at the time" is set against the years up to then, "the highest since 2007" against those after 2007.
    private static NavigableMap<Integer, List<Point>> until(
            ClaimPeriod period, NavigableMap<Integer, List<Point>> years) {
        NavigableMap<Integer, List<Point>> then = switch (period.kind()) {
            case YEAR, PART -> years.headMap(period.to(), true);
            case YEARS -> years.subMap(period.from(), false, period.to(), true);
            case SINCE, DAY, NONE, ANNUAL -> years;
        };
        return then.isEmpty() ? years : then;
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

    /// The figures of the year, or the years, the claim speaks of; without one, the latest; perhaps none.
    private static List<Point> shown(ClaimPeriod period, NavigableMap<Integer, List<Point>> years) {
        int latest = years.lastKey();
        int from = switch (period.kind()) {
            case YEAR, YEARS, PART -> period.to();
            case SINCE -> period.from();
            case DAY, NONE, ANNUAL -> latest;
        };
        int to = switch (period.kind()) {
            case YEAR, YEARS, PART -> period.to();
            case SINCE, DAY, NONE, ANNUAL -> latest;
        };
        return years.subMap(from, true, Math.max(from, to), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
