package org.majorslist.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.Claim;
import org.majorslist.check.ClaimType;
import org.majorslist.check.Finding;
import org.majorslist.check.Judged;

/// Figures of one sentence that the text counts alike: where the one is read as another count than first, so is the one
/// beside it that the record left open ("deaths in which the drug shows went from 6,784 in 2015 to 24,486 in 2021").
///
/// @param best who judges the figure left open as it is read now
record CountedAlike(BestReading best) {
    /// The claims as judged, those left open once more as the one beside them is read.
    ///
    /// @param claims the claims as first read
    /// @param alone the same, each judged by itself
    List<Judged> of(List<Claim> claims, List<Judged> alone) {
        var all = new ArrayList<>(alone);
        for (int i = 1; i < all.size(); i++) {
            read(claims, all, i - 1, i);
        }
        for (int i = all.size() - 1; i > 0; i--) {
            read(claims, all, i, i - 1);
        }
        return all;
    }

    private void read(List<Claim> claims, List<Judged> all, int told, int beside) {
        String indicator = all.get(told).claim().indicator();
        if (isOpen(all.get(beside))
                && isReadOtherwise(claims.get(told), all.get(told))
                && areAlike(claims.get(told), claims.get(beside))) {
            Judged read = best.of(claims.get(beside).as(indicator));
            if (!isOpen(read)) {
                all.set(beside, read);
            }
        }
    }

    private static boolean isOpen(Judged judged) {
        return judged.verdict().finding() == Finding.not_in_register;
    }

    private static boolean isReadOtherwise(Claim claim, Judged judged) {
        String read = judged.claim().indicator();
        return !claim.indicator().equals("other")
                && !read.equals("other")
                && !read.equals(claim.indicator())
                && judged.verdict().finding().bearsOut();
    }

    private static boolean areAlike(Claim claim, Claim beside) {
        return claim.type() == ClaimType.quantity
                && beside.type() == ClaimType.quantity
                && claim.indicator().equals(beside.indicator())
                && claim.area().equals(beside.area())
                && claim.amount().unit().equals(beside.amount().unit())
                && claim.sentence().equals(beside.sentence());
    }
}
