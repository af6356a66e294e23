package org.majorslist.check.level;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Measurers;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Words;

/// Judges "the goal was not met" by goal and result of the year named, or else of the latest full year.
public final class Targets {
    private final Series series;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param words how verdicts are worded
    public Targets(Series series, Words words) {
        this.series = series;
        this.words = words;
    }

    /// Judges whether a goal was met.
    ///
    /// @param claim the claim
    /// @return the verdict; `null` if the record has nothing
    public @Nullable Verdict judge(Claim claim) {
        List<Point> goals = series.points(List.of("eradication_target_area"), claim.area(), "ha");
        List<Point> results = series.points(List.of("manual_eradication_area"), claim.area(), "ha");
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean dated = period.kind() == ClaimPeriod.Kind.YEAR;
        int last = dated ? period.to() : series.day().getYear() - 1;
        for (int year = last; year >= (dated ? last : last - 1); year--) {
            Point goal = of(goals, year);
            Point result = of(results, year);
            if (goal != null && result != null) {
                return verdict(claim, year, goal, result);
            }
        }
        return null;
    }

    private Verdict verdict(Claim claim, int year, Point goal, Point result) {
        boolean missed = result.value() < goal.value();
        boolean saidMissed = !claim.amount().word().equals("met");
        boolean firstHand = goal.isPublic() && result.isPublic() && Measurers.named(claim, result);
        Finding finding =
                missed != saidMissed ? Finding.contradicted : firstHand ? Finding.supported : Finding.supported_other;
        String reason = words.say(
                        "The goal for %d was %s ha, the result %s ha.",
                        "La meta para %d era de %s ha, el resultado fue de %s ha.")
                .formatted(year, words.number(goal.value()), words.number(result.value()));
        return Verdict.of(finding, reason, List.of(Series.key(goal.row()), Series.key(result.row())));
    }

    private static @Nullable Point of(List<Point> points, int year) {
        return points.stream()
                .filter(point -> point.year() == year && point.row().period().isCalendarYear())
                .findFirst()
                .orElse(null);
    }
}
