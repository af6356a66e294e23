package org.majorslist.check.figure;

import java.util.Set;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// The words that carry a figure's claim: the figure with its hedge and unit, what tells a change, what it is of, and
/// the year said right behind it.
final class FigureSpan {
    private static final ListedWords COMPARATIVES = ListedWords.named("figure_span.comparatives");
    private static final WordList NOUNS =
            WordList.of("rise", "jump", "increase", "drop", "fall", "decline", "cut", "surge");
    private static final WordList OVER = WordList.of("encima", "debajo");
    private static final WordList BETWEEN = WordList.of("by", "en", "un", "una", "a", "an", "por");
    private static final WordList AUXILIARIES = WordList.of("has", "have", "had", "se", "ha", "han", "habia", "habian");
    private static final ListedWords NO_VERBS = ListedWords.named("figure_span.no_verbs");
    private static final WordList ARTICLES = WordList.of("el", "la", "un", "una", "del", "al");
    private static final WordList FROM = WordList.of("between", "entre");
    private static final WordList PURE = WordList.of("pure", "pura");
    private static final WordList WHEN = WordList.of("in", "of", "for", "en", "de", "para", "at", "a");
    private static final ListedWords BE = ListedWords.named("figure_span.be");
    private static final ListedWords LED_BY = ListedWords.named("figure_span.led_by");
    private static final WordList AS = WordList.of("as");
    private static final WordList MUCH = WordList.of("many", "much", "large", "big", "high");
    private static final int LONGEST_NOUN = 4;
    private static final Set<String> WEIGHTS = Set.of("t", "kg", "lb");

    /// Tokens from one to another.
    record Span(int from, int to) {}

    private final Marked text;

    FigureSpan(Marked text) {
        this.text = text;
    }

    /// The span of a claim as it is shown.
    Span of(Found found) {
        Mention.Quantity quantity = found.quantity();
        if (quantity == null || found.from() != quantity.from()) {
            return new Span(found.from(), found.to());
        }
        return switch (found.type()) {
            case change -> new Span(verbBefore(found.from()), comparative(found.to()));
            case ratio -> ratio(found, quantity);
            case quantity -> level(found, quantity);
            case rank, date, status, legal, event -> new Span(found.from(), found.to());
        };
    }

    /// "Rose by 15%", "aumentó 70 por ciento"; but "an increase of [3 per cent]", "up [27%]".
    private int verbBefore(int from) {
        int i = from - 1;
        i -= text.in(i, BETWEEN) ? 1 : 0;
        i -= text.in(i, BETWEEN) ? 1 : 0;
        boolean verb = i >= text.sentenceStart(from)
                && (text.is(i, "up") || text.is(i, "down"))
                && text.token(i).isWord()
                && !text.in(i, NO_VERBS);
        boolean article = text.in(from - 1, SmallWords.A);
        return verb ? i : article ? from - 1 : from;
    }

    /// "14 percent less than the year before", "3 % por encima", "a 19 percent rise".
    private int comparative(int to) {
        int end = text.sentenceEnd(to - 1);
        if (to >= end) {
            return to;
        }
        if (text.reads(to, "por") && text.in(to + 1, OVER)) {
            return to + 2;
        }
        if (text.in(to, COMPARATIVES)) {
            int than = to + 2;
            int dated = text.reads(to + 1, "than") && than < end ? period(than) : than;
            return dated > than ? dated : to + 1;
        }
        return text.in(to, NOUNS) ? to + 1 : to;
    }

    private Span ratio(Found found, Mention.Quantity quantity) {
        boolean share = !found.amount().unit().equals("times");
        int to = found.to();
        if (share) {
            int every = new Portions(text).ofEvery(quantity.number().from());
            if (every >= 0) {
                return new Span(every, quantity.to());
            }
            boolean spanish = text.language() == Language.es;
            return new Span(withArticle(found.from()), spanish ? quantity.to() : to);
        }
        to = Math.max(to, behindMultiple(quantity.to()));
        int from = withArticle(found.from());
        while (from > text.sentenceStart(from) && text.in(from - 1, AUXILIARIES)) {
            from--;
        }
        return new Span(from, to);
    }

    private int withArticle(int from) {
        String before = text.norm(from - 1);
        return ARTICLES.has(before) && !before.equals("del") && !before.equals("al") ? from - 1 : from;
    }

    /// "Three times as many as in 2024", "se cuadruplicó con creces", "triple the 2013 area", "el triple que Colombia".
    private int behindMultiple(int to) {
        if (text.in(to, AS) && text.in(to + 1, MUCH)) {
            boolean year = text.in(to + 2, AS) && text.in(to + 3, WHEN);
            return year ? Math.max(to + 2, period(to + 3)) : to + 2;
        }
        if (text.reads(to, "con") && text.reads(to + 1, "creces")) {
            return to + 2;
        }
        Mention.Places place = text.place(to);
        if (place != null) {
            return Math.min(text.sentenceEnd(to), place.to() + 1);
        }
        Mention.Places other = text.reads(to, "que") ? text.place(to + 1) : null;
        return other == null ? period(to) : other.to();
    }

