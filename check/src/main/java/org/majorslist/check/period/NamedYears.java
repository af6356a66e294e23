package org.majorslist.check.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.RankWords;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// The years a sentence names, as seen from a place in it: the nearest, the one tied to a figure, the one before.
final class NamedYears {
    private static final int TIED_WITHIN = 3;
    private static final int EARLIER_WITHIN = 8;
    private static final int CLOSE = 8;
    private static final int APPROVED_WITHIN = 9;
    private static final int FARTHEST = 60;
    private static final WordList POINTS = WordList.of("that", "this", "eso", "esa", "ese", "esta", "este", "tal");

    private final Marked text;
    private final DateRoles roles;
    private final NextClause next;
    private final @Nullable LocalDate published;

    NamedYears(Marked text, DateRoles roles, @Nullable LocalDate published) {
        this.text = text;
        this.roles = roles;
        next = new NextClause(text);
        this.published = published;
    }

    /// The year described by a paper of which a sentence gives the day or month: the one before; empty if it gives
    /// none.
    String describedByPaper(int sentence) {
        for (Date date : text.datesOf(sentence)) {
            if (!DateRoles.year(date) && date.form() != DateForm.EARLIER && roles.issued(date) && published != null) {
                String year = DateRoles.yearOf(date);
                boolean fresh = Years.is(year) && Years.number(year) >= published.getYear() - 1;
                return fresh ? Years.shift(year, -1) : "";
            }
        }
        return "";
    }

    /// The date tied to a figure from behind: "48,000 hectares in 2012", "230.000 el año anterior".
    @Nullable
    Date tied(int from, int to) {
        int end = Math.min(text.sentenceEnd(from), to + EARLIER_WITHIN);
        for (int i = to; i < end; i++) {
            Date date = text.date(i);
            boolean far = i > to + TIED_WITHIN;
            if (far && (text.says(i, TimeWord.more) || text.says(i, TimeWord.comparing))) {
                return null;
            }
            if (date != null && far) {
                return date.form() == DateForm.EARLIER ? date : null;
            }
            if (date != null) {
                boolean linked = i == to
                        || text.says(i - 1, TimeWord.at)
                        || date.form() == DateForm.EARLIER
                        || date.form() == DateForm.RELATIVE
                        || date.form() == DateForm.DAY;
                return linked && !next.opensWith(date) ? date : null;
            }
            if (!text.token(i).isWord() || text.quantity(i) != null || text.says(i, TimeWord.compared)) {
                return null;
            }
        }
        return null;
    }

    /// The year behind a figure in its clause: "the 130,000 that the government reported for 2020"; `null` if a
    /// comma, a conjunction or another figure comes first.
    @Nullable
    Date inClauseBehind(int to) {
        for (int i = to; i < text.sentenceEnd(to - 1); i++) {
            Date date = text.date(i);
            if (date != null) {
                return DateRoles.year(date) && roles.describes(date) ? date : null;
            }
            boolean joins = text.reads(i, "and") || text.reads(i, "y");
            if (joins || text.says(i, TimeWord.joins_range) || !text.token(i).isWord() || text.quantity(i) != null) {
                return null;
            }
        }
        return null;
    }

    /// The year nearest to a span in its sentence: one behind it wins over one before it; one that another figure owns
    /// or that stands behind a semicolon or colon does not count.
    @Nullable
    Date nearestYear(int from, int to) {
        Date best = null;
        int nearest = FARTHEST;
        for (Date date : text.datesOf(text.sentence(from))) {
            if (DateRoles.year(date) && roles.describes(date) && !roles.owned(date, from, to)) {
                int away = away(date, from, to);
                if (away < nearest) {
                    nearest = away;
                    best = date;
                }
            }
        }
        return best;
    }

    private int away(Date date, int from, int to) {
        boolean behind = date.from() >= to;
        int low = behind ? to : date.to();
        int high = behind ? date.from() : from;
        int away = behind ? high - low : (high - low) * 2 + 1;
        if (behind && next.opensWith(date)) {
            return Integer.MAX_VALUE;
        }
        for (int i = low; i < high; i++) {
            String mark = text.norm(i);
            if (mark.equals(";") || (mark.equals(":") && behind && !text.in(i + 1, POINTS))) {
                return Integer.MAX_VALUE;
            }
            away += mark.equals(",") ? 4 : 0;
        }
        return away;
    }

    /// The year a sentence describes that stands nearest before a token; empty if it names none there.
    String yearBefore(int at) {
        for (Date date : text.datesOf(text.sentence(at)).reversed()) {
            if (date.from() < at && DateRoles.year(date) && roles.describes(date)) {
                return DateRoles.period(date);
            }
        }
        return "";
    }

    /// The year any date before a token names in its sentence, a day or month as well; empty if none does.
    String yearNamedBefore(int at) {
        for (Date date : text.datesOf(text.sentence(at)).reversed()) {
            boolean told = date.form() != DateForm.EARLIER && !roles.issued(date) && !roles.names(date);
            if (date.from() < at && told) {
                String year = DateRoles.year(date) ? DateRoles.period(date) : DateRoles.yearOf(date);
                if (Years.is(year)) {
                    return year;
                }
            }
        }
        return "";
    }

