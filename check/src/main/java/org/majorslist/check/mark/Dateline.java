package org.majorslist.check.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.LanguageGuess;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.Tokenizer;

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
        Marked head = Marked.of(text.substring(0, Math.min(text.length(), HEAD)), rules, language, null);
        for (int i = 0; i < head.size() && head.sentence(i) < SENTENCES; i++) {
            Date date = head.date(i);
            if (date != null && date.form() == DateForm.DAY && date.period().length() == 10) {
                return Optional.of(LocalDate.parse(date.period()));
            }
        }
        return Optional.empty();
    }

    /// Guesses the language of a text.
    ///
    /// @param text the text
    /// @param rules the rule tables
    /// @return English or Spanish
    public static Language language(String text, Rules rules) {
        List<Token> tokens = Tokenizer.tokens(text.substring(0, Math.min(text.length(), 20_000)), rules.lexicon());
        return LanguageGuess.of(tokens);
    }
}
