package org.majorslist.check.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.Series.Point;

/// Judges "the goal was not met" by goal and result of the year named, or else of the latest full year.
final class Targets {
    private final Series series;
    private final Words words;

    Targets(Series series, Words words) {
        this.series = series;
        this.words = words;
    }

    @Nullable
    Verdict judge(Claim claim) {
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