    /// The date on which the money of a figure was approved: "a credit line of $8.1 billion, approved in April
    /// 2024"; the words stand behind the figure, before any other; empty if none do.
    String approvedBehind(int to) {
        int end = Math.min(text.sentenceEnd(to - 1), to + APPROVED_WITHIN);
        for (int i = to; i < end && text.quantity(i) == null; i++) {
            Date date = text.date(i);
            if (date != null) {
                boolean told = date.form() == DateForm.MONTH || date.form() == DateForm.DAY || DateRoles.year(date);
                return told && roles.issued(date) ? date.period() : "";
            }
        }
        return "";
    }

    /// "… and since 1984 three thousand policemen have died": the start with which the clause of a figure opens; `null`
    /// if it opens with none, or another figure stands between.
    @Nullable
    Date sinceOpening(int from) {
        for (int i = from - 1; i > text.sentenceStart(from) && text.quantity(i) == null; i--) {
            Date date = text.date(i);
            if (date != null) {
                return roles.since(date)
                                && next.opensWith(date)
                                && !date.period().isEmpty()
                        ? date
                        : null;
            }
        }
        return null;
    }

    /// Whether a date opens a clause behind a token.
    boolean opensClauseBehind(int to, Date date) {
        return date.from() >= to && next.opensWith(date);
    }

    /// Whether a date behind a token stands in a clause joined on: "…, and by December they had 27,000 men".
    boolean isJoinedOn(int to, Date date) {
        for (int i = to; i < date.from(); i++) {
            if (text.reads(i, ",") && text.in(i + 1, SmallWords.JOINED)) {
                return true;
            }
        }
        return false;
    }

    /// The year of a paper or statement that a sentence dates before a token: "the report of October 2024 has …
    /// the year before"; empty if it dates none.
    String issuedBefore(int at) {
        for (int i = at - 1; i >= text.sentenceStart(at); i--) {
            Date date = text.date(i);
            if (date != null && roles.issued(date)) {
                return DateRoles.yearOf(date);
            }
        }
        return "";
    }

    /// The year named close behind a token, before a comma or figure: "the year before he came to power in 2022".
    String yearNamedClose(int at) {
        for (int i = at; i < Math.min(text.sentenceEnd(at - 1), at + CLOSE); i++) {
            Date date = text.date(i);
            if (date != null) {
                return DateRoles.year(date) ? DateRoles.period(date) : DateRoles.yearOf(date);
            }
            if (!text.token(i).isWord() || text.quantity(i) != null) {
                return "";
            }
        }
        return "";
    }

    /// The year a sentence describes that stands nearest before a token, else behind it; empty if it names none.
    String yearAround(int at) {
        String before = yearBefore(at);
        if (!before.isEmpty()) {
            return before;
        }
        for (Date date : text.datesOf(text.sentence(at))) {
            if (date.from() >= at && DateRoles.year(date) && roles.describes(date)) {
                return DateRoles.period(date);
            }
        }
        return "";
    }

    /// The start behind a span: "6,000 civilians have been killed since 2021"; not behind a comma or another figure.
    @Nullable
    Date sinceBehind(int from, int to) {
        for (int i = to; i < text.sentenceEnd(from); i++) {
            Date date = text.date(i);
            if (date != null) {
                return roles.since(date)
                                && !next.opensWith(date)
                                && !date.period().isEmpty()
                        ? date
                        : null;
            }
            if (text.quantity(i) != null || RankWords.is(text, i) || text.reads(i, ",") || text.reads(i, ";")) {
                return null;
            }
        }
        return null;
    }

    /// The latest year a sentence describes, owned by a figure or not; empty if it names none or looks back.
    ///
    /// Where the year it names is one without figures yet, "the one of the year before" is meant.
    String latestYear(int sentence) {
        String latest = "";
        String pending = "";
        for (Date date : text.datesOf(sentence)) {
            if (DateRoles.year(date) && date.form() != DateForm.QUARTER && roles.describes(date)) {
                String year = DateRoles.period(date);
                latest = latest.isEmpty() || Years.number(year) >= Years.number(latest) ? year : latest;
            } else if (DateRoles.year(date) && roles.unreleased(date)) {
                pending = DateRoles.period(date);
            } else if (date.form() == DateForm.EARLIER && latest.isEmpty()) {
                latest = Years.shift(pending, -roles.yearsBack(date));
            }
        }
        return latest;
    }

    /// "Balance de 2023", "results for 2023" at the head of a text hold for the whole of it.
    String scope() {
        for (int i = 0; i < text.size() && text.sentence(i) < 4; i++) {
            if (text.says(i, TimeWord.scope)) {
                for (int k = i + 1; k < Math.min(text.size(), i + 6); k++) {
                    Date date = text.date(k);
                    if (date != null && DateRoles.year(date) && !roles.issued(date)) {
                        return DateRoles.period(date);
                    }
                }
            }
        }
        return "";
    }
}
