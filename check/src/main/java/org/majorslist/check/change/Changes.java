package org.majorslist.check.change;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Units;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Measurers;
import org.majorslist.check.row.Reading;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.row.Weighing;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Closeness;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.MonthNames;
import org.majorslist.check.weigh.Words;

/// Judges changes and multiples by working them out: both ends from one measurer, in years the words allow.
public final class Changes {
    private static final String MONTH = "(?:may|" + MonthNames.WRITTEN_OUT + ")";
    private static final Pattern MONTHS = Pattern.compile(
            "\\b(?:between|from|entre|de) " + MONTH + " (?:and|to|y|a) " + MONTH
                    + "\\b|\\bsame (?:\\p{L}+ )?(?:months|period|stretch|span)\\b"
                    + "|\\b(?:12|twelve|doce) (?:months (?:ended|ending|to|through)|meses (?:hasta|terminados))\\b"
                    + "|\\b(?:mism[oa]s?|igual(?:es)?|idéntico) (?:\\p{L}+ )?(?:meses|per[ií]odo|lapso|tramo|semestre|trimestre)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern TWO_YEARS = Pattern.compile("\\d{4}\\.\\.\\d{4}");
    private static final int YEAR = 4; // characters of a year
    private static final Pattern WHOLE_YEAR = Pattern.compile("/\\d{4}/");

    private final Series series;
    private final Facts facts;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param facts the tables that say where a claim is judged
    /// @param words how verdicts are worded
    public Changes(Series series, Facts facts, Words words) {
        this.series = series;
        this.facts = facts;
        this.words = words;
    }

    /// Judges a change or a multiple by the years its words allow.
    ///
    /// @param claim the claim
    /// @param aim what a verdict is asked for
    /// @return the verdict; `null` if the record has nothing
    public @Nullable Verdict judge(Claim claim, Weighing.Aim aim) {
        Double number = claim.amount().number();
        String key = claim.counted();
        if (number == null || key.isEmpty()) {
            return null;
        }
        List<String> units = units(claim);
        if (units.size() == 1) {
            return judge(claim, pointsOf(claim, units.getFirst()), number, aim);
        }
        return units.stream()
                .map(unit -> judge(claim, pointsOf(claim, unit), number, Weighing.Aim.TRY))
                .filter(verdict -> verdict != null && verdict.finding().bearsOut())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Verdict judge(Claim claim, List<Point> points, double number, Weighing.Aim aim) {
        String key = claim.counted();
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        var readings = new ArrayList<Reading>();
        List<NavigableMap<Integer, List<Point>>> lines = Series.lines(points);
        int measured = measured(claim, lines);
        lines.forEach(line -> readings.addAll(ofLine(claim, period, line, measured)));
        readings.addAll(samePartsOfTwoYears(claim, period, points));
        if (readings.stream().anyMatch(Changes::isOfPartsOnly)) {
            boolean whole = isOfWholeYears(claim, period);
            var told = MonthsTold.in(claim.sentence());
            readings.removeIf(reading -> isOfPartsOnly(reading)
                    && (whole || told.isApartFrom(reading.points().getLast(), series.day())));
        }
        var printed = new PrintedChanges(series, words);
        readings.addAll(printed.stated(claim, key));
        if (readings.stream().noneMatch(reading -> reading.finding() == Finding.supported)) {
            readings.addAll(printed.inNotes(claim, points));
            readings.addAll(printed.noted(claim, points));
        }
        Verdict verdict = Weighing.verdict(claim, readings, number, words, aim);
        if (verdict == null && !points.isEmpty() && period.kind() == ClaimPeriod.Kind.YEARS) {
            return Verdict.missing(words.say(
                            "No source on record has figures for both ends, %s.",
                            "Ninguna fuente del registro tiene cifras de los dos extremos, %s.")
                    .formatted(claim.period().replace("..", words.say(" and ", " y "))));
        }
        if (verdict == null || verdict.finding() != Finding.contradicted || aim == Weighing.Aim.TRY) {
            return verdict;
        }
        boolean monthToMonth = period.kind() == ClaimPeriod.Kind.PART && period.from() < period.to();
        return monthToMonth || isOfMonths(claim, verdict) ? null : withUnusualPair(claim, verdict, points);
    }

    /// The rows of what a claim counts, there and in its unit.
    ///
    /// @param claim the claim
    /// @return the rows
    public List<Point> pointsOf(Claim claim) {
        return pointsOf(claim, units(claim).getFirst());
    }

    private List<Point> pointsOf(Claim claim, String unit) {
        return series.points(facts.keys(claim.counted(), claim.sentence()).keys(), claim.area(), unit);
    }

    private List<String> units(Claim claim) {
        List<String> keys = facts.keys(claim.counted(), claim.sentence()).keys();
        return Closeness.isRelative(claim)
                ? new UnitsTold(series, facts).of(claim.sentence(), keys.isEmpty() ? List.of(claim.counted()) : keys)
                : List.of(Units.base(claim.amount().unit()));
    }

    /// A change between the same months of two years cannot be compared with whole years.
    private static boolean isOfMonths(Claim claim, Verdict wholeYears) {
        return MONTHS.matcher(claim.sentence()).find()
                && wholeYears.evidence().stream()
                        .allMatch(key -> WHOLE_YEAR.matcher(key).find());
    }

    /// Parts of years cannot speak against a change of whole years gone by.
    private boolean isOfWholeYears(Claim claim, ClaimPeriod period) {
        boolean years = period.kind() == ClaimPeriod.Kind.YEARS || period.kind() == ClaimPeriod.Kind.YEAR;
        return years
                && period.to() < series.day().getYear()
                && !MONTHS.matcher(claim.sentence()).find();
    }

    private static boolean isOfPartsOnly(Reading reading) {
        return reading.finding() == Finding.contradicted
                && reading.points().stream().noneMatch(point -> point.isFullYear() || point.isStock());
    }

    /// The last year anyone the text may mean has measured.
    private static int measured(Claim claim, List<NavigableMap<Integer, List<Point>>> lines) {
        return lines.stream()
                .filter(line -> isNamed(claim, line))
                .mapToInt(YearPairs::latestPublic)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isNamed(Claim claim, NavigableMap<Integer, List<Point>> line) {
        return Measurers.named(
                claim, Objects.requireNonNull(line.firstEntry()).getValue().getFirst());
    }

    private List<Reading> ofLine(
            Claim claim, ClaimPeriod period, NavigableMap<Integer, List<Point>> years, int measured) {
        var readings = new ArrayList<Reading>();
        var known = new YearPairs.Known(
                isNamed(claim, years), isBound(claim), measured, series.day().getYear());
        for (var pair : YearPairs.of(period, years, known)) {
            for (Point first : years.getOrDefault(pair.from(), List.of())) {
                for (Point last : years.getOrDefault(pair.to(), List.of())) {
                    add(reading(claim, first, last), readings);
                }
            }
        }
        return readings;
    }

    /// Whether the sentence names the base year itself: "a decade" is then no more than the time since.
    private static boolean isBound(Claim claim) {
        return TWO_YEARS.matcher(claim.period()).matches()
                && claim.sentence().contains(claim.period().substring(0, YEAR));
    }

    /// "So far this year, 14 percent more than in the same months of last year".
    private List<Reading> samePartsOfTwoYears(Claim claim, ClaimPeriod period, List<Point> points) {
        var readings = new ArrayList<Reading>();
        List<Point> parts = points.stream()
                .filter(point -> !point.isFullYear() && !point.isStock())
                .toList();
        boolean stretch = period.kind() == ClaimPeriod.Kind.YEARS;
        List<Point> ends = parts.stream()
                .filter(point -> stretch
                        ? point.year() == period.to() && period.holds(point.year() - 1)
                        : period.holds(point.year()))
                .toList();
        for (Point last : ends) {
            for (Point first : parts) {
                if (isYearBefore(first, last)) {
                    add(reading(claim, first, last), readings);
                }
            }
        }
        return readings;
    }

    private static boolean isYearBefore(Point first, Point last) {
        return first.year() == last.year() - 1
                && first.family().equals(last.family())
                && first.row().indicator().equals(last.row().indicator())
                && first.row()
                        .period()
                        .start()
                        .plusYears(1)
                        .equals(last.row().period().start())
                && first.row()
                        .period()
                        .end()
                        .plusYears(1)
                        .equals(last.row().period().end());
    }

    private static void add(Reading reading, List<Reading> readings) {
        if (Double.isFinite(reading.value())) { // a base of nothing gives no change
            readings.add(reading);
        }
    }

    private Reading reading(Claim claim, Point first, Point last) {
        double value = worked(claim, first.value(), last.value());
        return new Reading(
                value,
                Closeness.change(claim, value),
                Measurers.named(claim, first) && Measurers.named(claim, last),
                first.isPublic() && last.isPublic(),
                List.of(first, last),
                () -> how(claim, first, last, value));
    }

    /// The change from one figure to another, in the unit of the claim.
    ///
    /// @param claim the claim
    /// @param first the earlier figure
    /// @param last the later figure
    /// @return the change
    public static double worked(Claim claim, double first, double last) {
        if (claim.type() == ClaimType.ratio) {
            return last / first;
        }
        return Closeness.isRelative(claim)
                ? (last / first - 1) * 100
                : (last - first) / Units.factor(claim.amount().unit());
    }

    private String how(Claim claim, Point first, Point last, double value) {
        String unit = first.row().value().unit().toString();
        String result = claim.type() == ClaimType.ratio
                ? words.say("a factor of ", "un factor de ") + words.number(value)
                : Closeness.isRelative(claim)
                        ? words.signed(value) + words.say(" percent", " por ciento")
                        : words.signed(value) + " " + claim.amount().unit();
        return end(first, unit)
                + words.say(" to ", " a ")
                + end(last, unit)
                + words.say(" by ", " según ")
                + words.measurer(last.row().measuredBy())
                + words.say(" is ", " es ")
                + result;
    }

    private String end(Point point, String unit) {
        return words.measure(point.value(), unit) + " ("
                + (point.isFullYear()
                        ? String.valueOf(point.year())
                        : point.row().period()) + ")";
    }

    /// Names the pair of years, or the splice of two measurers, that would give the figure.
    private Verdict withUnusualPair(Claim claim, Verdict verdict, List<Point> points) {
        List<String> unusual = new UnusualPairs(words)
                .find(
                        points,
                        (first, last) -> Closeness.change(claim, worked(claim, first, last)) == Finding.supported);
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
