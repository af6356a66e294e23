package org.majorslist.check.level;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
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
        Facts.Keys keys = facts.keys(claim.indicator(), claim.sentence());
        var known = new ArrayList<Point>();
        for (String key : keys.keys()) {
            known.addAll(series.points(List.of(key), claim.area(), series.unitOf(key)));
        }
        List<Reading> readings =
                readings(claim, known.stream().filter(Point::isPublic).toList(), true);
        boolean fits = readings.stream().anyMatch(reading -> reading.finding() == Finding.supported);
        if (!fits && ClaimPeriod.of(claim.period()).kind() == ClaimPeriod.Kind.YEAR) {
            readings.addAll(readings(claim, known, false));
        }
        return Weighing.verdict(claim, readings, 0, words);
    }

    /// One reading a series that covers the time of the claim.
    ///
    /// @param asPublic whether the figures are those public then; else later ones are among them
    private List<Reading> readings(Claim claim, List<Point> points, boolean asPublic) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        var readings = new ArrayList<Reading>();
        for (NavigableMap<Integer, List<Point>> years : Series.lines(points)) {
            if (years.size() >= FEWEST_YEARS && !shown(period, years).isEmpty()) {
                readings.add(reading(claim, period, years, asPublic));
            }
        }
        return readings;
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
                asPublic,
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

    /// "Close to the record" said of the record itself is imprecise; "a record" said of a near one too.
    private static Finding finding(Claim claim, double shown, double extreme, boolean high) {
        boolean record = high ? shown >= extreme : shown <= extreme;
        boolean near = high ? shown >= 0.9 * extreme : shown <= 1.1 * extreme;
        if (claim.amount().qualifier() == Qualifier.NEARLY) {
            return record ? Finding.imprecise : near ? Finding.supported : Finding.contradicted;
        }
        return record ? Finding.supported : near ? Finding.imprecise : Finding.contradicted;
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
            case YEAR -> years.headMap(period.to(), true);
            case YEARS -> years.subMap(period.from(), false, period.to(), true);
            case SINCE, PART, DAY, NONE, ANNUAL -> years;
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
            case YEAR, YEARS -> period.to();
            case SINCE -> period.from();
            case PART, DAY, NONE, ANNUAL -> latest;
        };
        int to = switch (period.kind()) {
            case YEAR, YEARS -> period.to();
            case SINCE, PART, DAY, NONE, ANNUAL -> latest;
        };
        return years.subMap(from, true, Math.max(from, to), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }
}
