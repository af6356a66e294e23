package org.majorslist.check.period;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.TimeWord;

/// "The 64 of the same months of 2024", "656 en igual periodo del año anterior": the year a figure has words for behind
/// it, close by.
final class SameTime {
    private static final int WITHIN = 7;

    private final Marked text;

    SameTime(Marked text) {
        this.text = text;
    }

    /// The year the words behind a figure name; `null` if they name none.
    ///
    /// @param from index of the first token of the figure
    /// @param to index behind its last
    @Nullable
    Date behind(int from, int to) {
        int end = Math.min(text.sentenceEnd(from), to + WITHIN);
        for (int i = to; i < end && text.quantity(i) == null; i++) {
            Date date = text.date(i);
            if (date == null && !text.token(i).isWord()) {
                return null;
            }
            if (date != null) {
                boolean year = DateRoles.year(date) || date.form() == DateForm.EARLIER;
                return year && isSaid(i) ? date : null;
            }
        }
        return null;
    }

    private boolean isSaid(int date) {
        boolean joined = text.cue(date - 1, Cue.the) || text.says(date - 1, TimeWord.at);
        return text.says(date - 1, TimeWord.same_time) || (joined && text.says(date - 2, TimeWord.same_time));
    }
}
