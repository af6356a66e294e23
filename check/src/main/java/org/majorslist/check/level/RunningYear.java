package org.majorslist.check.level;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.majorslist.check.Finding;
import org.majorslist.check.row.Reading;
import org.majorslist.check.weigh.ClaimPeriod;

/// Counts of a year still under way on the day of the article: a count only grows, so one up to an earlier day speaks
/// against a smaller figure, one up to a later day against a larger one; the other way round only against a figure far
/// beyond what the time between may add.
///
/// @param period the time of the claim
/// @param day the day of the article
record RunningYear(ClaimPeriod period, LocalDate day) {
    private static final int DAYS_NEAR = 20;
    /// A count over years goes on from one up to the season before.
    private static final int DAYS_SINCE = 200;
    /// One that ended years ago says nothing of what came since.
    private static final int DAYS_OUTGROWN = 2000;
    /// How much faster or slower than so far it may have gone on.
    private static final double SLACK = 2.5;

    /// The readings that may be set beside a figure.
    ///
    /// @param readings each resting on one row or several, the last of which tells up to which day was counted
    /// @param claimed the figure, in the unit of the readings
    List<Reading> comparable(List<Reading> readings, double claimed) {
        boolean running = (period.kind() == ClaimPeriod.Kind.YEAR && period.from() == day.getYear())
                || period.kind() == ClaimPeriod.Kind.SINCE;
        return running
                ? readings.stream()
                        .filter(reading -> reading.finding() != Finding.contradicted || speaksAgainst(reading, claimed))
                        .toList()
                : readings;
    }

    private boolean speaksAgainst(Reading reading, double claimed) {
        LocalDate end = reading.points().getLast().row().period().end();
        boolean near = Math.abs(ChronoUnit.DAYS.between(end, day)) <= DAYS_NEAR;
        LocalDate start = reading.points().getFirst().row().period().start();
        double onPace =
                reading.value() * (1 + ChronoUnit.DAYS.between(start, day)) / (1 + ChronoUnit.DAYS.between(start, end));
        double most = (onPace - reading.value()) * SLACK;
        boolean between = Math.abs(claimed - reading.value()) <= Math.abs(most);
        boolean grows = end.isBefore(day) ? claimed > reading.value() : claimed < reading.value();
        long ago = ChronoUnit.DAYS.between(end, day);
        boolean longAgo = period.kind() == ClaimPeriod.Kind.SINCE && ago > DAYS_SINCE && ago < DAYS_OUTGROWN;
        return near || longAgo || !grows || !between;
    }
}
