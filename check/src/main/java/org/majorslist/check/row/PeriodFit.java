package org.majorslist.check.row;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.register.Observation;

/// Whether a row describes the time a claim speaks of.
///
/// @param period the time of the claim
/// @param day the day of the article
/// @param newest the latest year that was public then; a slow series is quoted long after
/// @param flow whether the figure adds up over time, as seizures do; an area under coca does not
public record PeriodFit(ClaimPeriod period, LocalDate day, int newest, boolean flow) {
    private static final int LATEST_YEARS = 3;
    private static final int DAYS_NEAR = 20;

    /// The time of a claim, set against the rows that may tell it.
    ///
    /// @param period the time of the claim
    /// @param day the day of the article
    /// @param points the rows that may tell it
    /// @param flow whether the figures add up over time
    /// @return the fit
    public static PeriodFit of(ClaimPeriod period, LocalDate day, List<Point> points, boolean flow) {
        return new PeriodFit(period, day, newest(points, day), flow);
    }

    /// The latest year that was public by the year of the article; that year itself where none was.
    static int newest(List<Point> points, LocalDate day) {
        int newest = Integer.MIN_VALUE;
        for (Point point : points) {
            if (point.isPublic() && point.year() <= day.getYear()) {
                newest = Math.max(newest, point.year());
            }
        }
        return newest == Integer.MIN_VALUE ? day.getYear() : newest;
    }

    /// Whether a row describes that time.
    ///
    /// @param point a row
    /// @return whether it does
    public boolean fits(Point point) {
        int year = point.year();
        int start = point.row().period().start().getYear();
        return switch (period.kind()) {
            case YEAR -> year == period.from() && start >= year - 1 && isComparable(point);
            case DAY -> year == period.from();
            case PART -> flow ? isSamePart(point) : period.holds(year);
            case YEARS -> flow ? begins(point) && year == period.to() : period.holds(year);
            case SINCE -> (start <= period.from() && year >= period.from()) || year >= day.getYear() - 1;
            case NONE -> isOfLatest(year);
            case ANNUAL -> isOfLatest(year) && (!flow || point.isFullYear());
        };
    }

    private boolean isOfLatest(int year) {
        return year == newest || (year <= day.getYear() && year > day.getYear() - LATEST_YEARS);
    }

    /// Whether a row begins with the period: within its first calendar year, or at the first day of its fiscal year.
    private boolean begins(Point point) {
        LocalDate start = point.row().period().start();
        boolean calendar = period.first().getDayOfYear() == 1;
        return calendar ? start.getYear() == period.from() : near(start, period.first());
    }

    /// A past year is compared with full years; the year of the article may be a part of one.
    private boolean isComparable(Point point) {
        return point.row().coverage() == Observation.Coverage.FULL || period.from() == day.getYear();
    }

    private boolean isSamePart(Point point) {
        var described = point.row().period();
        boolean stock = described.days() == 1
                && !described.start().isBefore(period.first())
                && !described.end().isAfter(period.last());
        return stock || (near(described.start(), period.first()) && near(described.end(), period.last()));
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_NEAR;
    }
}
