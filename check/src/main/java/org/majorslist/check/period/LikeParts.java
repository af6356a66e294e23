package org.majorslist.check.period;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.ClaimType;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;

/// The part of the year of a figure set against one of a part of another year: "771 tons until September, more than the
/// 685 of 2024" compares like with like, though the words name the year alone.
final class LikeParts {
    private static final int COMPARED_WITHIN = 6;
    private static final int BEHIND_WITHIN = 8;
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DIGITS = 7;
    private static final int WHEN_WITHIN = 4;
    private static final int SAME_WITHIN = 10;
    private static final int SENTENCES_BACK = 2;
    private static final ListedWords ABOVE = ListedWords.named("like_parts.above");
    private static final ListedWords WHOLE = ListedWords.named("like_parts.whole");

    private final Marked text;
    private final SpokenOf spoken;
    private final DateRoles roles;

    LikeParts(Chronology times) {
        text = times.text();
        spoken = times.spoken();
        roles = times.roles();
    }

    /// The period of a figure: where it is a year and the figure is set against one of some months of another year, the
    /// same months; else as it was.
    ///
    /// @param period as the sentence tells it
    String of(Found found, String period) {
        boolean level = found.type() == ClaimType.quantity && !Estimates.ofWholeYears(found.indicator());
        String same = level ? ofSameMonths(found) : "";
        if (!same.isEmpty()) {
            return same;
        }
        boolean open = level && Years.calendar(period);
        String part = open ? spoken.partOfThing(found) : "";
        boolean other = !part.isEmpty() && !part.startsWith(period);
        return other && setAgainst(found) && !ofWholeYear(found)
                ? part.replace(part.substring(0, YEAR_DIGITS), period)
                : period;
    }

    /// "In the same months of 2024, 64", "64 in the same period a year before": the months of the figure before, moved
    /// to that year; empty where the words do not say so.
    private String ofSameMonths(Found found) {
        int low = Math.max(text.sentenceStart(found.from()), found.from() - SAME_WITHIN);
        int high = Math.min(text.sentenceEnd(found.from()), found.to() + COMPARED_WITHIN);
        Mention.Date year = yearOfSameMonths(low, found.from());
        year = year == null ? yearOfSameMonths(found.to(), high) : year;
        String part = year == null ? "" : spoken.partOfThing(found);
        part = year != null && part.isEmpty() ? monthNamed(text.sentence(found.from())) : part;
        if (year == null || part.isEmpty()) {
            return "";
        }
        int own = Years.number(part.substring(0, YEAR_DIGITS));
        int back = year.form() == DateForm.YEAR ? own - Years.number(year.period()) : roles.yearsBack(year);
        return Stream.of(part.split("\\.\\.")).map(end -> moved(end, back)).collect(Collectors.joining(".."));
    }

    /// "A January like no other: nothing was uprooted; in the same weeks of 2022, 2,400": the last month named in a
    /// sentence or the few before it; empty if none is.
    private String monthNamed(int sentence) {
        for (int s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
            for (Mention.Date date : text.datesOf(s).reversed()) {
                boolean upTo = text.cue(date.from() - 1, Cue.up_to) || text.says(date.from() - 1, TimeWord.joins_range);
                if (!upTo && date.form() == DateForm.MONTH && date.period().length() == MONTH_DIGITS) {
                    return date.period();
                }
            }
        }
        return "";
    }

    /// A month or day so many years earlier.
    private static String moved(String end, int back) {
        return Years.number(end.substring(0, YEAR_DIGITS)) - back + end.substring(YEAR_DIGITS);
    }

    /// The year that follows "the same months" between two tokens; `null` if none does.
    private Mention.@Nullable Date yearOfSameMonths(int from, int to) {
        boolean same = false;
        for (int i = from; i < to; i++) {
            Mention.Date date = text.date(i);
            if (text.quantity(i) != null && date == null) {
                same = false;
            }
            same |= text.says(i, TimeWord.same_part);
            if (same && date != null && (date.form() == DateForm.YEAR || date.form() == DateForm.EARLIER)) {
                return date;
            }
        }
        return null;
    }

    /// "More than the 685", "frente a 685", "double the 64", "64 a year earlier".
    private boolean setAgainst(Found found) {
        Mention.Quantity quantity = found.quantity();
        int number = quantity == null ? found.from() : quantity.number().from();
        int floor = Math.max(text.sentenceStart(number), number - COMPARED_WITHIN);
        for (int i = number - 1; i >= floor; i--) {
            Mention.Quantity before = text.quantity(i);
            if (text.says(i, TimeWord.when) && number - i <= WHEN_WITHIN) {
                return true; // "more than a year ago, when they had 4,500"
            }
            if (text.says(i, TimeWord.base) || text.in(i, ABOVE) || text.says(i, TimeWord.compared)) {
                return true;
            }
            if (before != null) {
                return before.unit().equals("times") || before.unit().equals("percent");
            }
            if (text.reads(i, ";") || text.reads(i, ":")) {
                break;
            }
        }
        return earlierBehind(found);
    }

    private boolean earlierBehind(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + COMPARED_WITHIN);
        for (int i = found.to(); i < end && text.token(i).isWord(); i++) {
            Mention.Date date = text.date(i);
            if (date != null) {
                return date.form() == DateForm.EARLIER;
            }
        }
        return false;
    }

    private boolean ofWholeYear(Found found) {
        int end = Math.min(text.sentenceEnd(found.from()), found.to() + BEHIND_WITHIN);
        for (int i = found.to(); i < end && text.quantity(i) == null; i++) {
            if (text.in(i, WHOLE)) {
                return true;
            }
        }
        return false;
    }
}
