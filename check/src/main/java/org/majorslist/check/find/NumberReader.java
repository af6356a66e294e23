package org.majorslist.check.find;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.Mention.Form;
import org.majorslist.check.find.Rules.NumberWord;

/// Reads numbers: digits with their separators and scales, words of both languages, fractions and multiples.
final class NumberReader {
    private static final Set<String> COMPARED_WITH =
            Set.of("the", "its", "as", "that", "what", "their", "de", "del", "que");
    private static final Set<String> BEFORE_HALF =
            Set.of("by", "in", "la", "about", "over", "nearly", "almost", "than", "some", "to");
    private static final Set<String> BEHIND_HALF = Set.of("of", "the", "as", "its");
    private static final Set<String> HALF_OF_A_YEAR = Set.of("first", "second", "the", "other");

    private static final int LONGEST = 12;

    private final Marked text;
    private final NumberWords words;

    NumberReader(Marked text, NumberWords words) {
        this.text = text;
        this.words = words;
    }

    /// The number that begins at a token, or `null`.
    Mention.@Nullable Figure at(int i) {
        Mention.Figure number = single(i);
        return number == null || number.form() != Form.PLAIN ? number : outOf(number);
    }

    private Mention.@Nullable Figure single(int i) {
        Token token = text.token(i);
        if (token.isNumber()) {
            return text.date(i) == null ? digits(i) : null;
        }
        NumberWord word = word(i);
        return word == null || continues(i) ? null : spelled(i, word);
    }

    /// "7 in 10 households", "seven out of ten", "siete de cada diez" are a fraction.
    private Mention.Figure outOf(Mention.Figure number) {
        int to = number.to();
        boolean in = text.norm(to).equals("in");
        boolean of = (text.norm(to).equals("out") && text.norm(to + 1).equals("of"))
                || (text.norm(to).equals("de") && text.norm(to + 1).equals("cada"));
        int at = to + (of ? 2 : 1);
        if (!(in || of) || at >= text.size() || text.date(at) != null) {
            return number;
        }
        Mention.Figure whole = single(at);
        boolean fits = whole != null
                && (whole.value() <= 10 || whole.value() == 100)
                && number.value() < whole.value()
                && whole.form() == Form.PLAIN;
        return whole != null && fits
                ? new Mention.Figure(
                        number.from(),
                        whole.to(),
                        number.value() / whole.value(),
                        null,
                        Form.FRACTION,
                        number.spelled())
                : number;
    }

    /// "La tercera parte", "dos terceras partes".
    private Mention.@Nullable Figure part(int from, double times, double value, int noun) {
        boolean part =
                text.norm(noun + 1).equals("parte") || text.norm(noun + 1).equals("partes");
        return part ? new Mention.Figure(from, noun + 2, times * value, null, Form.FRACTION, true) : null;
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

    private @Nullable NumberWord word(int i) {
        if (i >= text.size() || !text.token(i).isWord()) {
            return null;
        }
        return words.at(text.tokens(), i);
    }

    /// "Multiplied by five", "se multiplicó por cinco".
    private Mention.@Nullable Figure multiplied(int i) {
        boolean by = text.norm(i + 1).equals("by") || text.norm(i + 1).equals("por");
        NumberWord next = word(i + 2);
        if (!by || i + 2 >= text.size() || (next != null && next.kind().equals("multiplied"))) {
            return null;
        }
        Mention.Figure factor = single(i + 2);
        return factor == null ? null : new Mention.Figure(i, factor.to(), factor.value(), null, Form.MULTIPLE, true);
    }

    private Mention.@Nullable Figure digits(int i) {
        double value = Digits.value(text.token(i).norm(), text.language());
        if (Double.isNaN(value)) {
            return null;
        }
        int to = i + 1;
        for (NumberWord scale = scale(to); scale != null && to - i < 4; scale = scale(to)) {
            value *= scale.value();
            to++;
        }
        return new Mention.Figure(i, to, value, null, Form.PLAIN, false);
    }

    /// A scale word behind a number; one letter counts only if it touches the digits.
    private @Nullable NumberWord scale(int i) {
        NumberWord word = word(i);
        if (word == null || !word.kind().equals("scale")) {
            return null;
        }
        boolean touches = text.token(i).start() == text.token(i - 1).end();
        return text.norm(i).length() > 2 || touches ? word : null;
    }

    private Mention.@Nullable Figure spelled(int i, NumberWord word) {
        return switch (word.kind()) {
            case "unit", "tens", "hundreds", "hundred", "one", "scale" -> plain(i);
            case "vague" -> vague(i, word.value());
            case "about" -> new Mention.Figure(i, i + 1, word.value(), null, Form.ABOUT, true);
            case "multiple" -> multiple(i, word.value());
            case "cut" -> new Mention.Figure(i, i + 1, word.value(), null, Form.CUT, true);
            case "fraction" -> fraction(i, 1, word.value());
            case "multiplied" -> multiplied(i);
            case "part" -> part(i, 1, word.value(), i);
            case "none" -> null;
            default -> throw new IllegalStateException("Unknown kind of number word: " + word.kind());
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
                case "scale" -> {
                    total += Math.max(group, at == i ? 1 : group) * word.value();
                    plural = at == i && text.norm(at).endsWith("s");
                    group = 0;
                }
                case "fraction" -> {
                    return at == i ? null : fraction(i, group, word.value(), at);
                }
                case "part" -> {
                    Mention.Figure part = at == i ? null : part(i, group, word.value(), at);
                    return part == null ? done(i, last, total + group, plural) : part;
                }
                default -> {
                    return done(i, last, total + group, plural);
                }
            }
            last = ++at;
            if ((text.norm(at).equals("and") || text.norm(at).equals("y"))
                    && group + total > 0
                    && joins(at, group, total)) {
                at++;
            }
        }
        return done(i, last, total + group, plural);
    }

