package org.majorslist.check.level;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.row.Series;
import org.majorslist.check.row.Series.Point;
import org.majorslist.check.weigh.ClaimPeriod;
import org.majorslist.check.weigh.Words;

/// Judges the place of a department among those of its country that grow coca: "Nariño heads the table".
///
/// The departments are set beside each other by the figures of one year and one body. Without a year the latest one
/// with figures counts, and then only support comes of it.
public final class PartRanks {
    private static final int COUNTRY = 3; // letters of `COL-NAR`
    private static final String GROWN = "coca_cultivation_area";
    private static final int YEARS_BACK = 4;
    private static final int FEWEST = 3;
    private static final int SHOWN = 4;

    private final Series series;
    private final Words words;

    /// Makes it ready for the claims of one article.
    ///
    /// @param series the rows of the record, as the day of the article has them
    /// @param words how verdicts are worded
    public PartRanks(Series series, Words words) {
        this.series = series;
        this.words = words;
    }

    /// Whether a claim is of a department.
    ///
    /// @param claim the claim
    /// @return whether it is
    public static boolean isMeant(Claim claim) {
        return claim.area().length() > COUNTRY
                && claim.area().charAt(COUNTRY) == '-'
                && !claim.area().contains(";");
    }

    /// The verdict; `null` if the record does not have the departments of the year.
    ///
    /// @param claim the claim
    /// @return the verdict, or `null`
    public @Nullable Verdict judge(Claim claim) {
        ClaimPeriod period = ClaimPeriod.of(claim.period());
        boolean dated = period.kind() == ClaimPeriod.Kind.YEAR;
        int last = dated ? period.to() : series.day().getYear();
        for (int year = last; year >= last - (dated ? 0 : YEARS_BACK); year--) {
            Verdict then = ofYear(claim, year, true);
            Verdict verdict = then == null ? ofYear(claim, year, false) : then;
            if (verdict != null) {
                return verdict.finding() == Finding.contradicted && !dated ? null : verdict;
            }
        }
        return null;
    }

    /// @param asPublic whether only figures public on the day of the article count
    private @Nullable Verdict ofYear(Claim claim, int year, boolean asPublic) {
        Double place = claim.amount().number();
        var points = new ArrayList<Point>();
        for (String part : series.partsBeside(claim.area())) {
            series.ofYear(List.of(GROWN), part, year).stream()
                    .filter(point -> !asPublic || point.isPublic())
                    .max(Comparator.comparing(point -> point.row().publishedOn().earliest()))
                    .ifPresent(points::add);
        }
        points.sort(Comparator.comparingDouble(Point::value).reversed());
        String own = claim.area().substring(0, 2) + claim.area().substring(COUNTRY);
        int at = points.stream().map(point -> point.row().area()).toList().indexOf(own);
        if (place == null || at < 0 || points.size() < FEWEST) {
            return null;
        }
        List<Point> first = points.subList(0, Math.min(points.size(), Math.max(SHOWN, at + 1)));
        String listed = first.stream()
                .map(point -> point.row().area() + " " + words.number(point.value()))
                .collect(Collectors.joining(", "));
        return Verdict.of(
                at + 1 != place.intValue()
                        ? Finding.contradicted
                        : asPublic ? Finding.supported : Finding.supported_other,
                words.say("The order in %d is: %s (%s).", "El orden en %d es: %s (%s).")
                        .formatted(year, listed, "ha"),
                first.stream().map(point -> Series.key(point.row())).toList());
    }
}
