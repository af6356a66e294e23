package org.majorslist.check.mark;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.Rules.UnitWord;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Reads what a number counts: the unit behind it, or the noun behind a few adjectives.
final class UnitReader {
    /// A unit.
    ///
    /// @param unit its key; empty if nothing is counted
    /// @param kind its kind, by units.csv
    /// @param to behind its last token
    record Unit(String unit, String kind, int to) {}

    private static final int FARTHEST_NOUN = 5;
    private static final int SHORT = 3; // characters of "was", "has"
    private static final String THINGS = "count";
    private static final WordList FORCES = WordList.of("police", "military", "army", "navy");
    private static final ListedWords NOT_BETWEEN = ListedWords.named("unit_reader.not_between");
    /// "Son cinco los países": the verb of a count.
    private static final WordList COUNTED = WordList.of("son", "fueron", "eran", "suman", "sumaron");
    /// "Subió a 253.000 las hectáreas", "son 34 los muertos".
    private static final WordList THE_NOUN = WordList.of("los", "las");

    private final Marked text;
    private final Phrases<UnitWord> words;

    UnitReader(Marked text, Phrases<UnitWord> words) {
        this.text = text;
        this.words = words;
    }

    /// The unit of a number; an empty one if it has none.
    Unit of(Mention.Figure number) {
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
        return direct == null || owned(direct, at) ? nounAfter(number, at) : direct;
    }

    private @Nullable Unit unitAt(int i) {
        if (i >= text.size()) {
            return null;
        }
        for (Phrases.Hit<UnitWord> hit : words.at(text.tokens(), i)) {
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

    /// Whether no blank stands between a token and the next.
    boolean touches(int i) {
        return i >= 0 && text.token(i).end() == text.token(i + 1).start();
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
        int first = text.in(number.from() - 1, COUNTED) && text.in(at, THE_NOUN) ? at + 1 : at;
        for (int i = first; i < Math.min(first + FARTHEST_NOUN, text.size()); i++) {
            Token token = text.token(i);
            if ((!token.isWord() && token.kind() != Token.Kind.QUOTE)
                    || (i > at && text.in(i, NOT_BETWEEN))
                    || text.date(i) != null) {
                break;
            }
            if (text.in(i, NOT_BETWEEN) || text.number(i) != null) {
                break;
            }
            if (people(i)) {
                return new Unit("people", "people", i + 1);
            }
            Unit unit = unitAt(i);
            if (unit != null && owned(unit, i)) {
                Unit has = unitAt(unit.to());
                return has == null ? new Unit(THINGS, "counted", unit.to() + 1) : has;
            }
            if (unit != null && !unit.kind().equals("measure") && !unit.kind().equals("times")) {
                return new Unit(unit.unit(), unit.kind(), more(unit, i));
            }
        }
        return new Unit("", "", number.to());
    }

    /// "18 police helicopters", "12 army bases": not the force is counted but what it has.
    private boolean owned(Unit unit, int at) {
        int next = unit.to();
        if (!text.in(at, FORCES)
                || next != at + 1
                || next >= text.sentenceEnd(at)
                || !text.token(next).isWord()) {
            return false;
        }
        String norm = text.norm(next);
        Unit has = unitAt(next);
        boolean thing = has == null || !has.kind().equals(unit.kind());
        return thing && norm.length() > SHORT && norm.endsWith("s") && !norm.endsWith("ss");
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
}
