package org.majorslist.check.level;

import java.util.List;
import org.majorslist.check.Claim;
import org.majorslist.check.Units;
import org.majorslist.check.row.PeriodFit;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Facts;
import org.majorslist.check.weigh.PrintedDigits;

/// Whether the record has the very figure of a level: to the last digit told, whatever its hedge allows.
///
/// @param series the rows of the record, as the day of the article has them
/// @param facts the tables that say where a claim is judged
public record VeryFigure(Series series, Facts facts) {
    /// Whether a row of a claim's place and time has it.
    ///
    /// @param claim the claim
    /// @return whether one has
    public boolean isOf(Claim claim) {
        Double number = claim.amount().number();
        String key = claim.counted();
        if (number == null || key.isEmpty()) {
            return false;
        }
        String unit = claim.amount().unit();
        Facts.Keys keys = facts.keys(key, claim.sentence());
        List<Point> points = series.points(keys.keys(), claim.area(), Units.base(unit));
        var times = PeriodFit.of(ClaimPeriod.of(claim.period()), series.day(), points, keys.isFlow());
        return points.stream()
                .anyMatch(
                        point -> times.fits(point) && PrintedDigits.rounds(point.value() / Units.factor(unit), number));
    }
}
