package org.majorslist.check.period;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.DateRoles;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.mark.PartsOfYear;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// Stretches of time a sentence names: from 2011 to 2021, 2000-2006, the five years to 2017, in a decade.
final class Ranges {
    private static final int MONTH = 7;
    private static final int PART_OF_YEAR_WITHIN = 6;
    private static final int START_WITHIN = 4;
    private static final WordList OF = WordList.of("de", "del");
    private static final ListedWords PART = ListedWords.named("ranges.part");
    private static final ListedWords ENDED = ListedWords.named("ranges.ended");

    private final Marked text;
    private final @Nullable String[] ofSentence;
    private final Lengths lengths;
    private final DayRanges days;

    Ranges(Marked text) {
        this.text = text;
        days = new DayRanges(text);
        ofSentence = new @Nullable String[text.sentences()];
        lengths = new Lengths(text);
    }

    /// The range a sentence names with both its ends, such as `2011..2021`; else empty.
    String of(int sentence) {
        String known = ofSentence[sentence];
        if (known == null) {
            known = read(sentence);
            ofSentence[sentence] = known;
        }
        return known;
    }

    private String read(int sentence) {
        for (Date first : text.datesOf(sentence)) {
            boolean more = first.form() != DateForm.DECADE && first.from() + 1 < text.to(sentence);
            String range = more ? from(first) : "";
            if (!range.isEmpty()) {
                return range;
            }
        }
        String length = lengthUpTo(sentence);
        return length.isEmpty() ? decades(sentence) : length;
    }

    /// Whether the range of a sentence is that of a decade, or a part of one, it speaks of.
    boolean isDecade(int sentence) {
        String decades = decades(sentence);
        return !decades.isEmpty() && decades.equals(of(sentence));
    }

    /// "In the 1990s", "the 2000s and 2010s", where the sentence names no year beside.
    private String decades(int sentence) {
        String decades = "";
        for (Date date : text.datesOf(sentence)) {
            if (date.form() != DateForm.DECADE) {
                return "";
            }
            decades = decades.isEmpty() && !isStart(date) ? from(date) : decades;
        }
        return decades;
    }

    /// "Since the early 1990s": no stretch that is over.
    private boolean isStart(Date decade) {
        for (int i = decade.from() - 1; i >= Math.max(0, decade.from() - START_WITHIN); i--) {
            if (text.says(i, TimeWord.since)) {
                return true;
            }
        }
        return false;
    }

    /// The range a date begins, such as `FY2022..FY2024` for the first year of "fiscal years 2022 to 2024"; a decade is
    /// one by itself. Else empty.
    String from(Date first) {
        if (first.form() == DateForm.DECADE) {
            boolean linked = text.says(first.to(), TimeWord.joins_range)
                    || text.norm(first.to()).equals(",");
            Date next = linked ? text.date(first.to() + 1) : null;
            next = linked && next == null ? text.date(first.to() + 2) : next;
            return next != null && next.form() == DateForm.DECADE
                    ? from(first.period()) + ".." + to(next.period())
                    : first.period();
        }
        Date second = isYear(first) ? second(first) : null;
        return second == null ? "" : sameKind(first, second) + ".." + sameKind(second, first);
    }

    private @Nullable Date second(Date first) {
        boolean linked = text.says(first.to(), TimeWord.joins_range);
        Date second = linked ? within(first.to() + 1) : text.date(first.to());
        boolean opened = opensBefore(first.from())
                || text.reads(first.from(), "anos")
                || text.reads(first.from() - 1, "years")
                || text.reads(first.from() + 1, "years"); // "in fiscal years 2022 to 2024"
        boolean tied = !linked && second != null && text.token(second.from()).hyphenBefore();
        return second != null && isYear(second) && ((linked && opened) || tied) ? second : null;
    }

    /// "Between 2021", "entre el cierre de 2021": the word that opens a stretch stands before the year, or before the
    /// part of it that is meant.
    private boolean opensBefore(int year) {
        if (text.says(year - 1, TimeWord.opens_range) && !text.in(year - 1, OF)) {
            return true;
        }
        for (int i = year - 1; i >= Math.max(text.sentenceStart(year), year - PART_OF_YEAR_WITHIN + 1); i--) {
            if (text.says(i, TimeWord.opens_range) && !text.in(i, OF)) {
                return true;
            }
            if (!text.in(i, OF) && !text.cue(i, Cue.the) && !text.in(i, PART) && !PartsOfYear.ofMonth(text, i)) {
                break;
            }
        }
        return text.says(year - 1, TimeWord.opens_range);
    }

    /// "Entre 2022 y lo que va de 2025", "from 2018 to mid-2024": the year stands behind a few words.
    private @Nullable Date within(int at) {
        int end = Math.min(text.size(), at + PART_OF_YEAR_WITHIN);
        for (int i = at; i < end; i++) {
            Date date = text.date(i);
            if (date != null) {
                return date;
            }
            boolean part = PartsOfYear.ofMonth(text, i)
                    || text.in(i, PART)
                    || text.cue(i, Cue.the)
                    || (i > at && text.in(i, OF));
            if (!part && !text.says(i, TimeWord.so_far)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isYear(Date date) {
        return date.form() == DateForm.YEAR || date.form() == DateForm.FISCAL || date.form() == DateForm.QUARTER;
    }

    /// "Fiscal years 2008 and 2021" are both fiscal.
    private static String sameKind(Date date, Date other) {
        boolean fiscal = other.form() == DateForm.FISCAL && date.form() == DateForm.YEAR;
        return fiscal ? "FY" + date.period() : date.period();
    }

    /// "In the five years to 2017", "in the decade up to 2023".
    private String lengthUpTo(int sentence) {
        if (length(sentence) == 0) {
            return "";
        }
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            int length = lengths.at(i);
            if (length > 0) {
                int behind = lengths.end(i);
                int to = text.says(behind, TimeWord.joins_range) ? behind + 1 : behind;
                to = text.says(to, TimeWord.joins_range) ? to + 1 : to;
                Date end = to > behind ? text.date(to) : ended(to);
                if (end != null && DateRoles.year(end)) {
                    return Years.upTo(DateRoles.period(end), length);
                }
                if (end != null && end.form() == DateForm.MONTH && end.period().length() == MONTH) {
                    return YearMonth.parse(end.period()).minusYears(length) + ".." + end.period();
                }
            }
        }
        return "";
    }

    /// "The three years that ended in August", "los tres años terminados en agosto"; `null` if nothing says so.
    private @Nullable Date ended(int at) {
        boolean ends = false;
        for (int i = at; i < Math.min(text.size(), at + PART_OF_YEAR_WITHIN); i++) {
            Date date = text.date(i);
            if (date != null) {
                return ends ? date : null;
            }
            ends |= text.in(i, ENDED);
        }
        return null;
    }

    /// The days or months a sentence names as a range; empty if it names none.
    String ofDates(int sentence) {
        return days.of(sentence);
    }

    /// The length of time a sentence speaks of \[years\], such as "in five years", "in a decade"; 0 if none.
    int length(int sentence) {
        return lengths.of(sentence);
    }

    /// The first end of a range.
    static String from(String range) {
        int dots = range.indexOf("..");
        return dots < 0 ? "" : range.substring(0, dots);
    }

    /// The last end of a range.
    static String to(String range) {
        int dots = range.indexOf("..");
        return dots < 0 ? "" : range.substring(dots + 2);
    }
}
