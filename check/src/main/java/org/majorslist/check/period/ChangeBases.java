package org.majorslist.check.period;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// What a change is reckoned from: the year compared with, a start, the first of two levels.
final class ChangeBases {
    private static final int SINCE_WITHIN = 14;
    private static final int BASE_WITHIN = 12;
    private static final int BEFORE_WITHIN = 5;
    private static final int OPENS_WITHIN = 5;
    private static final int LENGTH_WITHIN = 5;
    private static final int JOINED_WITHIN = 3;
    private static final WordList THAN = WordList.of("than", "as", "que", "against", "versus");
    private static final WordList WHICH = WordList.of("which", "who", "whose", "que", "quien", "cuyo", "cuya");
    private static final Set<String> LENGTHS = Set.of("years", "decades");
    private static final Set<String> RELATIVE = Set.of("percent", "times", "share");

    private final Marked text;
    private final DateRoles roles;

    ChangeBases(Chronology times) {
        text = times.text();
        roles = times.roles();
    }

    /// "Compared with 2013 it has quadrupled", "frente a 2013 se cuadruplicó"; one that opens the sentence holds
    /// for all of it.
    @Nullable
    Date comparedBefore(Found found) {
        int start = text.sentenceStart(found.from());
        for (int i = found.from() - 1; i >= start; i--) {
            Date date = text.date(i);
            boolean near = found.from() - i <= BEFORE_WITHIN;
            boolean base = date != null && DateRoles.year(date) && roles.compared(date);
            if (base && (near || i - start <= OPENS_WITHIN)) {
                return date;
            }
            boolean other = date != null && (near || date.form() != DateForm.EARLIER);
            boolean next = near && (text.reads(i, "and") || text.reads(i, "y"));
            if (other || next || text.reads(i, ";")) {
                return null;
            }
        }
        return null;
    }

    /// The date a change is reckoned from: "than in 2022", "compared with the year before"; not behind another
    /// change or share, to which it belongs.
    @Nullable
    Date comparedWith(Found found) {
        int from = behindLength(found.to());
        int end = Math.min(text.sentenceEnd(found.from()), from + BASE_WITHIN);
        for (int i = from; i < end; i++) {
            Date date = text.date(i);
            if (date != null && date.form() == DateForm.EARLIER) {
                return date;
            }
            if (date != null) {
                return comparing(from, i) && !roles.issued(date) && !roles.since(date) ? date : null;
            }
            Mention.Quantity other = text.quantity(i);
            boolean compares = other != null && RELATIVE.contains(other.unit());
            if (compares || text.reads(i, ";")) {
                return null;
            }
        }
        return null;
    }

    /// "Tripled over the past decade, to 253,000 in 2023": behind the length of time a change took, whose words
    /// compare it with nothing; the token itself where none follows.
    private int behindLength(int from) {
        int end = Math.min(text.sentenceEnd(from - 1), from + LENGTH_WITHIN);
        for (int i = from; i < end; i++) {
            Mention.Quantity quantity = text.quantity(i);
            boolean length = text.says(i, TimeWord.decade) || (quantity != null && LENGTHS.contains(quantity.unit()));
            if (length) {
                return i == from ? from : quantity == null ? i + 1 : quantity.to();
            }
            if (!text.says(i, TimeWord.length_of_time) && !text.says(i, TimeWord.article)) {
                return from;
            }
        }
        return from;
    }

    /// "Some 4 percent larger in 2006 than in 2000", "twice as much in 2023 as in 2013", "un 10 % mayor en 2023 que en
    /// 2022": from the year set behind the comparing word to the one before it; empty if no two years stand so.
    String setAgainst(Found found) {
        Date year = null;
        int end = Math.min(text.sentenceEnd(found.from()), behind(found) + BASE_WITHIN);
        for (int i = behind(found); i < end; i++) {
            Date date = text.date(i);
            boolean known = date != null && Years.is(DateRoles.period(date));
            if (date != null && year != null) {
                boolean later = known && Years.later(DateRoles.period(year), DateRoles.period(date));
                return later && joined(year.to(), date.from())
                        ? DateRoles.period(date) + ".." + DateRoles.period(year)
                        : "";
            }
            year = known ? date : year;
            boolean ends =
                    date == null ? text.quantity(i) != null || !text.token(i).isWord() : !known;
            if (ends) {
                return "";
            }
            i = date == null ? i : date.to() - 1;
        }
        return "";
    }

