package org.majorslist.check.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Qualifier;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.PeriodFit;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.PrintedDigits;
import org.majorslist.check.weigh.Words;

/// Judges levels: so many hectares, tonnes, people.
public final class Levels {
    /// A figure so many times larger or smaller than every figure on record is of another scope.
    private static final double ANOTHER_SCOPE = 5;

    private static final double SAME_FIGURE = 0.002;
    private static final double LEAST_TELLING = 100;

    private final Series series;
    private final Facts facts;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public Levels(Series series, Facts facts, Words words) {
        this.series = series;
        this.facts = facts;
        this.words = words;
    }

    /// Judges a level by the rows of its time.
    ///
    /// @param claim the claim
    /// @param aim what a verdict is asked for
    /// @return the verdict; `null` if the record has nothing
    public @Nullable Verdict judge(Claim claim, Weighing.Aim aim) {
        String key = claim.counted();
        if (key.isEmpty()) {
            return null;
        }
        Facts.Keys keys = facts.keys(key, claim.sentence());
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        List<Point> points = points(claim, keys.keys());
        List<Reading> readings = ofItsTime(claim, keys, period, points);
        boolean exact = claim.amount().number() != null;
        double claimed = claimed(claim);
        if (exact && keys.isFlow()) {
            List<Reading> comparable = new RunningYear(period, series.day()).comparable(readings, claimed);
            boolean out = comparable.stream().allMatch(reading -> reading.finding() == Finding.contradicted);
            if (out && comparable.size() < readings.size()) {
                readings.removeAll(comparable);
                return open(
                        readings.getLast(),
                        "The record has %s; a count up to another day may differ from it.",
                        "El registro tiene %s; una cuenta hasta otro día puede diferir de eso.");
            }
            readings.retainAll(comparable);
        }
        if (exact && !fits(readings) && period.isOpen()) {
            readings.removeIf(reading -> isOfAnotherScope(reading.value(), claimed));
        }
        return told(claim, keys, Weighing.verdict(claim, readings, claimed, words, aim), readings, points);
    }

    /// The rows of the time a claim speaks of, their sums where they add up, and, where none of these fits, their
    /// notes.
    private List<Reading> ofItsTime(Claim claim, Facts.Keys keys, ClaimPeriod period, List<Point> points) {
        var times = PeriodFit.of(period, series.day(), points, keys.isFlow());
        var readings = new ArrayList<Reading>();
        for (Point point : points) {
            if (times.fits(point)) {
                readings.add(reading(claim, point));
            }
        }
        if (keys.isFlow()) {
            readings.addAll(new Sums(series.day(), words).of(claim, period, points));
        }
        if (claim.area().indexOf(';') > 0) {
            readings.addAll(new SumsOfPlaces(series.day(), words).of(claim, period, places(claim, keys.keys())));
        }
        if (!fits(readings)) {
            readings.addAll(notes(claim, keys, times));
        }
        return readings;
    }

    /// The rows of each place of a claim on several together.
    private List<List<Point>> places(Claim claim, List<String> keys) {
        String unit = Units.base(claim.amount().unit());
        return Stream.of(claim.area().split(";", -1))
                .map(area -> series.points(keys, area, unit))
                .toList();
    }

    /// A verdict as it is told: a contradiction only where the rows may be of what the claim counts.
    private @Nullable Verdict told(
            Claim claim, Facts.Keys keys, @Nullable Verdict verdict, List<Reading> readings, List<Point> points) {
        if (verdict == null || verdict.finding() != Finding.contradicted) {
            return verdict;
        }
        double claimed = claimed(claim);
        if (new OtherScope(facts).has(claim, claimed, readings)) {
            return open(
                    readings.getFirst(),
                    "The record has %s; the figure has another scope.",
                    "El registro tiene %s; la cifra tiene otro alcance.");
        }
        List<Reading> elsewhere = ofOtherYears(claim, claimed, points);
        if (elsewhere.isEmpty() && readings.stream().allMatch(reading -> isOfAnotherScope(reading.value(), claimed))) {
            return open(
                    readings.getFirst(),
                    "The record has %s; so far from it the figure may count something else.",
                    "El registro tiene %s; tan lejos de eso, la cifra puede contar otra cosa.");
        }
        boolean open = keys.isOfSeveralScopes() && !isOfAnotherYear(claim, elsewhere, readings);
        return open ? null : contradicted(claim, verdict, elsewhere);
    }

    /// The claimed figure in the unit of the rows; 0 where the text tells it vaguely.
    private static double claimed(Claim claim) {
        Double number = claim.amount().number();
        return number == null ? 0 : number * Units.factor(claim.amount().unit());
    }

    private Verdict open(Reading reading, String english, String spanish) {
        return Verdict.missing(
                words.say(english, spanish).formatted(reading.how().get()));
    }

