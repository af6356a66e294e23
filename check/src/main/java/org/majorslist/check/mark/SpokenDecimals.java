package org.majorslist.check.mark;

import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.Rules.NumberWord;
import org.majorslist.check.words.WordList;

/// The decimals a number in words goes on with, as they are read out: "twelve point six", "doce coma seis", "tres coma
/// cuatro millones".
///
/// @param text the text
/// @param numbers reads the words
record SpokenDecimals(Marked text, NumberReader numbers) {
    private static final WordList POINT = WordList.of("point", "coma", "punto");
    private static final double LARGEST = 1000;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    /// A number with its decimals; the number itself where none are told.
    Mention.Figure added(Mention.Figure number) {
        boolean whole = number.form() == Form.PLAIN && number.value() < LARGEST;
        NumberWord decimals = whole && text.in(number.to(), POINT) ? numbers.word(number.to() + 1) : null;
        double part = decimals == null ? 0 : part(decimals);
        if (part == 0 || text.sentence(number.to() + 1) != text.sentence(number.from())) {
            return number;
        }
        int to = number.to() + 2;
        NumberWord scale = numbers.word(to);
        boolean scaled = scale != null && scale.kind().equals("scale");
        double value = (number.value() + part) * (scaled && scale != null ? scale.value() : 1);
        return new Mention.Figure(number.from(), scaled ? to + 1 : to, value, null, Form.PLAIN, true);
    }

    /// What a word behind the point stands for: "six" tenths, "sixteen" hundredths; 0 for no number.
    private static double part(NumberWord word) {
        return switch (word.kind()) {
            case "one" -> 1.0 / TEN;
            case "unit" -> word.value() < TEN ? word.value() / TEN : word.value() / HUNDRED;
            case "tens" -> word.value() / HUNDRED;
            default -> 0;
        };
    }
}
