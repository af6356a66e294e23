package org.majorslist.check.figure;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// A fraction or percentage that sizes up a movement whose levels are told first: "fell from 115,000 to 94,000, almost
/// a fifth in one season", "dropped to 80,000 in 2024, that is by more than a quarter".
final class MovedLevels {
    private static final WordList OF = WordList.of("of", "de", "del", "as", "what", "that", "the");
    private static final WordList BY = WordList.of("by");
    private static final WordList DEGREES = WordList.of("more", "less", "mas", "menos", "fewer", "over", "under");
    private static final ListedWords CAME = ListedWords.named("moved_levels.came");
    private static final int NOUN_WITHIN = 12;
    private static final int MOVED_WITHIN = 24;
    private static final int LEVEL_WITHIN = 10;

    private MovedLevels() {}

    /// The change; `null` if the figure is none.
    static @Nullable Change of(Marked text, Mention.Quantity quantity) {
        boolean relative =
                quantity.unit().startsWith("percent") || quantity.kind().equals("share");
        int from = quantity.from();
        if (!relative || text.in(quantity.to(), OF)) {
            return null;
        }
        boolean by = text.in(from - 1, BY);
        int mark = text.in(from - 1, SmallWords.A) ? from - 2 : from - 1;
        boolean apposed = mark > 0 && !text.token(mark).isWord() && behindLevel(text, mark);
        return by || apposed ? moved(text, from) : reached(text, from);
    }

    /// "The rise, which came to 27 percent", "el aumento llegó a 27 por ciento": the noun tells the way.
    private static @Nullable Change reached(Marked text, int from) {
        boolean came = false;
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - NOUN_WITHIN); i--) {
            if (text.quantity(i) != null || text.stops(i)) {
                return null;
            }
            came |= text.in(i, CAME);
            if (came && text.cue(i, Cue.change_noun)) {
                int sign = Change.sign(text, i);
                return sign == 0 ? null : new Change(sign, true, "\"" + text.norm(i) + "\" that came to it");
            }
        }
        return null;
    }

    /// Whether the mark before the figure stands behind a level that something reached: "to 94,400,".
    private static boolean behindLevel(Marked text, int mark) {
        for (int i = mark - 1; i >= Math.max(text.sentenceStart(mark), mark - LEVEL_WITHIN); i--) {
            Mention.Quantity level = text.quantity(i);
            if (level != null) {
                return text.in(level.from() - 1, SmallWords.UP_TO)
                        && !level.unit().startsWith("percent");
            }
            if (!text.token(i).isWord() && text.date(i) == null) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Change moved(Marked text, int from) {
        for (int i = from - 2; i >= Math.max(text.sentenceStart(from), from - MOVED_WITHIN); i--) {
            int sign = text.quantity(i) == null ? Change.sign(text, i) : 0;
            if (sign != 0 && !text.in(i, DEGREES)) {
                return new Change(sign, true, "\"" + text.norm(i) + "\" before the levels it moved between");
            }
        }
        return null;
    }
}