    /// Whether one year is joined to another by "than in", "as in", "que en" and little more.
    private boolean joined(int from, int to) {
        boolean than = text.in(from, THAN);
        for (int i = from + 1; than && i < to; i++) {
            than = text.says(i, TimeWord.at) || text.says(i, TimeWord.article);
        }
        return than && to - from <= JOINED_WITHIN;
    }

    private boolean comparing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.says(i, TimeWord.comparing)) {
                return true;
            }
        }
        return false;
    }

    /// "What it was in 1993", "el doble que en 2024": the year behind is the baseline.
    boolean comparesBehind(Found found) {
        int to = behind(found);
        if (behindLength(to) > to) {
            return false;
        }
        int within = text.says(to, TimeWord.article) ? 3 : 2; // "seis veces la cocaína de 1993"
        for (int i = to; i < Math.min(text.sentenceEnd(found.from()), to + within); i++) {
            if (text.says(i, TimeWord.as_comparing)) {
                return true;
            }
        }
        return text.says(to - 1, TimeWord.as_comparing);
    }

    /// Behind the figure itself; the span may go on to the whole it is a part of.
    private static int behind(Found found) {
        return found.quantity() == null ? found.to() : found.quantity().to();
    }

    /// The year named behind a figure in its sentence; `null` if none is.
    @Nullable
    Date yearBehind(Found found) {
        for (int i = behind(found); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date != null && DateRoles.year(date)) {
                return date;
            }
        }
        return null;
    }

    /// "Tripled in a decade, and it makes six times as much as in 1993": whether the year behind a change is what the
    /// next change or multiple is reckoned from.
    boolean isOfNext(Found found) {
        boolean next = false;
        boolean reckons = false;
        for (int i = behind(found); i < text.sentenceEnd(found.from()); i++) {
            if (text.date(i) != null) {
                return next && reckons;
            }
            Mention.Quantity other = text.quantity(i);
            next |= other != null && RELATIVE.contains(other.unit());
            reckons |= next && (text.says(i, TimeWord.as_comparing) || text.says(i, TimeWord.comparing));
        }
        return false;
    }

    /// The start named near a place: "since 2013"; `null` if none is.
    @Nullable
    Date sinceDate(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            Date date = text.date(i);
            if (date != null
                    && roles.since(date)
                    && !roles.ofRank(date)
                    && Math.abs(i - at) <= SINCE_WITHIN
                    && !date.period().isEmpty()
                    && !(i < at && isAside(date, at))) {
                return date;
            }
        }
        return null;
    }

    /// "Burma, which has not passed since 1989, cut its crop by a quarter": of what is told aside,
    /// not of the change.
    private boolean isAside(Date date, int at) {
        boolean closed = date.to() < at && text.reads(date.to(), ",");
        for (int i = date.from() - 1; closed && i > text.sentenceStart(at); i--) {
            if (!text.token(i).isWord()) {
                return text.reads(i, ",") && text.in(i + 1, WHICH);
            }
        }
        return false;
    }

    /// "64,000 hectares in 2011 and 48,000 in 2012": the change is between the two.
    String levels(Found found) {
        String first = "";
        String last = "";
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            boolean level = date != null
                    && DateRoles.year(date)
                    && date.form() != DateForm.QUARTER
                    && roles.owned(date, found.from(), found.to());
            if (date != null && level) {
                first = first.isEmpty() || Years.later(first, DateRoles.period(date)) ? DateRoles.period(date) : first;
                last = last.isEmpty() || Years.later(DateRoles.period(date), last) ? DateRoles.period(date) : last;
            }
        }
        return first.equals(last) ? "" : first + ".." + last;
    }
}
