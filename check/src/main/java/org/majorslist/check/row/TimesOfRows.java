package org.majorslist.check.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Link;
import org.majorslist.check.Sureness;
import org.majorslist.check.row.Candidate.Time;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.MonthNames;

/// How the times of rows go with that of one claim. What the claim tells is read once, what a series tells once for
/// all its rows.
final class TimesOfRows {
    private static final Pattern MONTHS = Pattern.compile(
            "\\b(?:month|mes(?:es)?\\b|" + MonthNames.WRITTEN_OUT
                    + "|quarter|trimestre|semester|semestre|so far|to date|en lo que va|lapso|year earlier|año antes)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /// A count that runs from before the year in which it is told.
    private static final String RUNNING = "_since_start_of_government";

    private final LocalDate day;
    private final String sentence;
    private final ClaimPeriod own;
    /// The times the text names near the claim, but for its own.
    private final List<ClaimPeriod> named;
    /// Whether the text binds the claim to its time.
    private final boolean isBound;

    private @Nullable Boolean isOfMonths;
    private boolean isRunning;
    private @Nullable PeriodFit fit;
    private List<PeriodFit> fitsOfNamed = List.of();

    TimesOfRows(Claim claim, LocalDate day) {
        this.day = day;
        sentence = claim.sentence();
        own = ClaimPeriod.of(claim.period());
        List<Link> periods = claim.links().periods();
        isBound = !own.isOpen() && periods.getFirst().sureness() == Sureness.WRITTEN;
        named = isBound
                ? List.of()
                : periods.stream()
                        .skip(1)
                        .map(Link::value)
                        .filter(value -> !value.isEmpty())
                        .map(ClaimPeriod::of)
                        .toList();
    }

    /// Turns to the rows of another series.
    ///
    /// @param flow whether its figures add up over time
    void beginSeries(String key, List<Point> points, boolean flow) {
        isRunning = key.endsWith(RUNNING);
        int newest = PeriodFit.newest(points, day);
        fit = new PeriodFit(own, day, newest, flow);
        fitsOfNamed = named.stream()
                .map(period -> new PeriodFit(period, day, newest, flow))
                .toList();
    }

    /// How the time of a row of this series goes with the claim's; `null` if it does not.
    @Nullable
    Time of(Point point) {
        if (point.isStock() && point.row().period().start().isAfter(day)) {
            return null; // the text could not know it
        }
        if (Objects.requireNonNull(fit).fits(point)) {
            return Time.SAME;
        }
        if (!own.isOpen() && isPart(point) && isOfMonths()) {
            return Time.NAMED;
        }
        if (own.kind() == ClaimPeriod.Kind.DAY && isOfRelease(point)) {
            return Time.NAMED;
        }
        if (isBound) {
            return null;
        }
        for (PeriodFit other : fitsOfNamed) {
            if (other.fits(point)) {
                return Time.NAMED;
            }
        }
        if (Series.isLate(point.year(), day)) {
            return Time.OPEN;
        }
        return point.year() > day.getYear() ? null : Time.FAR;
    }

    /// "Had given 262,000 on 28 October": the day is that of the telling, where the row came out on it.
    private boolean isOfRelease(Point point) {
        LocalDate published = point.row().publishedOn().earliest();
        return !point.isStock() && !published.isBefore(own.first().minusDays(1)) && !published.isAfter(own.last());
    }

    /// Whether a row is of a part of the claim's time; a running count need only end in it.
    private boolean isPart(Point point) {
        var described = point.row().period();
        boolean begins = isRunning || !described.start().isBefore(own.first());
        return !point.isFullYear()
                && begins
                && !described.end().isBefore(own.first())
                && !described.end().isAfter(own.last());
    }

    private boolean isOfMonths() {
        Boolean known = isOfMonths;
        if (known == null) {
            known = MONTHS.matcher(sentence).find();
            isOfMonths = known;
        }
        return known;
    }
}
