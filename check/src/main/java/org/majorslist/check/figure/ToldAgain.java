package org.majorslist.check.figure;

import java.util.Set;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;

/// Figures that only tell another once more in other units: "(25,200 acres)", "or 465,000 acres".
///
/// @param text the text
record ToldAgain(Marked text) {
    private static final Set<String> TOLD_AGAIN = Set.of("acre", "sq_mi", "sq_km", "lb", "GBP", "EUR");
    private static final Set<String> TOLD_FIRST = Set.of("ha", "t", "kg", "USD");
    private static final int AGAIN_WITHIN = 9;
    private static final int BRACKET_WITHIN = 6;

    /// "10,200 hectares (25,200 acres) …, 12,800 the year before": what stands in brackets hands nothing on.
    boolean is(int i, Mention.Figure number) {
        boolean open = false;
        for (int k = i - 1; k >= Math.max(text.sentenceStart(i), i - BRACKET_WITHIN) && !text.reads(k, ")"); k--) {
            open |= text.reads(k, "(") && (isBehindFigure(k) || !isFirst(i));
        }
        boolean closed = false;
        for (int k = i; k < number.from() && !closed; k++) {
            closed = text.reads(k, ")");
        }
        return (open && closed) || toldAgain(i);
    }

    private boolean isFirst(int i) {
        Mention.Quantity quantity = text.quantity(i);
        return quantity != null && TOLD_FIRST.contains(quantity.unit());
    }

    /// "Nariño (65,000 hectares), Putumayo (50,300)": a bracket behind a name tells nothing once more.
    private boolean isBehindFigure(int bracket) {
        for (int i = bracket - 1; i >= Math.max(text.sentenceStart(bracket), bracket - BRACKET_WITHIN); i--) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null) {
                return text.date(i) == null && quantity.to() >= bracket - 2;
            }
        }
        return false;
    }

    /// "188,000 hectares, or 465,000 acres … 146,000": what tells a figure in another unit hands nothing on.
    private boolean toldAgain(int i) {
        Mention.Quantity again = text.quantity(i);
        if (again == null || !TOLD_AGAIN.contains(again.unit())) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(text.sentenceStart(i), i - AGAIN_WITHIN); k--) {
            Mention.Quantity first = text.quantity(k);
            if (first != null) {
                return TOLD_FIRST.contains(first.unit());
            }
        }
        return false;
    }
}
