package org.majorslist.check.change;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.row.Measurers;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.RowNote;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Tolerance;
import org.majorslist.check.weigh.Words;

/// Changes that a publisher printed himself: as rows of their own, or in the note of a figure for a part of a year.
final class PrintedChanges {
    private static final double LEAST_GROUPED = 1000;
    private static final double MOST_PERCENT = 100;
    private static final String AREA = "_area";

    private final Series series;
    private final Words words;

    PrintedChanges(Series series, Words words) {
        this.series = series;
        this.words = words;
    }

    /// Rows that state the change of a year against the year before.
    List<Reading> stated(Claim claim, String key) {
        var readings = new ArrayList<Reading>();
        String changeKey = (key.endsWith(AREA) ? key.substring(0, key.length() - AREA.length()) : key) + "_change";
        if (!claim.amount().unit().equals("percent")) {
            return readings;
        }
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        for (Point point : series.points(List.of(changeKey), claim.area(), "percent")) {
            boolean yearOnYear = period.to() == point.year()
                    && (period.from() == point.year() - 1 || period.from() == point.year())
                    && point.row().period().isCalendarYear();
            if (yearOnYear
                    || isOfSameMonths(period, point)
                    || isOfMonthsTold(claim, period, point)
                    || isOfSuchLength(claim, period, point)) {
                readings.add(new Reading(
                        point.value(),
                        Closeness.change(claim, point.value()),
                        Measurers.named(claim, point),
                        point.isPublic(),
                        List.of(point),
                        () -> words.measure(point.value(), "percent")
                                + words.say(" for ", " en ")
                                + (yearOnYear
                                        ? String.valueOf(point.year())
                                        : point.row().period())
                                + words.say(" as printed by ", " según publicó ")
                                + words.measurer(point.row().measuredBy())));
            }
        }
        return readings;
    }

    /// "Between August 2022 and August 2025": a change printed for that very stretch.
    private static boolean isOfSameMonths(ClaimPeriod period, Point point) {
        var printed = point.row().period();
        return period.kind() == ClaimPeriod.Kind.PART
                && period.from() < period.to()
                && YearMonth.from(period.first()).equals(YearMonth.from(printed.start()))
                && YearMonth.from(period.last()).equals(YearMonth.from(printed.end()));
    }

    /// "Between January and July, against the same months of 2022": the first and the last month
    /// are those printed.
    private static boolean isOfMonthsTold(Claim claim, ClaimPeriod period, Point point) {
        var printed = point.row().period();
        int year = printed.start().getYear();
        boolean time = period.to() == year && (period.from() == year - 1 || period.from() == year);
        return time
                && printed.end().getYear() == year
                && !printed.isCalendarYear()
                && MonthsTold.in(claim.sentence())
                        .months()
                        .containsAll(List.of(
                                printed.start().getMonth(), printed.end().getMonth()));
    }

    /// "A fall of 57 percent in three years": printed for a stretch of that length, of years the
    /// words leave open; such a figure can only bear a claim out.
    private static boolean isOfSuchLength(Claim claim, ClaimPeriod period, Point point) {
        var printed = point.row().period();
        int length = printed.end().getYear() - printed.start().getYear();
        return period.kind() == ClaimPeriod.Kind.YEARS
                && length > 1
                && period.to() - period.from() == length
                && Math.abs(period.to() - printed.end().getYear()) <= 1
                && !claim.sentence().contains(String.valueOf(period.from()))
                && Closeness.change(claim, point.value()) == Finding.supported;
    }

    /// Changes of whole years that a publisher printed, kept in the note of the later year.
    List<Reading> noted(Claim claim, List<Point> points) {
        var readings = new ArrayList<Reading>();
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        if (!claim.amount().unit().equals("percent")) {
            return readings;
        }
        for (Point point : points) {
            for (RowNote.Change printed : point.isFullYear() ? point.note().changes() : List.<RowNote.Change>of()) {
                int from = printed.from() < 0 ? point.year() - printed.years() : printed.from();
                boolean isMeant = switch (period.kind()) {
                    case YEARS -> period.from() == from && period.to() == point.year();
                    case YEAR -> period.to() == point.year() && from == point.year() - 1;
                    case SINCE -> period.from() == from;
                    case PART, DAY, NONE, ANNUAL -> false;
                };
                if (isMeant && Closeness.change(claim, printed.percent()) == Finding.supported) {
                    readings.add(ofYears(claim, point, from, printed.percent()));
                }
            }
        }
        return readings;
    }

    private Reading ofYears(Claim claim, Point point, int from, double percent) {
        return Reading.of(
                claim,
                point,
                percent,
                Finding.supported,
                () -> words.signed(percent)
                        + words.say(" percent from ", " por ciento de ")
                        + from
                        + words.say(" to ", " a ")
                        + point.year()
                        + words.say(" as printed by ", " según publicó ")
                        + words.measurer(point.row().measuredBy()));
    }

    /// A part of this year against the same part of the last: the note of the row carries the change.
    List<Reading> inNotes(Claim claim, List<Point> points) {
        var readings = new ArrayList<Reading>();
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        for (Point point : points) {
            boolean part = !point.row().period().isCalendarYear() && period.to() == point.year();
            if (part) {
                for (double percent : point.note().numbers()) {
                    ofNote(claim, point, percent, readings);
                }
                otherwise(claim, point, readings);
            }
        }
        return readings;
    }

    /// "4,570 laboratories so far, 34 percent more than in the same months": the sentence tells the very figure of the
    /// row, and its publisher printed another change.
    private void otherwise(Claim claim, Point point, List<Reading> readings) {
        List<RowNote.Change> changes = point.note().changes();
        boolean one = changes.size() == 1
                && changes.getFirst().from() < 0
                && changes.getFirst().years() == 1;
        if (!one || !claim.amount().unit().equals("percent") || !tells(claim, point.value())) {
            return;
        }
        double percent = changes.getFirst().percent();
        Finding finding = Closeness.change(claim, percent);
        if (finding == Finding.contradicted) {
            readings.add(Reading.of(
                    claim,
                    point,
                    percent,
                    finding,
                    () -> words.signed(percent)
                            + words.say(" percent as printed with ", " por ciento según se publicó con ")
                            + words.measure(
                                    point.value(), point.row().value().unit().toString())
                            + " (" + point.row().period() + ")"));
        }
    }

    /// Whether a sentence has a whole number of four digits or more, grouped as in either language.
    private static boolean tells(Claim claim, double value) {
        if (value < LEAST_GROUPED || value != Math.rint(value)) {
            return false;
        }
        String grouped = String.format(Locale.ROOT, "%,d", (long) value);
        return claim.sentence().contains(grouped) || claim.sentence().contains(grouped.replace(',', '.'));
    }

    private void ofNote(Claim claim, Point point, double percent, List<Reading> readings) {
        double value =
                Closeness.isRelative(claim) ? percent : point.value() - point.value() / (1 + percent / MOST_PERCENT);
        double claimed = Math.abs(Objects.requireNonNull(claim.amount().number()));
        Finding finding = Tolerance.derived(value, claimed, claim.amount().qualifier(), Closeness.isRelative(claim));
        if (finding == Finding.supported && percent < MOST_PERCENT) {
            readings.add(Reading.of(
                    claim,
                    point,
                    value,
                    Finding.supported,
                    () -> words.say("the note of ", "la nota de ")
                            + words.measure(
                                    point.value(), point.row().value().unit().toString())
                            + " (" + point.row().period() + ")"
                            + words.say(" gives a change of ", " da una variación de ")
                            + words.measure(percent, "percent")));
        }
    }
}
