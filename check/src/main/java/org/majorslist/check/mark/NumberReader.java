package org.majorslist.check.mark;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.mark.Rules.NumberWord;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordList;

/// Reads numbers: digits with their separators and scales, words of both languages, fractions and multiples.
final class NumberReader {
    private static final ListedWords COMPARED_WITH = ListedWords.named("number_reader.compared_with");

    private static final ListedWords ROUGHLY = ListedWords.named("number_reader.roughly");
    private static final WordList BY = WordList.of("by", "por");
    /// "Por duplicado", "un duplicado de la llave".
    private static final WordList LEADS_COPY = WordList.of("por", "un", "el", "del", "unos", "los");

    private static final int LONGEST = 12;
    private static final int HEDGED_BY = 2;

    private final Marked text;
    private final NumberWords words;
    private final FractionReader fractions;
    private final PartOfEvery parts;
    private final RestOfNumber rests;
    private final SpokenDecimals decimals;

    NumberReader(Marked text, NumberWords words) {
        this.text = text;
        this.words = words;
        fractions = new FractionReader(text, this);
        parts = new PartOfEvery(text, this);
        rests = new RestOfNumber(text, this);
        decimals = new SpokenDecimals(text, this);
    }

    /// The number that begins at a token, or `null`.
    Mention.@Nullable Figure at(int i) {
        Mention.Figure number = single(i);
        if (number == null || number.form() != Form.PLAIN) {
            return number;
        }
        return isFactor(i)
                ? new Mention.Figure(i, number.to(), number.value(), null, Form.MULTIPLE, number.spelled())
                : parts.outOf(number);
    }

    /// "Se multiplicó por casi cinco", "multiplied by nearly five": a hedge stands between.
    private boolean isFactor(int i) {
        int by = i - 2;
        for (int back = 0; back < HEDGED_BY && !text.in(by, BY); back++) {
            by--;
        }
        NumberWord verb = text.in(by, BY) && by > 0 ? word(by - 1) : null;
        return verb != null && verb.kind().equals("multiplied") && text.sentence(by - 1) == text.sentence(i);
    }

    /// The number that begins at a token, whatever stands around it.
    Mention.@Nullable Figure single(int i) {
        Token token = text.token(i);
        if (token.isNumber()) {
            return text.date(i) == null ? digits(i) : null;
        }
        NumberWord word = word(i);
        boolean percent = text.reads(i, "ciento") && text.reads(i - 1, "por");
        return word == null || percent || continues(i) || isSpokenYear(i) ? null : spelled(i, word);
    }

    private boolean isSpokenYear(int i) {
        Mention.Date date = text.date(i);
        return date != null && date.form() == Mention.DateForm.YEAR;
    }

    private boolean continues(int i) {
        Mention.Figure before = i == 0 ? null : coveredBy(i);
        return before != null;
    }

    private Mention.@Nullable Figure coveredBy(int i) {
        for (int k = i - 1; k >= 0 && k >= i - LONGEST; k--) {
            Mention.Figure number = text.number(k);
            if (number != null) {
                return number.to() > i ? number : null;
            }
        }
        return null;
    }

    /// The number word at a token, or `null`.
    @Nullable
    NumberWord word(int i) {
        if (i >= text.size() || !text.token(i).isWord()) {
            return null;
        }
        return words.at(text.tokens(), i);
    }

    /// "Multiplied by five", "se multiplicó por cinco".
    private Mention.@Nullable Figure multiplied(int i) {
        boolean by = text.reads(i + 1, "by") || text.reads(i + 1, "por");
        NumberWord next = word(i + 2);
        if (!by || i + 2 >= text.size() || (next != null && next.kind().equals("multiplied"))) {
            return null;
        }
        Mention.Figure factor = single(i + 2);
        return factor == null ? null : new Mention.Figure(i, factor.to(), factor.value(), null, Form.MULTIPLE, true);
    }

    private Mention.@Nullable Figure digits(int i) {
        double value = Digits.value(text.token(i).norm(), text.thousands());
        if (Double.isNaN(value)) {
            return null;
        }
        int to = i + 1;
        for (NumberWord scale = scale(to); scale != null && to - i < 4; scale = scale(to)) {
            value *= scale.value();
            to++;
        }
        return fractions.andHalf(rests.added(new Mention.Figure(i, to, value, null, Form.PLAIN, false)));
    }

    /// A scale word behind a number; one or two letters count only if they touch the digits or if
    /// these are of money: "$380 m", "US$9.800 mm"; Spanish metres touch theirs.
    private @Nullable NumberWord scale(int i) {
        NumberWord word = word(i);
        if (word == null || !word.kind().equals("scale")) {
            return null;
        }
        boolean touches = text.language() == Language.en
                && text.token(i).start() == text.token(i - 1).end();
        return text.norm(i).length() > 2 || touches || text.in(i - 2, SmallWords.CURRENCIES) ? word : null;
    }

    private Mention.@Nullable Figure spelled(int i, NumberWord word) {
        return switch (word.kind()) {
            case "one" -> isArticle(i) ? null : plain(i);
            case "unit", "tens", "hundreds", "hundred", "scale" -> plain(i);
            case "vague" -> vague(i, word.value());
            case "about" -> new Mention.Figure(i, i + 1, word.value(), null, Form.ABOUT, true);
            case "multiple" -> multiple(i, word.value());
            case "cut" -> new Mention.Figure(i, i + 1, word.value(), null, Form.CUT, true);
            case "fraction" -> fractions.fraction(i, 1, word.value(), i);
            case "multiplies" ->
                text.in(i - 1, LEADS_COPY)
                        ? null
                        : new Mention.Figure(i, i + 1, word.value(), null, Form.MULTIPLE, true);
            case "multiplied" -> multiplied(i);
            case "part" -> fractions.part(i, 1, word.value(), i);
            case "halfof" -> fractions.halfOf(i, i + 1);
            case "none" -> null;
            default -> throw new IllegalStateException("Unknown kind of number word: " + word.kind());
        };
    }

