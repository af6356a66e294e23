package org.majorslist.check.mark;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Reads quantities: hedge, currency, number, scale, unit, and "a year".
final class QuantityReader {
    private static final WordList NAMES_OF_DOLLARS = WordList.of("us", "u.s.", "col");
    private static final WordList CURRENCIES = WordList.of("dollars", "usd", "dolares", "euros", "cop");
    private static final WordList JOINS_RANGE = WordList.of("to", "a", "and", "y", "–", "o", "or");
    private static final WordList BETWEEN = WordList.of("between", "entre");
    private static final WordList MOVES = WordList.of("from", "de", "rose", "fell");
    private static final WordList YEARLY = WordList.of("annually", "yearly", "anuales", "anual", "anualmente");
    private static final Set<String> EACH_YEAR =
            Set.of("a year", "per year", "each year", "every year", "al ano", "cada ano", "por ano");

    private static final Set<String> PLACES = Set.of("departments", "provinces", "municipalities");
    private static final WordList OF_THESE = WordList.of("the", "its", "their", "los", "las", "sus");
    private static final WordList ARTICLE = WordList.of("el", "la", "los", "las", "un", "una", "a", "the");

    private final Marked text;
    private final Rules.Vocabulary vocabulary;
    private final FractionReader fractions;
    private final UnitReader units;
    private final Hedges hedges;

    QuantityReader(Marked text, Rules.Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        units = new UnitReader(text, vocabulary.units());
        fractions = new FractionReader(text, new NumberReader(text, vocabulary.numberWords()));
        hedges = new Hedges(text, vocabulary.hedges());
    }

    /// The quantity whose number begins at a token, or `null`.
    Mention.@Nullable Quantity at(int i) {
        Mention.Figure number = text.number(i);
        if (number == null || insideRange(i)) {
            return null;
        }
        int from = i;
        String currency = currency(i - 1);
        if (!currency.isEmpty()) {
            from--;
            if (text.in(from - 1, NAMES_OF_DOLLARS) && units.touches(from - 1)) {
                from--;
            }
        }
        Mention.Figure whole = range(number);
        UnitReader.Unit unit = currency.isEmpty()
                ? units.of(whole)
                : new UnitReader.Unit(currency, "measure", trailingCurrency(whole.to()));
        unit = unit.unit().isEmpty() ? ofWhole(whole, unit) : unit;
        Hedges.Hedge hedge = hedges.before(from);
        int half = fractions.halfEnd(unit.to());
        if (half > unit.to() && unit.to() > whole.to()) {
            whole = withHalf(whole);
            unit = new UnitReader.Unit(unit.unit(), unit.kind(), half);
        }
        Qualifier qualifier = qualifier(whole.form(), hedges.behind(unit.to(), hedge.qualifier()));
        int yearly = perYear(unit.to());
        return new Mention.Quantity(
                hedge.from(),
                Math.max(unit.to(), yearly),
                whole,
                unit.unit(),
                unit.kind(),
                qualifier,
                yearly > unit.to());
    }

    /// "19 of the 32 departments", "nueve de sus doce provincias": the part is of the things the whole counts.
    private UnitReader.Unit ofWhole(Mention.Figure part, UnitReader.Unit none) {
        int at = part.to() + 2;
        if (at >= text.size() || !text.in(at - 2, SmallWords.OF_PLAIN) || !text.in(at - 1, OF_THESE)) {
            return none;
        }
        Mention.Figure whole = readAhead(at);
        UnitReader.Unit unit = whole == null || whole.value() <= part.value() ? none : units.of(whole);
        return PLACES.contains(unit.unit()) ? unit : none;
    }

    private static Qualifier qualifier(Form form, Qualifier said) {
        boolean about = form == Form.ABOUT && said == Qualifier.EXACTLY;
        return form == Form.VAGUE ? Qualifier.VAGUE : about ? Qualifier.ABOUT : said;
    }

    /// "Dos puntos y medio", "cuatro meses y medio": the half stands behind the unit.
    private static Mention.Figure withHalf(Mention.Figure number) {
        return number.form() == Form.PLAIN
                ? new Mention.Figure(
                        number.from(), number.to(), number.value() + 0.5, null, Form.PLAIN, number.spelled())
                : number;
    }

    private int trailingCurrency(int to) {
        return text.in(to, CURRENCIES) ? to + 1 : to;
    }

    private String currency(int i) {
        if (i < 0) {
            return "";
        }
        return switch (text.norm(i)) {
            case "$", "usd" -> "USD";
            case "£", "gbp" -> "GBP";
            case "€", "eur" -> "EUR";
            case "cop" -> "COP";
            default -> "";
        };
    }

    private boolean insideRange(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 5; k--) {
            Mention.Quantity before = text.quantity(k);
            if (before != null) {
                return before.number().to() > i;
            }
        }
        return false;
    }

    /// Joins "10 to 15 percent", "10-15 percent", "between 10 and 15".
    private Mention.Figure range(Mention.Figure number) {
        int to = number.to();
        if (text.reads(to, "%")) {
            to++;
        }
        boolean word = text.in(to, JOINS_RANGE);
        int next = word ? to + 1 : to;
        next = word && text.in(next, ARTICLE) ? next + 1 : next;
        Mention.Figure second = text.number(next) != null ? text.number(next) : readAhead(next);
        if (second == null
                || second.form() != Form.PLAIN
                || number.form() != Form.PLAIN
                || second.value() <= number.value()) {
            return number;
        }
        boolean and = text.in(to, SmallWords.AND);
        boolean between = text.in(number.from() - 1, BETWEEN)
                || (text.in(number.from() - 1, ARTICLE) && text.in(number.from() - 2, BETWEEN));
        boolean from = text.in(number.from() - 1, MOVES);
        boolean tied = !word
                && second.spelled() == number.spelled()
                && text.token(next).hyphenBefore()
                && next == number.to();
        boolean ranged = word && !from && (!and || between) && bothNear(number, second);
        return tied || ranged
                ? new Mention.Figure(
                        number.from(),
                        second.to(),
                        scaledLike(number, second),
                        second.value(),
                        Form.PLAIN,
                        number.spelled())
                : number;
    }

    private static double scaledLike(Mention.Figure first, Mention.Figure second) {
        double factor = second.value() >= 1e6 && first.value() < 1000
                ? Math.pow(1000, Math.floor(Math.log10(second.value()) / 3))
                : 1;
        return first.value() * factor;
    }

    private static boolean bothNear(Mention.Figure a, Mention.Figure b) {
        return b.value() < a.value() * 4 || b.value() >= 1e6;
    }

    private Mention.@Nullable Figure readAhead(int i) {
        return i < text.size() ? new NumberReader(text, vocabulary.numberWords()).at(i) : null;
    }

    private int perYear(int to) {
        if (text.in(to, YEARLY)) {
            return to + 1;
        }
        boolean yearly = text.in(to + 1, SmallWords.YEAR)
                && EACH_YEAR.contains(text.norm(to) + " " + text.norm(to + 1))
                && text.date(to) == null
                && text.date(to + 1) == null;
        return yearly ? to + 2 : to;
    }
}
