package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.WordList;

/// Lengths of time up to now: "Seventeen years after it was shown the door, the agency returns", "A diez años del
/// acuerdo".
///
/// @param text the text
/// @param published the day of publication; `null` if unknown
record YearsAfter(Marked text, @Nullable LocalDate published) {
    private static final WordList AFTER = WordList.of("after", "despues", "luego", "since");
    private static final WordList OPENS = WordList.of("a", "some", "about", "nearly", "almost", "casi", "unos");
    private static final int OPENS_WITHIN = 3;
    private static final int OF_A_DECADE = 10;

    /// The years from the happening to that of publication; empty if a sentence does not begin with such a length, or
    /// names a year itself.
    String of(Found found) {
        String unit = found.amount().unit();
        Double number = found.amount().number();
        boolean years = unit.equals("years") || unit.equals("decades");
        if (published == null || number == null || !years || !opens(found) || namesYear(found)) {
            return "";
        }
        long length = Math.round(number) * (unit.equals("decades") ? OF_A_DECADE : 1);
        int year = published.getYear();
        return year - length + ".." + year;
    }

    private boolean opens(Found found) {
        int start = text.sentenceStart(found.from());
        boolean first = found.from() - start < OPENS_WITHIN;
        for (int i = start; i < found.from(); i++) {
            first &= !text.token(i).isWord() || text.in(i, OPENS);
        }
        int to = found.quantity() == null ? found.to() : found.quantity().to();
        boolean before = text.reads(start, "a") && (text.reads(to, "de") || text.reads(to, "del"));
        return first && (text.in(to, AFTER) || before);
    }

    private boolean namesYear(Found found) {
        for (Date date : text.datesOf(text.sentence(found.from()))) {
            String year = DateRoles.yearOf(date);
            if (Years.is(year) && published != null && Years.number(year) < published.getYear()) {
                return true;
            }
        }
        return false;
    }
}
