package org.majorslist.check.level;

import java.util.ArrayList;
import java.util.List;
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
        double factor = Units.factor(claim.amount().unit());
        String unit = Units.base(claim.amount().unit());
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        List<Point> points = series.points(keys.keys(), claim.area(), unit);
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
        if (!fits(readings)) {
            readings.addAll(notes(claim, keys, times, unit));
        }
        Double number = claim.amount().number();
        double claimed = number == null ? 0 : number * factor;
        if (number != null && keys.isFlow()) {
            var running = new RunningYear(period, series.day());
            List<Reading> comparable = running.comparable(readings, claimed);
            boolean out = comparable.stream().allMatch(reading -> reading.finding() == Finding.contradicted);
            if (out && comparable.size() < readings.size()) {
                readings.removeAll(comparable);
                return Verdict.missing(words.say(
                                "The record has %s; a count up to another day may differ from it.",
                                "El registro tiene %s; una cuenta hasta otro día puede diferir de eso.")
                        .formatted(readings.getLast().how().get()));
            }
            readings.retainAll(comparable);
        }
        if (number != null && !fits(readings) && period.isOpen()) {
            readings.removeIf(reading -> isOfAnotherScope(reading.value(), claimed));
        }
        Verdict verdict = Weighing.verdict(claim, readings, claimed, words, aim);
        if (verdict == null || verdict.finding() != Finding.contradicted) {
            return verdict;
        }
        if (OtherScope.has(claim, claimed, readings)) {
            return Verdict.missing(words.say(
                            "The record has %s; the figure has another scope.",
                            "El registro tiene %s; la cifra tiene otro alcance.")
                    .formatted(readings.getFirst().how().get()));
        }
        List<Reading> elsewhere = ofOtherYears(claim, claimed, points);
        if (elsewhere.isEmpty() && readings.stream().allMatch(reading -> isOfAnotherScope(reading.value(), claimed))) {
            return Verdict.missing(words.say(
                            "The record has %s; so far from it the figure may count something else.",
                            "El registro tiene %s; tan lejos de eso, la cifra puede contar otra cosa.")
                    .formatted(readings.getFirst().how().get()));
        }
        return keys.isOfSeveralScopes() ? null : contradicted(claim, verdict, elsewhere);
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

    private List<Point> points(Claim claim) {
        String key = claim.counted();
        return key.isEmpty()
                ? List.of()
                : series.points(
                        facts.keys(key, claim.sentence()).keys(),
                        claim.area(),
                        Units.base(claim.amount().unit()));
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

    /// A figure in the note of a row counts as part of the row.
    private List<Reading> notes(Claim claim, Facts.Keys keys, PeriodFit times, String unit) {
        var readings = new ArrayList<Reading>();
        Double number = claim.amount().number();
        if (number == null) {
            return readings;
        }
        for (Point point : series.points(keys.notesOf(), claim.area(), unit)) {
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