    /// Gives the figure to put instead in the unit of the text, and names the year that has the claimed figure.
    private Verdict contradicted(Claim claim, Verdict verdict, List<Reading> elsewhere) {
        Double correct = verdict.correct();
        boolean hedged = claim.amount().qualifier() != Qualifier.EXACTLY;
        String year = elsewhere.isEmpty() || hedged
                ? ""
                : words.say(" The figure is that of another year: ", " La cifra es la de otro año: ")
                        + elsewhere.getFirst().how().get() + ".";
        return new Verdict(
                verdict.finding(),
                verdict.reason() + year,
                verdict.evidence(),
                verdict.arithmetic(),
                correct == null ? null : correct / Units.factor(claim.amount().unit()));
    }

    /// Whether a figure comes near none of any year: then it is out, whatever year is meant.
    ///
    /// @param claim the claim
    /// @return whether it comes near none
    public boolean isNearNoYear(Claim claim) {
        List<Point> points = points(claim);
        int last = points.stream().mapToInt(Point::year).max().orElse(0);
        boolean reaches = last >= series.day().getYear() - 1
                || !ClaimPeriod.of(claim.period()).isOpen(); // what came behind the last year on record is not known
        return reaches
                && points.stream().allMatch(point -> Closeness.level(claim, point.value()) == Finding.contradicted);
    }

    /// A year whose figure is the very one claimed.
    ///
    /// @param year the year
    /// @param isNewest whether it was the last year its measurer had made public by the day of the article
    public record Year(int year, boolean isNewest) {}

    /// The late years whose figure is the very one claimed, in rows that were public.
    ///
    /// @param claim the claim
    /// @return the years, latest first
    public List<Year> yearsOf(Claim claim) {
        Double number = claim.amount().number();
        double factor = Units.factor(claim.amount().unit());
        List<Point> known = points(claim).stream().filter(Point::isPublic).toList();
        return number == null
                ? List.of()
                : known.stream()
                        .filter(point -> series.isLate(point.year()))
                        .filter(point -> PrintedDigits.rounds(point.value() / factor, number))
                        .map(point -> new Year(point.year(), isNewest(point, known)))
                        .distinct()
                        .sorted(Comparator.comparingInt(Year::year).reversed())
                        .toList();
    }

    private static boolean isNewest(Point point, List<Point> known) {
        String by = point.row().measuredBy();
        return known.stream()
                .noneMatch(other ->
                        other.year() > point.year() && other.row().measuredBy().equals(by));
    }

    private List<Point> points(Claim claim) {
        String key = claim.counted();
        return key.isEmpty()
                ? List.of()
                : points(claim, facts.keys(key, claim.sentence()).keys());
    }

    private List<Point> points(Claim claim, List<String> keys) {
        return series.points(keys, claim.area(), Units.base(claim.amount().unit()));
    }

    private static boolean fits(List<Reading> readings) {
        return readings.stream().anyMatch(reading -> reading.finding() == Finding.supported);
    }

    private static boolean isOfAnotherScope(double recorded, double claimed) {
        return recorded > ANOTHER_SCOPE * claimed || claimed > ANOTHER_SCOPE * recorded;
    }

    /// A row set beside a claim.
    ///
    /// @param claim the claim
    /// @param point a row
    /// @return how near the row comes
    public Reading reading(Claim claim, Point point) {
        return Reading.of(claim, point, point.value(), Closeness.level(claim, point.value()), () -> how(point));
    }

    private String how(Point point) {
        var row = point.row();
        return words.measure(point.value(), row.value().unit().toString())
                + words.say(" for ", " en ") + row.period()
                + " (" + words.measurer(row.measuredBy()) + words.say(", published ", ", publicado ")
                + row.publishedOn() + ")";
    }

    /// A text that names no year may speak of any; only a figure printed to the last digit tells which.
    private List<Reading> ofOtherYears(Claim claim, double claimed, List<Point> points) {
        var readings = new ArrayList<Reading>();
        for (Point point : points) {
            boolean same = Math.abs(point.value() - claimed) <= SAME_FIGURE * claimed;
            if (same && claimed >= LEAST_TELLING && point.isPublic()) {
                readings.add(reading(claim, point));
            }
        }
        return readings;
    }

    /// Whether a figure of the year told is that of another year of a series that has its year too.
    private static boolean isOfAnotherYear(Claim claim, List<Reading> elsewhere, List<Reading> readings) {
        return claim.links().period().isSure()
                && elsewhere.stream()
                        .anyMatch(other -> readings.stream().anyMatch(reading -> isOfOneSeries(other, reading)));
    }

    private static boolean isOfOneSeries(Reading one, Reading other) {
        return one.points()
                .getFirst()
                .row()
                .indicator()
                .equals(other.points().getFirst().row().indicator());
    }

    /// A figure in the note of a row counts as part of the row.
    private List<Reading> notes(Claim claim, Facts.Keys keys, PeriodFit times) {
        var readings = new ArrayList<Reading>();
        Double number = claim.amount().number();
        if (number == null) {
            return readings;
        }
        for (Point point : points(claim, keys.notesOf())) {
            if (times.fits(point) && point.note().numbers().contains(number)) {
                readings.add(Reading.of(
                        claim,
                        point,
                        number * Units.factor(claim.amount().unit()),
                        Finding.supported,
                        () -> words.number(number) + words.say(" in the note of ", " en la nota de ") + how(point)));
            }
        }
        return readings;
    }
}
