package org.majorslist.check.mark;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.Rules.NumberWord;

/// The digits a number goes on with behind a scale word: "44 mil 100", "3 millones 500 mil", as written in Mexico.
///
/// @param text the text
/// @param numbers reads the digits
record RestOfNumber(Marked text, NumberReader numbers) {
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    /// A number with what is added to it behind its scale word; the number itself where nothing is.
    Mention.Figure added(Mention.Figure number) {
        double scale = scaleOf(number);
        boolean open = scale >= THOUSAND && number.form() == Form.PLAIN && number.value() % scale == 0;
        Mention.Figure rest = open ? rest(number.to()) : null;
        if (rest != null && scale == THOUSAND && scaleOf(rest) == MILLION && rest.value() / MILLION < THOUSAND) {
            double value = number.value() * MILLION + rest.value(); // "13 mil 500 millones"
            return new Mention.Figure(number.from(), rest.to(), value, null, Form.PLAIN, number.spelled());
        }
        boolean fits = rest != null && rest.value() < scale && (scale == THOUSAND || rest.value() >= THOUSAND);
        return fits && rest != null
                ? new Mention.Figure(
                        number.from(), rest.to(), number.value() + rest.value(), null, Form.PLAIN, number.spelled())
                : number;
    }

    private Mention.@Nullable Figure rest(int i) {
        boolean digits = i < text.size() && text.token(i).isNumber() && text.date(i) == null;
        Mention.Figure rest = digits ? numbers.single(i) : null;
        return rest != null && rest.form() == Form.PLAIN && rest.value() % 1 == 0 ? rest : null;
    }

    /// The scale of the last word of a number, such as a thousand; 0 where it ends with none.
    private double scaleOf(Mention.Figure number) {
        NumberWord last = text.language() == Language.es ? numbers.word(number.to() - 1) : null;
        return last != null && last.kind().equals("scale") ? last.value() : 0;
    }
}
