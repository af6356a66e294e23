package org.majorslist.check.mark;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.ListedWords;

/// The day of publication as a text itself gives it: the first full date near its head.
///
/// @param day the day
/// @param inProse whether it stands in a sentence that goes on, as in "as of 31 December 2024": it may then be the day
///     of what is told, and not of the telling
public record Dateline(LocalDate day, boolean inProse) {
    private static final int HEAD = 1_500;
    private static final int SENTENCES = 6;
    private static final int FIRST_OF_PROSE = 2; // sentences: headline and dateline stand before
    private static final ListedWords BINDING = ListedWords.named("dateline.binding");

    /// Looks for a dateline.
    ///
    /// @param text the text
    /// @param rules the rule tables
    /// @param language the language; `null` to guess it
    /// @return the dateline; empty if no day, month and year stand together near the head
    public static Optional<Dateline> find(String text, Rules rules, @Nullable Language language) {
        Marked head = Marking.of(text.substring(0, Math.min(text.length(), HEAD)), rules, language, null);
        for (int i = 0; i < head.size() && head.sentence(i) < SENTENCES; i++) {
            Date date = head.date(i);
            if (date != null && date.form() == DateForm.DAY && date.period().length() == 10) {
                boolean inProse = head.sentence(i) >= FIRST_OF_PROSE && head.in(date.from() - 1, BINDING);
                return Optional.of(new Dateline(LocalDate.parse(date.period()), inProse));
            }
        }
        return Optional.empty();
    }
}