    /// "Un trece por ciento": the article of the number behind it adds nothing to it.
    private boolean isArticle(int i) {
        NumberWord next = text.reads(i, "un") ? word(i + 1) : null;
        return next != null
                && switch (next.kind()) {
                    case "unit", "tens", "hundreds" -> true;
                    default -> false;
                };
    }

    private Mention.@Nullable Figure plain(int i) {
        double total = 0;
        double group = 0;
        int at = i;
        int last = i;
        boolean plural = false;
        for (NumberWord word = word(at); word != null && at - i < LONGEST; word = word(at)) {
            switch (word.kind()) {
                case "unit", "tens", "hundreds", "one" -> group += word.value();
                case "hundred" -> group = Math.max(group, 1) * 100;
                case "about" -> {
                    return dozens(i, at, group, word.value(), last, total);
                }
                case "vague" -> {
                    double each = text.reads(at, "decenas") ? 10 : 12;
                    boolean dozens = text.reads(at, "docenas") || each == 10;
                    return dozens ? dozens(i, at, group, each, last, total) : done(i, last, total + group, plural);
                }
                case "scale" -> {
                    total += Math.max(group, at == i ? 1 : group) * word.value();
                    plural = at == i && text.norm(at).endsWith("s");
                    group = 0;
                }
                case "fraction" -> {
                    return at == i ? null : fractions.fraction(i, group, word.value(), at);
                }
                case "part" -> {
                    Mention.Figure part = at == i ? null : fractions.part(i, group, word.value(), at);
                    return part == null ? done(i, last, total + group, plural) : part;
                }
                default -> {
                    return done(i, last, total + group, plural);
                }
            }
            last = ++at;
            if ((text.reads(at, "and") || text.reads(at, "y")) && group + total > 0 && joins(at, group, total)) {
                at++;
            }
        }
        return done(i, last, total + group, plural);
    }

    /// "Two dozen", "tres docenas".
    private Mention.@Nullable Figure dozens(int from, int at, double group, double value, int last, double total) {
        boolean counts = group >= 1 && total == 0;
        return counts
                ? new Mention.Figure(from, at + 1, group * value, null, Form.ABOUT, true)
                : done(from, last, total + group, false);
    }

    private boolean joins(int conjunction, double group, double total) {
        NumberWord next = word(conjunction + 1);
        boolean small = next != null && next.kind().equals("unit") && next.value() < 100;
        boolean tens = next != null && next.kind().equals("tens") && text.reads(conjunction, "and");
        boolean one = next != null && next.kind().equals("one") && text.reads(conjunction, "y");
        boolean room = text.reads(conjunction, "y") ? group >= 30 && group % 10 == 0 : group >= 100 || total > 0;
        return room && (small || tens || one);
    }

    private Mention.@Nullable Figure done(int from, int to, double value, boolean plural) {
        if (to <= from || value <= 0) {
            return null;
        }
        String only = text.norm(from);
        boolean article = to == from + 1
                && (only.equals("un")
                        || only.equals("una")
                        || only.equals("uno")
                        || only.equals("m")
                        || only.equals("k")
                        || only.equals("mn")
                        || only.equals("bn"));
        if (article) {
            return null;
        }
        var number = new Mention.Figure(from, to, value, null, plural ? Form.VAGUE : Form.PLAIN, true);
        return fractions.andHalf(rests.added(decimals.added(number)));
    }

    /// Hundreds of millions, dozens, decenas de miles.
    private Mention.Figure vague(int i, double value) {
        int of = i + 1;
        boolean linked = text.reads(of, "of") || text.reads(of, "de");
        NumberWord scale = linked ? word(of + 1) : null;
        boolean scaled =
                scale != null && (scale.kind().equals("scale") || scale.kind().equals("vague"));
        if (scale != null && scaled) {
            double factor =
                    scale.kind().equals("vague") ? Math.pow(10, Math.floor(Math.log10(scale.value()))) : scale.value();
            return new Mention.Figure(i, of + 2, value * factor, null, Form.VAGUE, true);
        }
        return new Mention.Figure(i, i + 1, value, null, Form.VAGUE, true);
    }

    /// "59,000 hectares, almost double", "casi el doble": a multiple that closes its clause.
    private boolean apposed(int i) {
        int before = i - 1;
        before -= text.reads(before, "el") ? 1 : 0;
        boolean led = text.in(before, ROUGHLY) || text.reads(before, ",");
        boolean closed = i + 1 >= text.size()
                || text.sentence(i + 1) != text.sentence(i)
                || text.token(i + 1).kind() == Token.Kind.MARK;
        return led && closed;
    }

    private Mention.@Nullable Figure multiple(int i, double value) {
        String word = text.norm(i);
        boolean verb = word.endsWith("d")
                || word.endsWith("o")
                || word.endsWith("aron")
                || word.endsWith("fold")
                || word.endsWith("ing")
                || word.endsWith("ar")
                || word.endsWith("s");
        boolean compares = text.in(i + 1, COMPARED_WITH) || apposed(i);
        return verb || compares ? new Mention.Figure(i, i + 1, value, null, Form.MULTIPLE, true) : null;
    }
}
