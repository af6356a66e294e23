package org.majorslist.check;

import java.util.List;
import org.majorslist.check.mark.Marked;

/// A text read and judged as of one day.
///
/// @param marked the text, marked by the rules of its language
/// @param claims its claims, judged, in the order of the text
record Hearing(Marked marked, List<Judged> claims) {
    /// The claims that rules read, without those that are only likely.
    List<Judged> read() {
        return claims.stream().filter(judged -> !judged.claim().isOnlyLikely()).toList();
    }
}
