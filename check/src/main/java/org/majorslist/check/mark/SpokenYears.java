package org.majorslist.check.mark;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.WordList;

/// Years as they are spoken, behind a word that sets something in time: "in nineteen ninety-five", "hasta dos mil
/// veintitrés".
final class SpokenYears {
    private static final WordList BEHIND = WordList.of("in", "since", "until", "during", "en", "desde", "hasta", "ano");
    private static final WordList BEGIN = WordList.of("nineteen", "twenty", "two", "dos", "mil");
    private static final int FIRST = 1961;
    private static final int LAST = 2039;
    private static final int LEAST_TENS = 10;
    private static final int CENTURY = 100;

    private final Marked text;
    private final NumberReader numbers;

    SpokenYears(Marked text, NumberWords words) {
        this.text = text;
        numbers = new NumberReader(text, words);
    }

    /// The year that begins at a word; `null` if none does.
    @Nullable
    Date at(int i) {
        if (!text.in(i, BEGIN) || !text.in(i - 1, BEHIND)) {
            return null;
        }
        boolean century = text.reads(i, "nineteen") || text.reads(i, "twenty");
        int figure = century ? i + 1 : i;
        Mention.Figure read = figure < text.size() ? numbers.single(figure) : null;
        if (read == null || read.form() != Mention.Form.PLAIN) {
            return null;
        }
        boolean tens = read.value() >= LEAST_TENS && read.value() < CENTURY;
        double year = century
                ? (text.reads(i, "nineteen") ? CENTURY * 19 : CENTURY * 20) + (tens ? read.value() : Double.NaN)
                : read.value();
        boolean inTime = year >= FIRST && year <= LAST && year == Math.rint(year);
        return inTime && !DateReader.isMeasured(text, read.to())
                ? Date.of(i, read.to(), String.valueOf((int) year), DateForm.YEAR)
                : null;
    }
}
