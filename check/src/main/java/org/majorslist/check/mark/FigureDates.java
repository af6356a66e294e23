package org.majorslist.check.mark;

import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Years tied to one figure: "48,000 hectares in 2012".
final class FigureDates {
    private static final int OWNED_WITHIN = 12;
    private static final int OF_THING = 4;

    private static final WordList THAT = WordList.of("that", "which", "que");

    private final Marked text;

    FigureDates(Marked text) {
        this.text = text;
    }

    /// Whether a year is tied to a figure just before it, other than the one that asks.
    ///
    /// @param from index of the first token of the figure that asks
    /// @param to index behind its last token
    boolean owns(Date date, int from, int to) {
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - OWNED_WITHIN); i--) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null
                    && quantity.to() <= date.from()
                    && (date.from() - quantity.to() <= 2
                            || (from >= date.to() && ofThing(quantity.to(), date.from()))
                            || (from >= date.to() && thatWas(quantity.to(), date.from()))
                            || inAllOf(quantity.to(), date.from()))
                    && onlyWords(quantity.to(), date.from())) {
                boolean own = quantity.from() < to && quantity.to() > from;
                boolean tied = quantity.to() == date.from() || text.says(date.from() - 1, TimeWord.at);
                return !own && tied && !quantity.unit().startsWith("percent");
            }
        }
        return false;
    }

    /// "115,300 hectares of coca in 1995": only what is counted stands between.
    private boolean ofThing(int from, int to) {
        boolean of = text.reads(from, "of") || text.reads(from, "de");
        return of && to - from <= OF_THING && !text.reads(to - 2, "and") && !text.reads(to - 2, "y");
    }

    /// "14,500 hectares of coca that were measured in 2023".
    private boolean thatWas(int from, int to) {
        for (int i = from; i < Math.min(to, from + OF_THING); i++) {
            if (text.in(i, THAT)) {
                return true;
            }
        }
        return false;
    }

    /// "In all of 2024", "en todo el 2024".
    private boolean inAllOf(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.says(i, TimeWord.at) && !text.cue(i, Cue.all_of)) {
                return false;
            }
        }
        return true;
    }

    private boolean onlyWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }
}
