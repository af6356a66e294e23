package org.majorslist.check.mark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Months;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// The year of a month or day written without one: that of the passage where it tells of years gone by, else the
/// nearest to the day of publication, back or, for what is to come, ahead.
///
/// @param text the text, with the dates before marked
/// @param published the day of publication; `null` if unknown
record UndatedDays(Marked text, @Nullable LocalDate published) {
    private static final int AHEAD_WITHIN = 6;
    private static final int COMES_WITHIN = 4;
    private static final int SENTENCES_BACK = 5;
    private static final int PASSAGE_BACK = 2;
    private static final int DAYS_AHEAD = 40;
    /// "The vote on May 31" of a few months ago is that of next year.
    private static final int DAYS_GONE = 90;

    private static final int MONTH = 7;
    /// Years after which a month without a year is no longer taken for the last one.
    private static final int LONG_GONE = 5;
    private static final ListedWords ASIDE = ListedWords.named("undated_days.aside");
    private static final ListedWords NEAR = ListedWords.named("undated_days.near");
    /// "Next May", "el próximo mayo": still to come, whatever the verb says.
    private static final WordList TO_COME = WordList.of("next", "coming", "proximo", "entrante", "venidero");
    /// "The following January", "en enero siguiente": reckoned from the last date told.
    private static final WordList AFTER_THAT = WordList.of("following", "siguiente", "subsiguiente");
    private static final ListedWords COMES = ListedWords.named("undated_days.comes");

    /// The month meant, such as `2025-07`; empty if it cannot be told.
    String month(int at, int month) {
        String behind = behindThat(at, month);
        if (!behind.isEmpty()) {
            return behind;
        }
        String spoken = text.in(at - 1, SmallWords.THAT) ? yearBefore(at) : "";
        if (spoken.isEmpty()) {
            spoken = ofPassage(at);
        }
        if (spoken.isEmpty() && published == null) {
            return "";
        }
        return spoken.isEmpty() && published != null ? nearest(published, month, at) : Months.of(spoken, month);
    }

    /// The day meant, such as `2025-07-17`; empty if it cannot be told.
    ///
    /// @throws java.time.DateTimeException if the month has no such day
    String day(int from, int month, int day) {
        String spoken = text.in(from - 1, SmallWords.THAT) ? yearBefore(from) : ofPassage(from);
        if (!spoken.isEmpty()) {
            return LocalDate.of(Years.number(spoken), month, day).toString();
        }
        if (published == null) {
            return "";
        }
        LocalDate guess = YearMonth.of(published.getYear(), month).atDay(day);
        boolean past = new Tense(text).past(from);
        boolean now = comes(from) && !past; // "he hands over on Aug. 7"
        boolean far = guess.isAfter(published.plusDays(DAYS_AHEAD)) && !ahead(from) && !now;
        boolean due = guess.isBefore(published.minusDays(DAYS_GONE)) && ahead(from);
        boolean comes = (due && !past) || (guess.isBefore(published) && now);
        return (far ? guess.minusYears(1) : comes ? guess.plusYears(1) : guess).toString();
    }

    /// The last such month, or the next one where a vote or a deadline is told of and nothing in its sentence is past.
    private String nearest(LocalDate today, int month, int at) {
        boolean next = text.in(at - 1, TO_COME) || text.in(at + 1, TO_COME);
        if (next) {
            return Months.of(month > today.getMonthValue() ? today.getYear() : today.getYear() + 1, month);
        }
        if (month != today.getMonthValue() && ahead(at) && !new Tense(text).past(at)) {
            return Months.of(month > today.getMonthValue() ? today.getYear() : today.getYear() + 1, month);
        }
        return Months.of(month > today.getMonthValue() ? today.getYear() - 1 : today.getYear(), month);
    }

    /// "In 1996 Mr. Clinton refused Colombia, and in July he took away its president's visa": the year long gone that
    /// the paragraph tells of just before; empty if it tells of none, or of the present since.
    private String ofPassage(int at) {
        int sentence = text.sentence(at);
        if (published == null || present(at) || text.in(at - 1, NEAR) || text.in(at + 1, NEAR)) {
            return "";
        }
        int first = sentence;
        while (first > 0 && sentence - first < PASSAGE_BACK && !text.opensParagraph(first)) {
            first--;
        }
        for (int i = at - 1; i >= text.from(first); i--) {
            Date date = text.date(i);
            if (date != null) {
                boolean told = (date.form() == DateForm.DAY && date.period().length() > MONTH)
                        || date.form() == DateForm.MONTH
                        || date.form() == DateForm.YEAR;
                boolean sets = told && leads(date) && (text.sentence(i) == sentence || ofMainClause(date));
                String year = sets ? DateRoles.yearOf(date) : "";
                return Years.calendar(year) && Years.number(year) <= published.getYear() - LONG_GONE ? year : "";
            }
        }
        return "";
    }

