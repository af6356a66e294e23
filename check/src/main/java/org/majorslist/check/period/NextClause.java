package org.majorslist.check.period;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Dates that stand behind "and" at the head of a further clause: "391 million in aid, and in 2024 the sum was 377
/// million". Such a date tells nothing of what stands before it.
final class NextClause {
    private static final int WITHIN = 8;
    private static final int FIGURE_WITHIN = 5;
    private static final WordList LEADS = WordList.of("que", "that", "para", "by", "ya", "already");

    private static final ListedWords PARTS = ListedWords.named("next_clause.parts");

    private final Marked text;

    NextClause(Marked text) {
        this.text = text;
    }

    /// Whether a date opens a clause of its own; the second of "in 2023 and in 2024" does not.
    boolean opensWith(Date date) {
        int floor = Math.max(text.sentenceStart(date.from()), date.from() - WITHIN);
        for (int i = date.from() - 1; i > floor; i--) {
            if (text.in(i, SmallWords.AND)) {
                return !endsDate(i) && (i < date.from() - 1 || isBeforeFigure(date.to()));
            }
            boolean part =
                    text.in(i, PARTS) || (text.number(i) != null && text.quantity(i) != null && text.in(i + 1, PARTS));
            boolean leads = part || text.says(i, TimeWord.at) || text.says(i, TimeWord.since) || text.cue(i, Cue.the);
            if (!leads && !text.in(i, LEADS)) {
                return false;
            }
        }
        return false;
    }

    private boolean isBeforeFigure(int at) {
        int end = Math.min(text.sentenceEnd(at - 1), at + FIGURE_WITHIN);
        for (int i = at; i < end; i++) {
            if (text.quantity(i) != null && text.date(i) == null) {
                return true;
            }
        }
        return false;
    }

    /// Whether a date ends just before a token, or before the comma in front of it.
    private boolean endsDate(int at) {
        int end = text.reads(at - 1, ",") ? at - 1 : at;
        return text.datesOf(text.sentence(at)).stream().anyMatch(date -> date.to() == end);
    }
}
