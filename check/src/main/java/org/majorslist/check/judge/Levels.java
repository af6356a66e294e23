package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.Series.Point;
import org.majorslist.check.judge.Weighing.Reading;
import org.majorslist.register.Observation;

/// Judges levels: so many hectares, tonnes, people.
final class Levels {
    private static final int LATEST_YEARS = 3;

    private final Series series;
    private final Facts facts;

    Levels(Series series, Facts facts) {
        this.series = series;
        this.facts = facts;
    }

    @Nullable
    Verdict judge(Claim claim) {
        String key = claim.indicator().equals("other") ? claim.detail() : claim.indicator();
        if (key.isEmpty()) {
            return null;
        }
        Facts.Keys keys = facts.keys(key);
        String unit = claim.amount().unit();
        List<Point> points = series.points(keys.keys(), claim.area(), Units.base(unit)).stream()
                .filter(point -> fitsPeriod(claim, point))
                .toList();
        var readings = new ArrayList<Reading>();
        for (Point point : points) {
            readings.add(reading(claim, point));
        }
        boolean fits = readings.stream().anyMatch(reading -> reading.finding() == Finding.supported);
        if (!fits) {
            readings.addAll(notes(claim, keys));
        }
        Double claimed = claim.amount().number();
        double target = claimed == null ? 0 : claimed * Units.factor(unit);
        return Weighing.verdict(claim, readings, reading -> Math.abs(reading.value() - target));
    }

    private Reading reading(Claim claim, Point point) {
        Finding finding = compare(claim, point.value());
        String how = "%s %s for %s (%s, published %s)"
                .formatted(
                        Units.show(point.value()),
                        point.row().value().unit(),
                        when(point.row()),
                        point.row().measuredBy(),
                        point.row().publishedOn());
        return new Reading(
                point.value(),
                finding,
                Measurers.named(claim, point),
                point.isPublic(),
                List.of(Series.key(point.row())),
                how);
    }

    private static Finding compare(Claim claim, double recorded) {
        Double number = claim.amount().number();
        if (number == null) {
            double vague = vague(claim.amount().word());
            return vague > 0 ? Tolerance.level(recorded, vague, Qualifier.VAGUE) : Finding.imprecise;
        }
        double factor = Units.factor(claim.amount().unit());
        Double most = claim.amount().most();
        if (most != null && recorded >= number * factor && recorded <= most * factor) {
            return Finding.supported;
        }
        return Tolerance.level(recorded, number * factor, claim.amount().qualifier());
    }

    private static double vague(String word) {
        return word.startsWith("about ") ? Double.parseDouble(word.substring(6)) : 0;
    }

    private static String when(Observation row) {
        return row.period().isCalendarYear()
                ? String.valueOf(row.period().start().getYear())
                : row.period().toString();
    }

    /// A claim without a year may mean any of the latest years; one with a year binds.
    private boolean fitsPeriod(Claim claim, Point point) {
        String period = claim.period();
        int year = point.year();
        if (period.matches("\\d{4}")) {
            int claimed = Integer.parseInt(period);
            boolean same = year == claimed && point.row().period().start().getYear() >= claimed - 1;
            return same && comparableParts(claim, point);
        }
        if (period.matches("\\d{4}-\\d\\d(-\\d\\d)?")) {
            return year == Integer.parseInt(period.substring(0, 4));
        }
        if (period.startsWith("since ") && period.length() >= 10) {
            int from = Integer.parseInt(period.substring(6, 10));
            return (point.row().period().start().getYear() <= from && year >= from)
                    || year >= series.day().getYear() - 1;
        }
        int latest = series.day().getYear();
        return year <= latest && year > latest - LATEST_YEARS;
    }

    /// A past year is compared with full years; the year of the article may be a part of one.
    private boolean comparableParts(Claim claim, Point point) {
        boolean current = claim.period().equals(String.valueOf(series.day().getYear()));
        boolean full = point.row().coverage() == Observation.Coverage.FULL;
        return full || current;
    }

    /// A figure in the note of a row counts as part of the row.
    private List<Reading> notes(Claim claim, Facts.Keys keys) {
        var readings = new ArrayList<Reading>();
        Double number = claim.amount().number();
        if (number == null) {
            return readings;
        }
        for (Point point : series.points(
                keys.notesOf(), claim.area(), Units.base(claim.amount().unit()))) {
            if (fitsPeriod(claim, point) && NoteNumbers.of(point.row().note()).contains(number)) {
                String how = "%s in the note of %s %s (%s, published %s)"
                        .formatted(
                                Units.show(number),
                                Units.show(point.value()),
                                point.row().value().unit(),
                                point.row().measuredBy(),
                                point.row().publishedOn());
                readings.add(new Reading(
                        number * Units.factor(claim.amount().unit()),
                        Finding.supported,
                        Measurers.named(claim, point),
                        point.isPublic(),
                        List.of(Series.key(point.row())),
                        how));
            }
        }
        return readings;
    }
}
