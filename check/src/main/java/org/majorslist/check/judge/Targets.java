package org.majorslist.check.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.judge.Series.Point;

/// Judges "the goal was not met" by goal and result of the latest full year.
final class Targets {
    private final Series series;

    Targets(Series series) {
        this.series = series;
    }

    @Nullable
    Verdict judge(Claim claim) {
        List<Point> goals = series.points(List.of("eradication_target_area"), claim.area(), "ha");
        List<Point> results = series.points(List.of("manual_eradication_area"), claim.area(), "ha");
        for (int year = series.day().getYear() - 1; year >= series.day().getYear() - 2; year--) {
            Point goal = of(goals, year);
            Point result = of(results, year);
            if (goal != null && result != null) {
                boolean missed = result.value() < goal.value();
                boolean isPublic = goal.isPublic() && result.isPublic() && Measurers.named(claim, result);
                Finding finding =
                        !missed ? Finding.contradicted : isPublic ? Finding.supported : Finding.supported_other;
                return Verdict.of(
                        finding,
                        "The goal for %d was %s ha, the result %s ha."
                                .formatted(year, Units.show(goal.value()), Units.show(result.value())),
                        List.of(Series.key(goal.row()), Series.key(result.row())));
            }
        }
        return null;
    }

    private static @Nullable Point of(List<Point> points, int year) {
        return points.stream()
                .filter(point -> point.year() == year && point.row().period().isCalendarYear())
                .findFirst()
                .orElse(null);
    }
}