    /// Whether a date stands in no relative clause and with no verb that looks farther back: "whose visa was revoked in
    /// 1995", "had been locked up in 1995".
    private boolean ofMainClause(Date date) {
        for (int i = text.sentenceStart(date.from()); i < date.from(); i++) {
            if (text.in(i, ASIDE)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a date sets the time of what follows, and is no start, end or measure of comparison.
    private boolean leads(Date date) {
        int before = date.from() - 1;
        if (date.from() == text.sentenceStart(date.from())) {
            return true;
        }
        boolean at = text.says(before, TimeWord.at) && !text.reads(before, "by") && !text.reads(before, "for");
        boolean article = (text.cue(before, Cue.the) || text.reads(before, "on"));
        return (at || article) && !compares(before) && !ofFigure(before);
    }

    /// "7,551 men at the end of 2024": the date is that of the figure.
    private boolean ofFigure(int before) {
        return anyJustBefore(before, i -> text.number(i) != null);
    }

    /// "Than in 2016", "since the vote of 2016", "desde el 2016".
    private boolean compares(int before) {
        return anyJustBefore(
                before,
                i -> text.says(i, TimeWord.since) || text.says(i, TimeWord.base) || text.says(i, TimeWord.compared));
    }

    /// Whether one of the few tokens up to a token is of a kind, with nothing but words behind it.
    private boolean anyJustBefore(int last, IntPredicate kind) {
        for (int i = last; i >= Math.max(text.sentenceStart(last), last - COMES_WITHIN); i--) {
            if (kind.test(i)) {
                return true;
            }
            if (!text.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /// Whether the sentence of a date speaks of the present or of what is to come.
    private boolean present(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (text.in(i, COMES) || text.says(i, TimeWord.now) || future(i)) {
                return true;
            }
        }
        return false;
    }

    /// "Disputarán", "votará": the accent tells the future.
    private boolean future(int i) {
        String word = text.text().substring(text.token(i).start(), text.token(i).end());
        return text.token(i).isWord() && (word.endsWith("rá") || word.endsWith("rán"));
    }

    /// "The following January": the first such month behind the last day, month or year told; empty if it is not meant
    /// so, or nothing was told.
    private String behindThat(int at, int month) {
        boolean meant = text.in(at - 1, AFTER_THAT) || text.in(at + 1, AFTER_THAT);
        for (int i = at - 1; meant && i >= 0 && text.sentence(at) - text.sentence(i) <= SENTENCES_BACK; i--) {
            Date date = text.date(i);
            String year = date == null ? "" : DateRoles.yearOf(date);
            if (date != null && Years.calendar(year)) {
                boolean whole = date.period().length() < MONTH;
                boolean later = !whole && month > Integer.parseInt(date.period().substring(MONTH - 2, MONTH));
                return Months.of(Years.number(year) + (later ? 0 : 1), month);
            }
        }
        return "";
    }

    /// "That April": the year of the last date written in the few sentences before; empty if there is none.
    String yearBefore(int token) {
        for (int i = token - 1; i >= 0 && text.sentence(token) - text.sentence(i) <= SENTENCES_BACK; i--) {
            Date date = text.date(i);
            boolean written = date != null
                    && (date.form() == DateForm.DAY || date.form() == DateForm.MONTH || date.form() == DateForm.YEAR);
            if (date != null && written && Years.calendar(DateRoles.yearOf(date))) {
                return DateRoles.yearOf(date);
            }
        }
        return "";
    }

    /// "Leaves office on Aug. 7", "la votación será el 31 de mayo": a day still to come.
    private boolean ahead(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - AHEAD_WITHIN); i--) {
            if (text.cue(i, Cue.ahead)) {
                return true;
            }
        }
        return false;
    }

    private boolean comes(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - COMES_WITHIN); i--) {
            if (text.in(i, COMES)) {
                return true;
            }
        }
        return false;
    }
}
