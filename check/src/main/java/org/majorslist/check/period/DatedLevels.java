package org.majorslist.check.period;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.PartsOfYear;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.AddingUp;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// The period of a level by the year, month or day its sentence names nearest to it.
final class DatedLevels {
    private static final int NEAR = 12;
    private static final int MONTH_LENGTH = 7;
    private static final int HEAD = 3;
    private static final int SINCE_WITHIN = 5;
    private static final int UP_TO_WITHIN = 4;
    private static final ListedWords CLOSE = ListedWords.named("dated_levels.close");
    private static final WordList ON = WordList.of("on", "el");

    private final AddingUp sums;
    private final Marked text;
    private final DateRoles roles;
    private final NamedYears years;
    private final SpokenOf spoken;

    DatedLevels(Chronology times) {
        sums = times.sums();
        text = times.text();
        roles = times.roles();
        years = times.years();
        spoken = times.spoken();
    }

    /// The period by the nearest date; empty if the sentence names none that can be of the level.
    String of(Found found) {
        Date year = years.nearestYear(found.from(), found.to());
        if (year != null) {
            Date shifted = shiftedBy(year);
            return shifted == null ? DateRoles.period(year) : spoken.anchored(shifted);
        }
        Date date = nearDate(found);
        if (date == null) {
            return "";
        }
        boolean since = roles.since(date);
        boolean survey = Estimates.yearly(found.indicator()) && found.type() == ClaimType.quantity;
        return since && survey && DateRoles.year(date) ? "" : since ? roles.sincePeriod(date) : at(date, found);
    }

    /// A month or day: an estimate of a year goes on with the year spoken of, a sum counted up to it begins in January.
    private String at(Date date, Found found) {
        if (Estimates.yearly(found.indicator())) {
            String topic = spoken.before(found.from());
            String told = Estimates.year(date);
            return topic.isEmpty() || Years.later(told, topic) ? told : topic;
        }
        boolean stock = found.indicator().equals("illegal_armed_group_members");
        boolean sum = sums.holds(found.indicator()) && closes(date);
        return sum || (upTo(date) && !stock) ? upToMonth(date) : DateRoles.period(date);
    }

    /// "In the year before he took office in 2022": the date that shifts a year behind it; `null` if none does.
    private @Nullable Date shiftedBy(Date year) {
        for (int i = year.from() - 1; i >= text.sentenceStart(year.from()); i--) {
            Date date = text.date(i);
            if (date != null) {
                return date.form() == DateForm.EARLIER
                                && !years.yearNamedClose(date.to()).isEmpty()
                        ? date
                        : null;
            }
            if (!text.token(i).isWord() || text.quantity(i) != null) {
                return null;
            }
        }
        return null;
    }

    /// "620 tons through September": the month stands close behind the figure.
    String countedUpTo(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + UP_TO_WITHIN);
        for (int i = found.to(); i < end && text.token(i).isWord() && text.quantity(i) == null; i++) {
            Date date = text.date(i);
            if (date != null) {
                boolean counts = upTo(date) && date.period().length() >= MONTH_LENGTH;
                return counts && !Estimates.yearly(found.indicator()) ? upToMonth(date) : "";
            }
        }
        return "";
    }

    /// Whether a date is the day or month up to which is counted.
    boolean isCountedUpTo(Date date) {
        return upTo(date) && date.period().length() >= MONTH_LENGTH;
    }

    /// "Until June", "hasta el 31 de agosto", "as of Aug. 31": of a day or month up to which is counted.
    private boolean upTo(Date date) {
        for (int i = date.from() - 1; i >= Math.max(text.sentenceStart(date.from()), date.from() - 4); i--) {
            boolean at = text.reads(i, "a") && i == date.from() - 1;
            if (text.cue(i, Cue.up_to) || at) {
                return date.form() == DateForm.MONTH || date.form() == DateForm.DAY;
            }
        }
        return false;
    }

    /// "Al cierre de septiembre", "by the end of June".
    private boolean closes(Date date) {
        boolean month = date.form() == DateForm.MONTH && date.period().length() >= MONTH_LENGTH;
        return month && (text.in(date.from() - 2, CLOSE) || text.in(date.from() - 1, CLOSE));
    }

    /// Whole months are counted from January; "until mid-August" says no more than "so far this year".
    String upToMonth(Date date) {
        String month = date.period().substring(0, MONTH_LENGTH);
        String year = DateRoles.yearOf(date);
        boolean part = PartsOfYear.ofMonth(text, date.from() - 1) || PartsOfYear.ofMonth(text, date.from() - 2);
        return part || month.endsWith("-12") ? year : month.endsWith("-01") ? month : year + "-01.." + month;
    }

    /// A month or day close by, or a start anywhere in the sentence.
    private @Nullable Date nearDate(Found found) {
        for (int i = text.sentenceStart(found.from()); i < text.sentenceEnd(found.from()); i++) {
            Date date = text.date(i);
            if (date != null
                    && date.form() != DateForm.EARLIER
                    && !date.period().isEmpty()) {
                boolean since = roles.since(date);
                boolean near = (Math.abs(i - found.from()) <= NEAR || frames(date)) && !DateRoles.year(date);
                boolean day = date.form() == DateForm.WEEKDAY || date.form() == DateForm.DAY;
                boolean usable = !roles.issued(date)
                        && !roles.compared(date)
                        && !roles.ofRank(date)
                        && !(since && opensNext(date, found.to()))
                        && !roles.inserted(date, found.from())
                        && !years.opensClauseBehind(found.to(), date)
                        && !years.isJoinedOn(found.to(), date)
                        && !(day && Estimates.yearly(found.indicator()));
                if (usable && (since || near)) {
                    return date;
                }
            }
        }
        return null;
    }

    /// "Three quarters and, since 1990, most of the heroin": a start behind "and" and a comma is of what follows it.
    private boolean opensNext(Date date, int to) {
        for (int i = date.from() - 1; i > to && i >= date.from() - SINCE_WITHIN; i--) {
            if (text.reads(i, ",")) {
                return text.in(i - 1, SmallWords.AND);
            }
        }
        return false;
    }

    /// "El 26 de enero, …": a date set before a sentence holds for all of it.
    private boolean frames(Date date) {
        return date.from() - text.sentenceStart(date.from()) <= HEAD - 1
                && text.reads(date.to(), ",")
                && (text.says(text.sentenceStart(date.from()), TimeWord.at)
                        || text.in(text.sentenceStart(date.from()), ON));
    }
}
