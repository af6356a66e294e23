package org.majorslist.check.level;

import java.util.List;
import org.majorslist.check.Claim;
import org.majorslist.check.row.Reading;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.NamedYears;
import org.majorslist.check.weigh.Telling;

/// Whether a figure has another scope than the rows it would be contradicted by: one operation, or one of the
/// forces. Such rows speak against nothing.
///
/// @param facts the tables that say where a claim is judged
record OtherScope(Facts facts) {
    private static final int FIRST_MONTHS = 2;

    /// Whether it has.
    ///
    /// @param claimed the figure of the claim, in the unit of the readings
    /// @param readings none of which bears it out
    boolean has(Claim claim, double claimed, List<Reading> readings) {
        boolean ofOperation =
                claim.indicator().equals("cocaine_seizures") && facts.tell(claim.sentence(), Telling.operation);
        return ofOperation || isOfOneForce(claim, claimed, readings) || beginsBefore(claim, claimed, readings);
    }

    /// "1,300 extradited since 2022" where the record counts from August 2022 on: the count of the text is of a longer
    /// time.
    private static boolean beginsBefore(Claim claim, double claimed, List<Reading> readings) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        return period.kind() == ClaimPeriod.Kind.SINCE
                && NamedYears.in(claim.sentence()).contains(period.from())
                && readings.stream().allMatch(reading -> claimed > reading.value() && beginsLate(reading, period));
    }

    /// Whether a reading is of one row that lacks some first months of the time of a claim, or all but its first year.
    private static boolean beginsLate(Reading reading, ClaimPeriod period) {
        var row = reading.points().getFirst().row().period();
        boolean late = row.start().getYear() > period.from()
                || (row.start().getYear() == period.from() && row.start().getMonthValue() > FIRST_MONTHS);
        return reading.points().size() == 1 && (late || row.end().getYear() == period.from());
    }

    /// "71 police officers" of 97 killed.
    private boolean isOfOneForce(Claim claim, double claimed, List<Reading> readings) {
        return claim.indicator().equals("security_force_killed")
                && facts.tell(claim.span(), Telling.police) != facts.tell(claim.span(), Telling.soldiers)
                && readings.stream().allMatch(reading -> claimed < reading.value());
    }
}
