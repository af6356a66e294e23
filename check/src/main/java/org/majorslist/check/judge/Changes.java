package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.Series.Point;
import org.majorslist.check.judge.Weighing.Reading;

/// Judges changes and multiples by working them out: both ends from one measurer, in years the words allow.
final class Changes {
    private record Years(int from, int to) {}

    private final Series series;
    private final Facts facts;

    Changes(Series series, Facts facts) {
        this.series = series;
        this.facts = facts;
    }

    @Nullable
    Verdict judge(Claim claim) {
        Double number = claim.amount().number();
        String key = claim.indicator().equals("other") ? claim.detail() : claim.indicator();
        if (number == null || key.isEmpty()) {
            return null;
        }
        Facts.Keys keys = facts.keys(key);
        String base = relative(claim) ? unitOf(key) : Units.base(claim.amount().unit());
        List<Point> points = series.points(keys.keys(), claim.area(), base);
        var readings = new ArrayList<Reading>();
        for (String family : Series.families(points)) {
            readings.addAll(ofFamily(claim, Series.byYear(points, family)));
        }
        readings.addAll(stated(claim, key));
        if (readings.stream().noneMatch(reading -> reading.finding() == Finding.supported)) {
            readings.addAll(partYear(claim, keys, base));
        }
        Verdict verdict = Weighing.verdict(claim, readings, reading -> Math.abs(reading.value() - number));
        return verdict != null && verdict.finding() == Finding.contradicted
                ? withUnusualPair(claim, verdict, points)
                : verdict;
    }

    private static boolean relative(Claim claim) {
        return claim.amount().unit().equals("percent") || claim.amount().unit().equals("times");
    }

    private static String unitOf(String key) {
        return switch (key) {
            case "coca_cultivation_area",
                    "coca_eradication",
                    "manual_eradication_area",
                    "aerial_eradication_area",
                    "total_coca_removed_area",
                    "world_coca_area",
                    "opium_poppy_cultivation",
                    "crop_substitution" -> "ha";
            case "potential_cocaine_production", "cocaine_seizures", "world_cocaine_seizures" -> "t";
            case "foreign_direct_investment" -> "USD";
            default -> "count";
        };
    }

    private List<Reading> ofFamily(Claim claim, NavigableMap<Integer, List<Point>> years) {
        var readings = new ArrayList<Reading>();
        if (years.isEmpty()) {
            return readings;
        }
        boolean named = Measurers.named(
                claim,
                java.util.Objects.requireNonNull(years.firstEntry()).getValue().getFirst());
        for (Years pair : pairs(claim, years, named)) {
            if (pair.from() >= pair.to()) {
                continue;
            }
            for (Point first : years.getOrDefault(pair.from(), List.of())) {
                for (Point last : years.getOrDefault(pair.to(), List.of())) {
                    readings.add(reading(claim, first, last));
                }
            }
        }
        return readings;
    }

    /// Pairs of years the words allow.
    private List<Years> pairs(Claim claim, NavigableMap<Integer, List<Point>> years, boolean named) {
        String period = claim.period();
        int latest = latestPublic(years);
        if (period.matches("\\d{4}\\.\\.\\d{4}")) {
            int from = Integer.parseInt(period.substring(0, 4));
            int to = Integer.parseInt(period.substring(6));
            boolean open = to - from == 10 || (to > latest && to >= series.day().getYear() - 1);
            return open && named ? around(from, to, latest) : open ? nearby(from, to) : List.of(new Years(from, to));
        }
        if (period.startsWith("since ") && period.length() >= 10) {
            int since = Integer.parseInt(period.substring(6, 10));
            return List.of(new Years(since - 1, latest), new Years(since, latest));
        }
        return List.of(new Years(latest - 1, latest), new Years(latest - 2, latest - 1));
    }

    /// "In a decade" allows nine to eleven years that end in the latest; a year not measured yet means the latest.
    private static List<Years> around(int from, int to, int latest) {
        if (to - from != 10) {
            return List.of(new Years(from, Math.min(to, latest)));
        }
        int end = Math.min(to, latest);
        return List.of(
                new Years(from, end), new Years(end - 10, end), new Years(end - 9, end), new Years(end - 11, end));
    }

    /// Another measurer than the one named may step in only for the same years, give or take one.
    private static List<Years> nearby(int from, int to) {
        return List.of(
                new Years(from, to),
                new Years(from - 1, to - 1),
                new Years(from + 1, to + 1),
                new Years(from, to - 1),
                new Years(from - 1, to));
    }

    private static int latestPublic(NavigableMap<Integer, List<Point>> years) {
        for (Map.Entry<Integer, List<Point>> year : years.descendingMap().entrySet()) {
            if (year.getValue().stream().anyMatch(Point::isPublic)) {
                return year.getKey();
            }
        }
        return years.lastKey();
    }