    private boolean joins(int conjunction, double group, double total) {
        NumberWord next = word(conjunction + 1);
        boolean small = next != null && next.kind().equals("unit") && next.value() < 100;
        boolean tens = next != null
                && next.kind().equals("tens")
                && text.norm(conjunction).equals("and");
        boolean room = text.norm(conjunction).equals("y") ? group >= 30 && group % 10 == 0 : group >= 100 || total > 0;
        return room && (small || tens);
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
        return new Mention.Figure(from, to, value, null, plural ? Form.VAGUE : Form.PLAIN, true);
    }

    /// Hundreds of millions, dozens, decenas de miles.
    private Mention.Figure vague(int i, double value) {
        int of = i + 1;
        boolean linked = text.norm(of).equals("of") || text.norm(of).equals("de");
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

    private Mention.@Nullable Figure multiple(int i, double value) {
        String word = text.norm(i);
        String next = text.norm(i + 1);
        boolean verb = word.endsWith("d")
                || word.endsWith("o")
                || word.endsWith("aron")
                || word.endsWith("fold")
                || word.endsWith("ing")
                || word.endsWith("ar")
                || word.endsWith("s");
        boolean compares = COMPARED_WITH.contains(next);
        return verb || compares ? new Mention.Figure(i, i + 1, value, null, Form.MULTIPLE, true) : null;
    }

    private Mention.@Nullable Figure fraction(int i, double times, double value) {
        return fraction(i, times, value, i);
    }

    /// Half, a third, two thirds, la mitad, dos tercios.
    private Mention.@Nullable Figure fraction(int from, double times, double value, int noun) {
        Mention.Figure large = ofLargeNumber(from, times * value, noun);
        if (large != null) {
            return large;
        }
        String word = text.norm(noun);
        String before = text.norm(noun - 1);
        boolean half = word.equals("half") || word.equals("mitad");
        boolean counted = noun > from;
        boolean article = before.equals("a") || before.equals("un") || before.equals("una") || before.equals("one");
        boolean halved = half && BEFORE_HALF.contains(before);
        boolean of = half && BEHIND_HALF.contains(text.norm(noun + 1)) && !HALF_OF_A_YEAR.contains(before);
        return counted || article || halved || of
                ? new Mention.Figure(from, noun + 1, times * value, null, Form.FRACTION, true)
                : null;
    }

    /// A quarter of a million, half a billion, un cuarto de millón: a number, and no share of anything.
    private Mention.@Nullable Figure ofLargeNumber(int from, double part, int noun) {
        int at = noun + 1;
        at += text.norm(at).equals("of") || text.norm(at).equals("de") ? 1 : 0;
        at += text.norm(at).equals("a") || text.norm(at).equals("un") ? 1 : 0;
        NumberWord scale = word(at);
        boolean large =
                scale != null && scale.kind().equals("scale") && text.norm(at).length() > 2;
        return scale != null && large
                ? new Mention.Figure(from, at + 1, part * scale.value(), null, Form.PLAIN, true)
                : null;
    }
}
