package org.majorslist.check.standing;

import java.util.ArrayList;
import java.util.List;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordList;

/// Years in a row that one standing is told of: "decertified in 1996 and again in 1997", "en 1996 y en 1997", "from
/// 2008 to 2013".
///
/// @param to behind the last of them
/// @param first the first year
/// @param last the last year
public record SeveralYears(int to, int first, int last) {
    private static final ListedWords LEADS = ListedWords.named("several_years.leads");
    private static final ListedWords JOINS = ListedWords.named("several_years.joins");
    private static final ListedWords RANGE = ListedWords.named("several_years.range");
    private static final WordList OPENS_RANGE = WordList.of("from", "desde", "between", "entre", "de");
    private static final int MOST_LEADING = 3;
    private static final int MOST_JOINING = 4;

    /// The years behind some words, or at their end; `null` if there is only one, or if some between are missing.
    ///
    /// @param text the marked text
    /// @param from the first token
    /// @param to behind the last token
    /// @return the years, or `null`
    public static @org.jspecify.annotations.Nullable SeveralYears behind(Marked text, int from, int to) {
        if (text.datesOf(text.sentence(from)).size() < 2) {
            return null;
        }
        int at = to;
        for (int i = from; i < to; i++) {
            at = year(text, i) > 0 ? Math.min(at, i) : at;
        }
        boolean range = false;
        int end = Math.min(text.sentenceEnd(from), at + MOST_LEADING);
        while (at < end && year(text, at) < 0) {
            boolean comma = text.reads(at, ",");
            if (!comma && !text.in(at, LEADS)) {
                return null;
            }
            range |= text.in(at, OPENS_RANGE);
            at++;
        }
        range |= at > from && text.in(at - 1, OPENS_RANGE);
        List<Integer> years = new ArrayList<>();
        int behind = at;
        while (at < text.sentenceEnd(from) && year(text, at) > 0) {
            years.add(year(text, at));
            behind = at + 1;
            at = joined(text, behind, range);
        }
        return years.size() < 2 || !(range ? rises(years) : consecutive(years))
                ? null
                : new SeveralYears(behind, years.getFirst(), years.getLast());
    }

    /// The years a sentence opens with: "From 2013 to 2015 …"; `null` if it does not.
    ///
    /// @param text the marked text
    /// @param at a token
    /// @return the years, or `null`
    public static @org.jspecify.annotations.Nullable SeveralYears opening(Marked text, int at) {
        int start = text.sentenceStart(at);
        SeveralYears years = start + 1 < at && text.in(start, OPENS_RANGE) ? behind(text, start, start + 1) : null;
        return years == null || years.to() > at ? null : years;
    }

    /// Whether some words end in a date of their own, or one stands right behind them: "waived it in February 2002".
    ///
    /// @param text the marked text
    /// @param to behind the last token
    /// @return true if they do
    public static boolean isDated(Marked text, int to) {
        return text.date(to - 1) != null || text.date(to) != null || (text.in(to, LEADS) && text.date(to + 1) != null);
    }

    private static int joined(Marked text, int from, boolean range) {
        int i = from;
        while (i < text.sentenceEnd(from - 1)
                && i - from < MOST_JOINING
                && (text.in(i, JOINS) || (range && text.in(i, RANGE)))) {
            i++;
        }
        return i == from ? text.size() : i;
    }

    private static int year(Marked text, int i) {
        Mention.Date date = text.date(i);
        boolean plain = date != null && date.form() == DateForm.YEAR && Years.calendar(date.period());
        return plain && date != null ? Years.number(date.period()) : -1;
    }

    private static boolean rises(List<Integer> years) {
        return years.size() == 2 && years.getFirst() < years.getLast();
    }

    private static boolean consecutive(List<Integer> years) {
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i) != years.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    /// As a period.
    ///
    /// @return the years, written `2008..2013`
    public String period() {
        return first + ".." + last;
    }
}
