package org.majorslist.check.figure;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;

/// A percentage that a noun of change names as its size, wherever that size itself went: "the drop,
/// 13 percent, was the third", "growth slowed to 3 percent", "el crecimiento bajó de 43 % a 3 %".
/// And one that tells again, relative, what was told in numbers: "10,000 more, or 67 percent".
final class RatesTold {
    private static final ListedWords WENT = ListedWords.named("rates_told.went");
    private static final ListedWords BETWEEN = ListedWords.named("rates_told.between");
    private static final ListedWords OR = ListedWords.named("rates_told.or");
    private static final ListedWords MORE = ListedWords.named("change.more");
    private static final ListedWords LESS = ListedWords.named("change.less");
    private static final int VERB_WITHIN = 10;
    private static final int NOUN_WITHIN = 8;
    private static final int OF_WHAT_WITHIN = 5;

    private RatesTold() {}

    /// The change; `null` if the figure is none.
    static @Nullable Change of(Marked text, Mention.Quantity quantity) {
        if (!quantity.unit().equals("percent") || text.in(quantity.to(), SmallWords.OF)) {
            return null;
        }
        int from = quantity.from();
        int before = text.in(from - 1, SmallWords.A) || text.reads(from - 1, "un") ? from - 2 : from - 1;
        if (text.reads(before, ",")) {
            return apposed(text, quantity, before - 1);
        }
        return text.in(before, OR) ? again(text, before - 1) : rate(text, from);
    }

    /// "The drop in coca, 13 percent, is the third": the noun before the commas.
    private static @Nullable Change apposed(Marked text, Mention.Quantity quantity, int end) {
        boolean closed = !text.token(Math.min(quantity.to(), text.size() - 1)).isWord();
        return closed ? nounBefore(text, end, OF_WHAT_WITHIN) : null;
    }

    private static @Nullable Change again(Marked text, int end) {
        int more = text.reads(end, ",") ? end - 1 : end;
        boolean told = text.in(more, MORE) || text.in(more, LESS);
        boolean number = text.quantity(more - 1) != null || text.quantity(more - 2) != null;
        return told && number
                ? new Change(text.in(more, MORE) ? 1 : -1, true, "tells \"" + text.norm(more) + "\" again")
                : null;
    }

    private static @Nullable Change rate(Marked text, int from) {
        int verb = from - 1;
        int floor = Math.max(text.sentenceStart(from), from - VERB_WITHIN);
        while (verb >= floor && !text.in(verb, WENT)) {
            boolean passable = text.in(verb, BETWEEN) || text.date(verb) != null || isPercent(text, verb);
            if (!passable) {
                return null;
            }
            verb--;
        }
        if (verb == from - 1 || verb < floor) {
            return null;
        }
        return nounBefore(text, verb - 1, NOUN_WITHIN);
    }

    private static boolean isPercent(Marked text, int i) {
        Mention.Quantity quantity = text.quantity(i);
        return quantity != null
                && (quantity.unit().equals("percent") || quantity.unit().isEmpty());
    }

    private static @Nullable Change nounBefore(Marked text, int end, int within) {
        for (int i = end; i >= Math.max(text.sentenceStart(end), end - within); i--) {
            boolean possessive = text.reads(i, "'") || text.reads(i, "’");
            if ((!text.token(i).isWord() && !possessive) || text.quantity(i) != null) {
                return null;
            }
            int sign = text.cue(i, Cue.change_noun) ? Change.sign(text, i) : 0;
            if (sign != 0) {
                return new Change(sign, true, "the size of \"" + text.norm(i) + "\"");
            }
        }
        return null;
    }
}
