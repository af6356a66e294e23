package org.majorslist.check.mark;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.Rules.UnitWord;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Reads quantities: hedge, currency, number, scale, unit, and "a year".
final class QuantityReader {
    private static final WordList NAMES_OF_DOLLARS = WordList.of("us", "u.s.", "col");
    private static final WordList CURRENCIES = WordList.of("dollars", "usd", "dolares", "euros", "cop");
    private static final WordList JOINS_RANGE = WordList.of("to", "a", "and", "y", "–", "o", "or");
    private static final WordList BETWEEN = WordList.of("between", "entre");
    private static final WordList MOVES = WordList.of("from", "de", "rose", "fell");
    private static final WordList YEARLY = WordList.of("annually", "yearly", "anuales", "anual", "anualmente");
    private static final WordList YEAR = WordList.of("year", "ano");
    private static final Set<String> EACH_YEAR =
            Set.of("a year", "per year", "each year", "every year", "al ano", "cada ano", "por ano");

    private static final WordList ARTICLE = WordList.of("el", "la", "los", "las", "un", "una", "a", "the");
    /// "Subió a 253.000 las hectáreas", "son 34 los muertos".
    private static final WordList THE_NOUN = WordList.of("los", "las");
    private static final int FARTHEST_NOUN = 5;
    /// "Son cinco los países": the verb of a count.
    private static final WordList COUNTED = WordList.of("son", "fueron", "eran", "suman", "sumaron");
    private static final WordList LOS = WordList.of("los", "las");
    private static final WordList NOT_BETWEEN = WordList.of(
            "of", "in", "for", "on", "at", "by", "to", "from", "with", "that", "which", "who", "was", "were", "is",
            "are", "has", "have", "had", "than", "as", "en", "por", "que", "con", "para", "se", "fueron", "fue", "a",
            "al", "desde", "the", "los", "las", "el", "la", "del", "but", "after", "before", "more", "mas", "when",
            "ese", "esa", "este", "esta", "this", "last", "aquel", "un", "una", "an");

    private final Marked text;
    private final Rules.Vocabulary vocabulary;
    private final FractionReader fractions;
    private final Hedges hedges;

    QuantityReader(Marked text, Rules.Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        fractions = new FractionReader(text, new NumberReader(text, vocabulary.numberWords()));
        hedges = new Hedges(text, vocabulary.hedges());
    }

    private record Unit(String unit, String kind, int to) {}

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
            if (text.in(from - 1, NAMES_OF_DOLLARS) && touches(from - 1)) {
                from--;
            }
        }
        Mention.Figure whole = range(number);
        Unit unit = currency.isEmpty() ? unit(whole) : new Unit(currency, "measure", trailingCurrency(whole.to()));
        Hedges.Hedge hedge = hedges.before(from);
        int half = fractions.halfEnd(unit.to());
        if (half > unit.to() && unit.to() > whole.to()) {
            whole = withHalf(whole);
            unit = new Unit(unit.unit(), unit.kind(), half);
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

    private boolean touches(int i) {
        return i >= 0 && text.token(i).end() == text.token(i + 1).start();
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
            case "£" -> "GBP";
            case "€" -> "EUR";
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

    private Unit unit(Mention.Figure number) {
        int at = number.to();
        if (number.form() == Form.MULTIPLE || number.form() == Form.CUT) {
            return new Unit("times", "times", at);
        }
        if (number.form() == Form.FRACTION) {
            return new Unit("share", "share", at);
        }
        if (text.reads(at, "de") || (number.form() == Form.VAGUE && text.reads(at, "of"))) {
            Unit after = unitAt(at + 1);
            if (after != null || number.form() != Form.VAGUE) {
                return after == null ? new Unit("", "", number.to()) : after;
            }
            at++;
        }
        Unit direct = unitAt(at);
        if (direct == null && text.in(at, THE_NOUN)) {
            direct = unitAt(at + 1);
        }
        return direct == null ? nounAfter(number, at) : direct;
    }

    private @Nullable Unit unitAt(int i) {
        if (i >= text.size()) {
            return null;
        }
        for (Phrases.Hit<UnitWord> hit : vocabulary.units().at(text.tokens(), i)) {
            UnitWord word = hit.meaning();
            if (text.reads(i, "t") && !touches(i - 1) && capital(i)) {
                continue;
            }
            boolean weight = word.unit().equals("GBP") && !text.reads(hit.to() - 1, "sterling") && ofDrugs(i);
            return weight ? new Unit("lb", "measure", hit.to()) : gdp(new Unit(word.unit(), word.kind(), hit.to()));
        }
        return null;
    }

    private boolean capital(int i) {
        return Character.isUpperCase(text.text().charAt(text.token(i).start()));
    }

    /// Pounds are a weight where a sentence speaks of drugs seized or made.
    private boolean ofDrugs(int i) {
        int sentence = text.sentence(i);
        return text.speaksOf(sentence, "seize")
                || text.speaksOf(sentence, "cocaine")
                || text.speaksOf(sentence, "otherdrug")
                || text.speaksOf(sentence, "poppy");
    }

    private Unit gdp(Unit unit) {
        if (!unit.unit().equals("percent")) {
            return unit;
        }
        int at = unit.to();
        for (int i = at; i < at + 4 && i < text.size(); i++) {
            if (text.is(i, "gdp")) {
                return new Unit("percent_gdp", "measure", i + 1);
            }
        }
        return unit;
    }

    /// Looks past a few adjectives for what is counted: "12 heavily armed police officers".
    private Unit nounAfter(Mention.Figure number, int at) {
        int first = text.in(number.from() - 1, COUNTED) && text.in(at, LOS) ? at + 1 : at;
        for (int i = first; i < Math.min(first + FARTHEST_NOUN, text.size()); i++) {
            Token token = text.token(i);
            if ((!token.isWord() && token.kind() != Token.Kind.QUOTE)
                    || (i > at && NOT_BETWEEN.has(token.vocable()))
                    || text.date(i) != null) {
                break;
            }
            if (NOT_BETWEEN.has(token.vocable()) || text.number(i) != null) {
                break;
            }
            if (people(i)) {
                return new Unit("people", "people", i + 1);
            }
            Unit unit = unitAt(i);
            if (unit != null && !unit.kind().equals("measure") && !unit.kind().equals("times")) {
                return new Unit(unit.unit(), unit.kind(), more(unit, i));
            }
        }
        return new Unit("", "", number.to());
    }

    /// Venezuelans, bolivianos: people of a country.
    private boolean people(int i) {
        Mention.Places place = text.place(i);
        String norm = text.norm(i);
        return place != null
                && place.to() == i + 1
                && (norm.endsWith("ans") || norm.endsWith("nos") || norm.endsWith("ians") || norm.endsWith("enses"));
    }

    /// Takes "police officers", "drug boats" whole.
    private int more(Unit unit, int at) {
        Unit next = unitAt(unit.to());
        return next != null && next.kind().equals(unit.kind()) && at + 1 == unit.to() ? next.to() : unit.to();
    }

    private int perYear(int to) {
        if (text.in(to, YEARLY)) {
            return to + 1;
        }
        boolean yearly = text.in(to + 1, YEAR)
                && EACH_YEAR.contains(text.norm(to) + " " + text.norm(to + 1))
                && text.date(to) == null
                && text.date(to + 1) == null;
        return yearly ? to + 2 : to;
    }
}