    private Span level(Found found, Mention.Quantity quantity) {
        boolean bare = quantity.unit().isEmpty();
        int to = withSecondNoun(found.to(), quantity);
        boolean noun = found.amount().unit().equals("count");
        to = WEIGHTS.contains(quantity.unit()) ? ofCocaine(to) : noun ? nounPhrase(to) : bare ? period(to) : to;
        to = to == found.to() ? outcome(to) : to;
        boolean range = quantity.number().most() != null && text.in(found.from() - 1, FROM);
        return new Span(range ? found.from() - 1 : bare ? ledBy(found.from()) : found.from(), to);
    }

    /// "61 pistas clandestinas", "187 pedidos de extradición", "41 European ports": what no table of units knows.
    private int nounPhrase(int to) {
        int end = Math.min(text.sentenceEnd(Math.max(0, to - 1)), to + LONGEST_NOUN);
        int i = to;
        while (i < end && text.token(i).isWord() && (plural(i) || beforePlural(i, end)) && text.date(i) == null) {
            i++;
        }
        boolean of = i > to
                && text.in(i, SmallWords.OF_PLAIN)
                && i + 1 < end
                && text.token(i + 1).isWord();
        return of ? i + 2 : i;
    }

    /// "417 maceration pits": what stands before the noun.
    private boolean beforePlural(int i, int end) {
        return i + 1 < end
                && !text.cue(i, Cue.behind_figure)
                && text.token(i + 1).isWord()
                && plural(i + 1);
    }

    private boolean plural(int i) {
        return text.norm(i).endsWith("s") && text.norm(i).length() > 3 && !text.cue(i, Cue.behind_figure);
    }

    /// "202 soldiers and police officers".
    private int withSecondNoun(int to, Mention.Quantity quantity) {
        boolean counted = quantity.kind().equals("people") || quantity.kind().equals("counted");
        boolean and = text.reads(to, "and") || text.reads(to, "y");
        if (!counted || !and || text.number(to + 1) != null) {
            return to;
        }
        for (int i = to + 1; i < Math.min(text.sentenceEnd(to - 1), to + 3); i++) {
            if (text.is(i, "forces")) {
                return text.is(i + 1, "forces") ? i + 2 : i + 1;
            }
        }
        return to;
    }

    /// "165 tons of cocaine", "23 toneladas de cocaína".
    private int ofCocaine(int to) {
        int noun = text.in(to + 1, PURE) ? to + 2 : to + 1;
        return text.in(to, SmallWords.OF_PLAIN) && text.is(noun, "cocaine") ? noun + 1 : to;
    }

    /// "50,000 in 2022", "89,755 last year", "34,200 five years later": a period right behind.
    private int period(int to) {
        int end = text.sentenceEnd(to - 1);
        for (int i = to; i <= to + 1 && i < end; i++) {
            Mention.Date date = text.date(i);
            if (date != null) {
                return Math.min(end, date.to());
            }
            if (!text.in(i, WHEN)) {
                break;
            }
        }
        Mention.Quantity length = text.quantity(to);
        boolean later = length != null
                && length.kind().equals("time")
                && (text.reads(length.to(), "later") || text.reads(length.to(), "earlier"));
        return later && length != null ? Math.min(end, length.to() + 1) : to;
    }

    /// "80,000 lie abandoned", "13 police officers were killed".
    private int outcome(int to) {
        if (!text.in(to, BE) || to >= text.sentenceEnd(to - 1)) {
            return to;
        }
        boolean participle = to + 1 < text.sentenceEnd(to - 1)
                && text.norm(to + 1).length() > 3
                && text.token(to + 1).isWord()
                && text.date(to + 1) == null
                && text.number(to + 1) == null;
        return participle ? to + 2 : to;
    }

    /// "In 2022 there were 80", "en 2021 fueron 68.000".
    private int ledBy(int from) {
        int start = text.sentenceStart(from);
        int i = from;
        if (i > start && text.in(i - 1, LED_BY)) {
            i--;
            i -= i > start && text.reads(i - 1, "there") ? 1 : 0;
            i -= i > start && text.reads(i - 1, "alone") ? 1 : 0;
            for (int k = i - 1; k >= Math.max(start, i - 3); k--) {
                Mention.Date date = text.date(k);
                if (date != null && date.to() == i) {
                    return k > start && text.in(k - 1, WHEN) ? k - 1 : k;
                }
            }
        }
        return i;
    }
}