    private Reading reading(Claim claim, Point first, Point last) {
        double value = derived(claim, first.value(), last.value());
        boolean isPublic = first.isPublic() && last.isPublic();
        boolean named = Measurers.named(claim, first) && Measurers.named(claim, last);
        List<String> evidence = List.of(Series.key(first.row()), Series.key(last.row()));
        return new Reading(value, compare(claim, value), named, isPublic, evidence, how(claim, first, last, value));
    }

    private static double derived(Claim claim, double first, double last) {
        if (claim.type() == ClaimType.ratio) {
            return last / first;
        }
        return relative(claim)
                ? (last / first - 1) * 100
                : (last - first) / Units.factor(claim.amount().unit());
    }

    private static Finding compare(Claim claim, double value) {
        double claimed = java.util.Objects.requireNonNull(claim.amount().number());
        if (claim.type() == ClaimType.ratio) {
            return claimed < 1
                    ? Tolerance.derived(value, claimed, claim.amount().qualifier(), false)
                    : Tolerance.multiple(value, claimed, claim.amount().qualifier());
        }
        return Tolerance.derived(
                value,
                claimed,
                claim.amount().qualifier(),
                claim.amount().unit().equals("percent"));
    }

    private static String how(Claim claim, Point first, Point last, double value) {
        String unit = first.row().value().unit().toString();
        String result = claim.type() == ClaimType.ratio
                ? "a factor of " + Units.show(value)
                : (value < 0 ? "" : "+") + Units.show(value) + (relative(claim) ? " percent" : " " + unit);
        return "%s %s (%d) to %s %s (%d) by %s is %s"
                .formatted(
                        Units.show(first.value()),
                        unit,
                        first.year(),
                        Units.show(last.value()),
                        unit,
                        last.year(),
                        last.row().measuredBy(),
                        result);
    }

    /// Changes a publisher stated himself.
    private List<Reading> stated(Claim claim, String key) {
        var readings = new ArrayList<Reading>();
        String changeKey = key.equals("coca_cultivation_area") ? "coca_cultivation_change" : key + "_change";
        if (!claim.amount().unit().equals("percent")) {
            return readings;
        }
        for (Point point : series.points(List.of(changeKey), claim.area(), "percent")) {
            boolean year = claim.period().endsWith(".." + point.year())
                    && point.row().period().isCalendarYear()
                    && claim.period().startsWith(String.valueOf(point.year() - 1));
            if (year) {
                String how = "%s percent for %d as %s printed"
                        .formatted(
                                Units.show(point.value()),
                                point.year(),
                                point.row().measuredBy());
                readings.add(new Reading(
                        point.value(),
                        compare(claim, point.value()),
                        Measurers.named(claim, point),
                        point.isPublic(),
                        List.of(Series.key(point.row())),
                        how));
            }
        }
        return readings;
    }

    /// A part of this year against the same part of the last: the note of the row carries the change.
    private List<Reading> partYear(Claim claim, Facts.Keys keys, String unit) {
        var readings = new ArrayList<Reading>();
        double claimed = java.util.Objects.requireNonNull(claim.amount().number());
        for (Point point : series.points(keys.keys(), claim.area(), unit)) {
            boolean part =
                    !point.row().period().isCalendarYear() && claim.period().endsWith(".." + point.year());
            if (part) {
                for (double percent : NoteNumbers.of(point.row().note())) {
                    double value = relative(claim) ? percent : point.value() - point.value() / (1 + percent / 100);
                    boolean fits = compareSize(claim, value, claimed);
                    if (fits && percent < 100) {
                        String how = "the note of %s %s (%s) gives a change of %s percent"
                                .formatted(
                                        Units.show(point.value()),
                                        point.row().value().unit(),
                                        point.row().period(),
                                        Units.show(percent));
                        readings.add(new Reading(
                                value,
                                Finding.supported,
                                Measurers.named(claim, point),
                                point.isPublic(),
                                List.of(Series.key(point.row())),
                                how));
                    }
                }
            }
        }
        return readings;
    }

    private static boolean compareSize(Claim claim, double value, double claimed) {
        return Tolerance.derived(value, Math.abs(claimed), claim.amount().qualifier(), relative(claim))
                == Finding.supported;
    }

    /// Names the pair of years, or the splice of two measurers, that would give the figure.
    private Verdict withUnusualPair(Claim claim, Verdict verdict, List<Point> points) {
        List<String> unusual = UnusualPairs.find(
                points, (first, last) -> compare(claim, derived(claim, first, last)) == Finding.supported);
        if (unusual.isEmpty()) {
            return verdict;
        }
        var arithmetic = new ArrayList<>(verdict.arithmetic());
        arithmetic.addAll(unusual);
        return new Verdict(
                verdict.finding(),
                verdict.reason() + " " + unusual.getFirst() + ".",
                verdict.evidence(),
                arithmetic,
                verdict.correct());
    }
}
