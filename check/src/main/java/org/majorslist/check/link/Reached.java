package org.majorslist.check.link;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;

/// Changes and the levels they led to: "a 7 percent fall to 143,000 hectares", "down 12 percent in 2011, to 27,200
/// hectares, and …". Both are of one thing.
final class Reached {
    private static final int WITHIN = 8;
    private static final Set<String> RELATIVE = Set.of("percent", "share", "times");
    private static final ListedWords LIGHT = ListedWords.named("reached.light");

    private final Marked text;

    Reached(Marked text) {
        this.text = text;
    }

    /// The unit of the level a change led to; empty if none stands behind it.
    ///
    /// @param to index behind the change
    String unitBehind(int to) {
        Mention.Quantity level = levelBehind(to);
        return level == null ? "" : level.unit();
    }

    /// The level a change led to; `null` if none stands behind it.
    ///
    /// @param to index behind the change
    Mention.@Nullable Quantity levelBehind(int to) {
        int end = Math.min(text.sentenceEnd(to - 1), to + WITHIN);
        for (int i = to; i < end; i++) {
            Mention.Quantity level = text.date(i) == null ? text.quantity(i) : null;
            if (level != null) {
                boolean measured =
                        level.kind().equals("measure") && !level.unit().startsWith("percent");
                return measured && leads(level.from(), to) ? level : null;
            }
            if (!between(i, to)) {
                return null;
            }
        }
        return null;
    }

    /// Index of the change that led to a level; -1 if none stands before it.
    ///
    /// @param from index of the first token of the level
    int changeBefore(int from) {
        if (!leads(from, text.sentenceStart(from))) {
            return -1;
        }
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - WITHIN); i--) {
            Mention.Quantity change = figureAt(i);
            if (change != null) {
                return RELATIVE.contains(change.unit()) && change.to() <= from ? change.from() : -1;
            }
            if (!between(i, text.sentenceStart(from))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean leads(int level, int low) {
        return level > low
                && (text.in(level - 1, SmallWords.UP_TO)
                        || (text.cue(level - 1, Cue.hedge) && text.in(level - 2, SmallWords.UP_TO)));
    }

    private boolean between(int i, int low) {
        return text.in(i, SmallWords.UP_TO)
                || text.in(i, LIGHT)
                || text.cue(i, Cue.change_noun)
                || text.cue(i, Cue.hedge)
                || insideDate(i, low);
    }

    /// The figure a token belongs to: "percent" of "10 percent".
    private Mention.@Nullable Quantity figureAt(int i) {
        for (int k = i; k >= Math.max(text.sentenceStart(i), i - 4); k--) {
            Mention.Quantity figure = text.date(k) == null ? text.quantity(k) : null;
            if (figure != null) {
                return figure.to() > i ? figure : null;
            }
        }
        return null;
    }

    private boolean insideDate(int i, int low) {
        for (int k = i; k >= Math.max(low, i - 4); k--) {
            Mention.Date date = text.date(k);
            if (date != null) {
                return date.to() > i;
            }
        }
        return false;
    }
}
