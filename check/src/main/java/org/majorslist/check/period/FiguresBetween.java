package org.majorslist.check.period;

import org.majorslist.check.mark.Marked;

/// Whether another figure stands between one and some words: "seized 771 tonnes, and 789 were extradited since he took
/// over" tells since when of the second only.
final class FiguresBetween {
    private FiguresBetween() {}

    /// Whether more than one figure stands in a stretch of tokens, one that itself stands there included.
    ///
    /// @param from first token
    /// @param to behind the last
    static boolean several(Marked text, int from, int to) {
        int figures = 0;
        for (int i = from; i < to; i++) {
            figures += text.quantity(i) == null || text.date(i) != null ? 0 : 1;
        }
        return figures > 1;
    }
}
