package org.majorslist.check.figure;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;

/// Whether a fall is aimed at and has not come about: "a goal of cutting coca by 40 percent", "para recortar en 40 %".
final class Planned {
    private static final int WITHIN = 14;
    private static final int MANAGED_WITHIN = 4;

    private final Marked text;

    Planned(Marked text) {
        this.text = text;
    }

    /// "To cut coca by half in five years" states an aim, no change that has come about.
    ///
    /// @param scale what the figure is to be multiplied with to be percent
    /// @return the aim as a claim; `null` where none is stated
    @Nullable
    Found fall(FigureClaim claims, Mention.Quantity quantity, double scale, @Nullable Change change) {
        boolean relative = quantity.unit().equals("percent") || quantity.kind().equals("share");
        boolean falls = change == null || change.sign() < 0;
        if (!relative || !falls || !reduction(quantity.from(), change != null)) {
            return null;
        }
        Found aim = claims.claim(
                quantity,
                ClaimType.quantity,
                "percent",
                quantity.number().value() * scale,
                "the size of a fall that is aimed at");
        return aim.indicator().equals("coca_reduction_target") ? aim : null;
    }

    /// Whether a relative figure is the size of an intended fall.
    ///
    /// @param falls whether the words before the figure say that something fell
    private boolean reduction(int figure, boolean falls) {
        boolean goal = false;
        for (int i = text.sentenceStart(figure); i < text.sentenceEnd(figure) && falls; i++) {
            goal |= text.is(i, "goal") && Math.abs(i - figure) <= WITHIN;
        }
        return goal || verb(figure);
    }

    /// "To reduce", not "managed to reduce".
    private boolean verb(int figure) {
        int floor = Math.max(text.sentenceStart(figure), figure - WITHIN);
        for (int i = figure - 1; i >= floor; i--) {
            if (text.is(i, "planned")) {
                return !managed(i);
            }
            if (text.quantity(i) != null && text.date(i) == null) {
                return false;
            }
        }
        return false;
    }

    private boolean managed(int verb) {
        for (int i = verb; i >= Math.max(text.sentenceStart(verb), verb - MANAGED_WITHIN); i--) {
            if (text.is(i, "achieved")) {
                return true;
            }
        }
        return false;
    }
}
