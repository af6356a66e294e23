package org.majorslist.check.mark;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Reads parts told with their whole: seven in ten, one load in 20, siete de cada diez, nine cents of each dollar.
final class PartOfEvery {
    private static final WordList OF = WordList.of("of", "de", "in", "out");
    private static final ListedWords TIMES = ListedWords.named("part_of_every.times");
    private static final WordList CENTS = WordList.of("cents", "pennies", "centavos", "centimos", "cent");
    private static final WordList OF_MONEY = WordList.of("of", "in", "on", "from", "per", "de", "por");
    private static final WordList MONEY = WordList.of("dollar", "dolar", "peso", "euro");
    private static final int EVERY_WITHIN = 14;
    private static final int LARGEST_EVERY = 100;
    private static final ListedWords IS = ListedWords.named("part_of_every.is");
    private static final WordList A = WordList.of("a", "an", "un", "una", "el");

    private final Marked text;
    private final NumberReader numbers;

    PartOfEvery(Marked text, NumberReader numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /// "7 in 10 households", "seven out of ten", "siete de cada diez" are a fraction; so is the "seven" of "of every
    /// ten tonnes seven".
    Mention.@Nullable Figure outOf(Mention.Figure number) {
        if (everyBefore(number.from())) {
            return null;
        }
        Mention.Figure part = partOfEvery(number);
        return part == null ? wholeBehind(number) : part;
    }

    /// "One load in 20", "nine farmers in ten", "siete kilos de cada diez": the thing stands between part and whole.
    private Mention.@Nullable Figure oneOf(Mention.Figure number) {
        int noun = number.to();
        boolean every = text.in(noun + 1, OF) && text.in(noun + 2, SmallWords.EVERY);
        int at = every ? noun + 3 : noun + 2;
        if (at >= text.size()
                || !number.spelled()
                || !text.token(noun).isWord()
                || !(every || text.in(noun + 1, SmallWords.IN))
                || text.date(at) != null) {
            return null;
        }
        Mention.Figure whole = numbers.single(at);
        boolean alone = whole != null
                && ((every || number.value() == 1) ? !text.in(whole.to(), TIMES) : closes(text, whole.to()));
        boolean fits = whole != null
                && alone
                && whole.form() == Form.PLAIN
                && whole.value() > number.value()
                && whole.value() <= LARGEST_EVERY;
        return whole != null && fits ? share(number, number.from(), whole) : null;
    }

    /// Whether no noun follows: "two men in three boats" tells no share.
    static boolean closes(Marked text, int at) {
        return at >= text.size()
                || text.sentence(at) != text.sentence(at - 1)
                || !text.token(at).isWord()
                || text.in(at, IS);
    }

    /// "Nine cents of each dollar", "33 cents on the dollar", "nueve centavos de cada dólar".
    private Mention.@Nullable Figure cents(Mention.Figure number) {
        if (!text.in(number.to(), CENTS) || number.value() >= LARGEST_EVERY) {
            return null;
        }
        int at = number.to() + 1;
        at += text.reads(at, "out") ? 1 : 0;
        if (!text.in(at, OF_MONEY)) {
            return null;
        }
        at += text.in(at + 1, SmallWords.EVERY) || text.in(at + 1, A) || text.reads(at + 1, "the") ? 2 : 1;
        return text.in(at, MONEY)
                ? new Mention.Figure(
                        number.from(), at + 1, number.value() / LARGEST_EVERY, null, Form.FRACTION, number.spelled())
                : null;
    }

    private Mention.Figure wholeBehind(Mention.Figure number) {
        Mention.Figure cents = cents(number);
        Mention.Figure one = cents == null ? oneOf(number) : cents;
        if (one != null) {
            return one;
        }
        int to = number.to();
        boolean in = text.reads(to, "in");
        boolean every = text.in(to, OF) && text.in(to + 1, SmallWords.EVERY);
        boolean of = every || (text.reads(to, "out") && text.reads(to + 1, "of"));
        int at = to + (of ? 2 : 1);
        at += of && text.in(at, SmallWords.EVERY) ? 1 : 0;
        if (!(in || of) || at >= text.size() || text.date(at) != null) {
            return number;
        }
        Mention.Figure whole = numbers.single(at);
        boolean single = whole != null
                && number.spelled()
                && number.value() == 1
                && whole.value() <= LARGEST_EVERY
                && !text.in(whole.to(), TIMES); // "one in 12 people"
        boolean fits = whole != null
                && (single || whole.value() <= 10 || (whole.value() == LARGEST_EVERY && number.value() < LARGEST_EVERY))
                && number.value() < whole.value()
                && whole.form() == Form.PLAIN;
        return whole != null && fits ? share(number, number.from(), whole) : number;
    }

    private static Mention.Figure share(Mention.Figure part, int from, Mention.Figure whole) {
        return new Mention.Figure(
                from,
                Math.max(part.to(), whole.to()),
                part.value() / whole.value(),
                null,
                Form.FRACTION,
                part.spelled());
    }

    /// Whether a number is the whole of "of every ten".
    private boolean everyBefore(int i) {
        return text.in(i - 1, SmallWords.EVERY) && text.in(i - 2, OF) && text.number(i - 3) == null;
    }

    /// "De cada diez kilos, unos siete": the part stands behind the whole.
    private Mention.@Nullable Figure partOfEvery(Mention.Figure number) {
        int floor = Math.max(text.sentenceStart(number.from()), number.from() - EVERY_WITHIN);
        for (int i = number.from() - 1; i > floor + 1; i--) {
            if (text.number(i) != null) {
                return null;
            }
            if (everyBefore(i)) {
                Mention.Figure whole = numbers.single(i);
                boolean fits = whole != null
                        && whole.value() <= LARGEST_EVERY
                        && number.value() < whole.value()
                        && whole.to() <= number.from();
                return whole != null && fits
                        ? new Mention.Figure(
                                number.from(),
                                number.to(),
                                number.value() / whole.value(),
                                null,
                                Form.FRACTION,
                                number.spelled())
                        : null;
            }
        }
        return null;
    }
}
