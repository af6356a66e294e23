package org.majorslist.check.find;

/// Whether a fall is aimed at and has not come about: "a goal of cutting coca by 40 percent", "para recortar en 40 %".
final class Planned {
    private static final int WITHIN = 14;
    private static final int MANAGED_WITHIN = 4;

    private final Marked text;

    Planned(Marked text) {
        this.text = text;
    }

    /// Whether a relative figure is the size of an intended fall.
    ///
    /// @param falls whether the words before the figure say that something fell
    boolean reduction(int figure, boolean falls) {
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
