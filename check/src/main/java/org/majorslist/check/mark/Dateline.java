package org.majorslist.check.mark;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;

/// The day of publication as a text itself gives it: the first full date near its head.
public final class Dateline {
    private static final int HEAD = 1_500;
    private static final int SENTENCES = 6;

    private Dateline() {}

    /// Looks for a dateline.
    ///
    /// @param text the text
    /// @param rules the rule tables
    /// @param language the language; `null` to guess it
    /// @return the day; empty if no day, month and year stand together near the head
    public static Optional<LocalDate> find(String text, Rules rules, @Nullable Language language) {
        Marked head = Marking.of(text.substring(0, Math.min(text.length(), HEAD)), rules, language, null);
        for (int i = 0; i < head.size() && head.sentence(i) < SENTENCES; i++) {
            Date date = head.date(i);
            if (date != null && date.form() == DateForm.DAY && date.period().length() == 10) {
                return Optional.of(LocalDate.parse(date.period()));
            }
        }
        return Optional.empty();
    }
}
