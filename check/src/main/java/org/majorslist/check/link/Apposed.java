package org.majorslist.check.link;

import java.util.List;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.IndicatorRule;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Changes set beside a figure: "reached 34,000 hectares in 2024, a rise of 10 percent, while …",
/// "llegó a 884 toneladas, un 20 % más".
///
/// Between the figure and the change stand a comma and words that name nothing, and the change names nothing itself: it
/// is of what the figure is of, whatever else the sentence tells.
final class Apposed {
    private static final int FARTHEST = 12;
    private static final int BEHIND = 6;
    private static final ListedWords LIGHT = ListedWords.named("apposed.light");
    private static final WordList MARKS = WordList.of(",", "(", "–", "—", "-", "or", "o");

    private final Marked text;

    Apposed(Marked text) {
        this.text = text;
    }

    /// Whether a change stands so.
    ///
    /// @param rules what it may be of
    boolean is(int from, int to, List<IndicatorRule> rules) {
        return besideFigure(from) && rules.stream().noneMatch(rule -> namedBehind(rule, to));
    }

    /// Whether something is set beside a figure, as a record may be as well: "sprayed from the air:
    /// 104,800 hectares, the smallest area since 2001".
    boolean besideFigure(int from) {
        boolean marked = false;
        int floor = Math.max(text.sentenceStart(from), from - FARTHEST);
        for (int i = from - 1; i >= floor; i--) {
            if (insideFigure(i, floor)) {
                return marked;
            }
            marked |= text.in(i, MARKS);
            if (!light(i, floor)) {
                return false;
            }
        }
        return false;
    }

    private boolean light(int i, int floor) {
        return text.in(i, LIGHT)
                || text.in(i, MARKS)
                || text.cue(i, Cue.rises)
                || text.cue(i, Cue.change_noun)
                || text.cue(i, Cue.hedge)
                || text.says(i, TimeWord.at)
                || insideDate(i, floor);
    }

    private boolean insideFigure(int i, int floor) {
        for (int k = i; k >= Math.max(floor, i - 5); k--) {
            Mention.Quantity quantity = text.quantity(k);
            if (quantity != null && text.date(k) == null) {
                return quantity.to() > i && !quantity.kind().equals("time");
            }
        }
        return false;
    }

    private boolean insideDate(int i, int floor) {
        for (int k = i; k >= Math.max(floor, i - 5); k--) {
            Mention.Date date = text.date(k);
            if (date != null) {
                return date.to() > i;
            }
        }
        return false;
    }

    /// Whether what a rule needs stands right behind: "a rise of 10 percent in seizures".
    private boolean namedBehind(IndicatorRule rule, int to) {
        return !rule.needs().isEmpty() && rule.needs().stream().allMatch(need -> stands(need.concept(), to));
    }

    private boolean stands(int concept, int to) {
        for (int i = to; i < Math.min(text.sentenceEnd(Math.max(0, to - 1)), to + BEHIND); i++) {
            if (text.is(i, concept)) {
                return true;
            }
            if (text.reads(i, ",") || text.says(i, TimeWord.when) || text.quantity(i) != null) {
                return false;
            }
        }
        return false;
    }
}
