package org.majorslist.check.mark;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.Rules.NumberWord;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Reads fractions: half, a third, dos tercios, la quinta parte, two and a half, medio centenar.
final class FractionReader {
    private static final ListedWords BEFORE_HALF = ListedWords.named("fraction_reader.before_half");
    private static final WordList BEHIND_HALF = WordList.of("of", "the", "as", "its", "that", "what", "their");
    private static final WordList HALF_OF_A_YEAR = WordList.of("first", "second", "the", "other", "latter");
    private static final WordList ARTICLES = WordList.of("a", "an", "un", "una", "one", "el", "al", "del");
    private static final ListedWords IN_ORDER = ListedWords.named("fraction_reader.in_order");
    private static final WordList HALF = WordList.of("half", "medio", "media");
    /// A fraction smaller than a tenth is a place in a row as often as a part.
    private static final double RARE = 0.1;

    private final Marked text;
    private final NumberReader numbers;

    FractionReader(Marked text, NumberReader numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /// "La tercera parte", "dos terceras partes".
    Mention.@Nullable Figure part(int from, double times, double value, int noun) {
        boolean part = text.reads(noun + 1, "parte") || text.reads(noun + 1, "partes");
        return part ? new Mention.Figure(from, noun + 2, times * value, null, Form.FRACTION, true) : null;
    }

    /// Half, a third, two thirds, la mitad, dos tercios.
    Mention.@Nullable Figure fraction(int from, double times, double value, int noun) {
        Mention.Figure large = ofLargeNumber(from, times * value, noun);
        if (large != null) {
            return large;
        }
        String word = text.norm(noun);
        boolean half = word.equals("half") || word.equals("mitad");
        boolean counted = noun > from;
        boolean joined = half && text.reads(noun - 2, "and") && text.in(noun - 1, ARTICLES);
        if (joined && text.in(noun - 4, ARTICLES)) {
            return null; // "a decade and a half"
        }
        if (counted && times > 1 && !word.endsWith("s")) {
            return null; // "the twenty-fifth"
        }
        boolean hedged = PartOfEvery.closes(text, noun + 1) && text.in(noun - 2, BEFORE_HALF);
        boolean rare = value < RARE
                && !text.in(noun + 1, SmallWords.OF_PLAIN)
                && !hedged; // "an eleventh refusal": a place in a row
        boolean article = text.in(noun - 1, ARTICLES) && !text.in(noun + 1, IN_ORDER) && !rare;
        boolean halved = half && text.in(noun - 1, BEFORE_HALF);
        boolean of = half && text.in(noun + 1, BEHIND_HALF) && !text.in(noun - 1, HALF_OF_A_YEAR);
        return counted || article || halved || of
                ? new Mention.Figure(from, noun + 1, times * value, null, Form.FRACTION, true)
                : null;
    }

    /// A quarter of a million, half a billion, un cuarto de millón: a number, and no share of anything.
    private Mention.@Nullable Figure ofLargeNumber(int from, double part, int noun) {
        int at = noun + 1;
        at += text.reads(at, "of") || text.reads(at, "de") ? 1 : 0;
        at += text.reads(at, "a") || text.reads(at, "un") ? 1 : 0;
        NumberWord scale = numbers.word(at);
        boolean large =
                scale != null && scale.kind().equals("scale") && text.norm(at).length() > 2;
        boolean dozen = scale != null
                && (scale.kind().equals("about") || scale.kind().equals("hundred"))
                && part == 0.5
                && at > noun + 1;
        return scale != null && (large || dozen)
                ? new Mention.Figure(from, at + 1, part * scale.value(), null, dozen ? Form.ABOUT : Form.PLAIN, true)
                : null;
    }

    /// "Medio millón", "medio centenar", "media docena".
    Mention.@Nullable Figure halfOf(int from, int noun) {
        NumberWord whole = numbers.word(noun);
        boolean scale = whole != null && whole.kind().equals("scale") && whole.value() >= 1e6;
        boolean dozen = whole != null && whole.kind().equals("about");
        return whole != null && (scale || dozen)
                ? new Mention.Figure(from, noun + 1, whole.value() / 2, null, dozen ? Form.ABOUT : Form.PLAIN, true)
                : null;
    }

    /// "Two and a half", "dos y medio", "two and a half million", "dos millones y medio".
    Mention.Figure andHalf(Mention.Figure number) {
        int to = halfEnd(number.to());
        if (to == number.to() || number.form() != Form.PLAIN) {
            return number;
        }
        NumberWord before = numbers.word(number.to() - 1);
        double step = before != null && before.kind().equals("scale") ? before.value() : 1;
        NumberWord behind = numbers.word(to);
        boolean scaled =
                behind != null && behind.kind().equals("scale") && text.norm(to).length() > 2;
        double factor = behind != null && scaled ? behind.value() : 1;
        return new Mention.Figure(
                number.from(),
                scaled ? to + 1 : to,
                (number.value() + step / 2) * factor,
                null,
                Form.PLAIN,
                number.spelled());
    }

    /// Behind "and a half" or "y medio" if they begin at a token; else the token.
    int halfEnd(int at) {
        if (!text.in(at, SmallWords.AND)) {
            return at;
        }
        int half = text.reads(at + 1, "a") ? at + 2 : at + 1;
        boolean mine = text.in(half, HALF) && (half == at + 2 || !text.reads(at, "and")) && !halvesNext(half);
        return mine ? half + 1 : at;
    }

    /// "Siete muertos y medio centenar de heridos", "dos toneladas y media docena de armas": the half is that of what
    /// follows.
    private boolean halvesNext(int half) {
        NumberWord next = numbers.word(half + 1);
        boolean spanish = text.language() == Language.es;
        return spanish && next != null && next.kind().equals("about");
    }
}
