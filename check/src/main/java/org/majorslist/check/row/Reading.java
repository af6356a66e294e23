package org.majorslist.check.row;

import java.util.List;
import java.util.function.Supplier;
import org.majorslist.check.Claim;
import org.majorslist.check.Finding;
import org.majorslist.check.row.Series.Point;

/// One reading of a claim: a figure the record gives for it, with its evidence.
///
/// @param value the figure, in the unit the claim is compared in
/// @param finding how near the claim comes to it
/// @param named whether it comes from a measurer the claim names, or none is named
/// @param isPublic whether it was public on the article's day
/// @param points its rows, the deciding one first
/// @param how the arithmetic in words, worded when asked
public record Reading(
        double value, Finding finding, boolean named, boolean isPublic, List<Point> points, Supplier<String> how) {
    /// A reading that rests on one row.
    ///
    /// @param claim the claim, which may name a measurer
    /// @param point a row
    /// @param value the figure the row gives
    /// @param finding how near the claim comes to it
    /// @param how tells the row in words
    /// @return the reading
    public static Reading of(Claim claim, Point point, double value, Finding finding, Supplier<String> how) {
        return new Reading(value, finding, Measurers.named(claim, point), point.isPublic(), List.of(point), how);
    }

    /// Whether it is by the measurer named and was public in time.
    boolean isFirstHand() {
        return named && isPublic;
    }

    /// What the reading makes of the claim: a fit by another measurer or a later figure is `supported_other`.
    Finding verdict() {
        return finding == Finding.supported && !isFirstHand() ? Finding.supported_other : finding;
    }

    /// The keys of its rows.
    ///
    /// @return the keys
    public List<String> evidence() {
        return points.stream().map(point -> Series.key(point.row())).distinct().toList();
    }
}
