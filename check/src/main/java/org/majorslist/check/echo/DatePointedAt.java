package org.majorslist.check.echo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.DateForm;

/// The date a standing takes from the one it points back at, where its own sentence names none.
final class DatePointedAt {
    private final Marked text;

    DatePointedAt(Marked text) {
        this.text = text;
    }

    /// The countries, and the date of what is pointed at where their own sentence has none.
    ///
    /// @param places the countries
    /// @param told the claim they point back at
    List<Mention> of(Mention.Places places, Found told) {
        Mention.Date date = of(places.from(), told);
        return date == null ? List.of(places) : List.of(places, date);
    }

    /// The date of what is pointed at; `null` where the sentence of a token has its own, or neither has any.
    Mention.@Nullable Date of(int token, Found told) {
        Mention.Date date = told.lastDate();
        boolean same = text.sentence(token) == text.sentence(told.from());
        date = date == null && !same ? only(text.sentence(told.from())) : date;
        boolean own = !text.datesOf(text.sentence(token)).isEmpty();
        return own ? null : date;
    }

    /// The only date of a sentence, if it names one day, month or year.
    private Mention.@Nullable Date only(int sentence) {
        List<Mention.Date> dates = text.datesOf(sentence);
        Mention.Date date = dates.size() == 1 ? dates.getFirst() : null;
        boolean written = date != null
                && (date.form() == DateForm.DAY || date.form() == DateForm.MONTH || date.form() == DateForm.YEAR);
        return written ? date : null;
    }
}
