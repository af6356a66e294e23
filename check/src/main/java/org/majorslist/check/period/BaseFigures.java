package org.majorslist.check.period;

import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;

/// The figures from which others are reckoned: "up from 204,000", "frente a 4.903".
///
/// @param text the text
/// @param years the years its sentences name
/// @param ranges stretches of years its sentences name
/// @param spoken what time was spoken of before
record BaseFigures(Marked text, NamedYears years, Ranges ranges, SpokenOf spoken) {
    private static final ListedWords PASSABLE = ListedWords.named("base_figures.passable");
    private static final ListedWords BESIDE = ListedWords.named("base_figures.beside");
    private static final int PLACE_WITHIN = 3;

    /// Whether a figure is the one from which another is reckoned: "up from 204,000", "frente a 4.903".
    boolean isBase(Found found) {
        int floor = Math.max(text.sentenceStart(found.from()), found.from() - 3);
        for (int i = found.from() - 1; i >= floor; i--) {
            if (text.says(i, TimeWord.base)) {
                return (!text.reads(i, "que") || moreBefore(i)) && !elsewhere(i, found.to());
            }
            if (text.says(i, TimeWord.base_of_percent)) {
                return percentBefore(i);
            }
            if (text.reads(i, "desde")) {
                return true;
            }
            if (text.reads(i, "de")) {
                return reaches(found.to());
            }
            boolean passable = text.says(i, TimeWord.article) || text.in(i, PASSABLE);
            if (!passable) {
                return false;
            }
        }
        return false;
    }

    private boolean moreBefore(int at) {
        for (int i = at - 1; i >= Math.max(text.sentenceStart(at), at - 6); i--) {
            if (text.says(i, TimeWord.more)) {
                return true;
            }
        }
        return false;
    }

    private boolean percentBefore(int at) {
        for (int i = at - 1; i >= Math.max(text.sentenceStart(at), at - 3); i--) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null) {
                return quantity.unit().equals("percent");
            }
        }
        return false;
    }

    /// "De 25.526 hectáreas … a 20.194": another figure follows behind "a".
    private boolean reaches(int to) {
        for (int i = to; i < Math.min(text.sentenceEnd(to - 1), to + 8); i++) {
            if (text.quantity(i) != null) {
                return text.reads(i - 1, "a") || text.reads(i - 2, "a");
            }
        }
        return false;
    }

    /// "Against 42,900 in Peru": the same time in another place.
    private boolean elsewhere(int word, int to) {
        for (int i = to; text.in(word, BESIDE) && i < Math.min(text.sentenceEnd(word), to + PLACE_WITHIN); i++) {
            if (text.place(i) != null) {
                return text.date(i + 1) == null && text.date(i + 2) == null;
            }
            if (!text.token(i).isWord() || text.date(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// The year behind the figure in its clause, else the year before that of the figure compared with; the first
    /// end of a range.
    String year(Found found) {
        Mention.Date date = years.inClauseBehind(found.to());
        String own = date == null ? "" : DateRoles.period(date);
        String since = own.isEmpty() ? spoken.sinceThen(found.from()) : own;
        if (!since.isEmpty()) {
            return since;
        }
        int sentence = text.sentence(found.from());
        String range = ranges.of(sentence);
        if (!range.isEmpty()) {
            return Ranges.from(range);
        }
        String same = spoken.same(found.from());
        String pair = same.isEmpty() ? "" : spoken.pairs().of(sentence - 1);
        if (!pair.isEmpty()) {
            return Ranges.from(pair);
        }
        if (same.contains("..")) {
            return Ranges.from(same);
        }
        int length = ranges.length(sentence);
        return Years.shift(spoken.year(found.from()), length > 0 ? -length : -1);
    }
}
