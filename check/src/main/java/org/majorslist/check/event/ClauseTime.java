package org.majorslist.check.event;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.RelativeDates;
import org.majorslist.check.mark.TimeShift;
import org.majorslist.check.mark.Years;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.WordClass;
import org.majorslist.check.words.WordList;

/// When a clause says that something was done: by its own date, by one set apart beside it ("in July,"), or so long
/// before or after what its sentence tells first.
final class ClauseTime {
    private static final int BESIDE = 2; // words with a date set apart
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final WordList LIMITS = WordList.of("since", "desde", "until", "hasta", "before", "antes");
    private static final WordList AFTER = WordList.of("after", "despues");
    private static final WordList LINKS = WordList.of("de", "que");
    private static final WordList RELATIVE =
            WordList.of("que", "which", "who", "whom", "quien", "after", "tras", "whose");
    private static final WordList ONE = WordList.of("a", "un", "una", "one");

    /// A time with the date that tells it.
    ///
    /// @param date where it stands; `null` if it is reckoned or not told
    /// @param isOwn whether the clause itself has it
    record Told(ToldTime time, @Nullable Date date, boolean isOwn) {
        static final Told NOT = new Told(ToldTime.NONE, null, false);

        Told ofAnother() {
            return new Told(time, date, false);
        }
    }

    private final Marked text;
    private final Pieces pieces;
    private final RelativeDates numbers;
    private final boolean[] deeds;

    /// @param deeds tokens that tell what was done
    ClauseTime(Marked text, Pieces pieces, RelativeDates numbers, boolean[] deeds) {
        this.text = text;
        this.deeds = deeds;
        this.pieces = pieces;
        this.numbers = numbers;
    }

    /// The time of what a word tells.
    Told of(int deed) {
        int from = pieces.from(deed);
        int to = pieces.to(deed);
        Told own = within(from, to, deed);
        if (own.date() != null) {
            return own;
        }
        Told reckoned = longAfter(from);
        if (reckoned != null) {
            return reckoned;
        }
        Told before = beforeIt(from, deed);
        boolean goesOn = before.date() == null && text.reads(to, ",") && to + 1 < text.sentenceEnd(deed);
        return (goesOn ? beside(to + 1) : before).ofAnother();
    }

    /// "In July, the two agencies and the bank cut the rating": a date before the clause, with no other deed between;
    /// what "that" or "who" opens has a time of its own, unless it is what was said then.
    private Told beforeIt(int from, int deed) {
        boolean ownTime = text.in(from, RELATIVE) && !text.cue(from - 1, Cue.saying);
        int i = ownTime ? -1 : from - 1;
        boolean dated = text.hasDate(deed, text.sentenceEnd(deed)); // "…: it froze funds, cars and homes on 3 May"
        while (i >= text.sentenceStart(deed) && !text.reads(i, ";") && !(dated && text.reads(i, ":"))) {
            if (!text.token(i).isWord() && !text.token(i).isNumber()) {
                i--;
                continue;
            }
            int low = pieces.from(i);
            Told told = isOfDeed(low, i + 1) ? Told.NOT : within(low, i + 1, i);
            if (told.date() != null || isOfDeed(low, i + 1)) {
                return told;
            }
            i = low - 1;
        }
        return Told.NOT;
    }

    private boolean isOfDeed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (deeds[i]) {
                return true;
            }
        }
        return false;
    }

    /// The date of a piece that holds nothing else.
    private Told beside(int at) {
        int from = pieces.from(at);
        int to = pieces.to(at);
        Told told = within(from, to, at);
        Date date = told.date();
        return date != null && to - from - (date.to() - date.from()) <= BESIDE ? told : Told.NOT;
    }

    private Told within(int from, int to, int near) {
        Date best = null;
        for (int i = from; i < to; i++) {
            Date date = text.date(i);
            boolean nearer = best == null || Math.abs(i - near) < Math.abs(best.from() - near);
            if (date != null && nearer && isTime(date) && !text.in(i - 1, LIMITS) && !text.in(i - 2, LIMITS)) {
                best = date;
            }
        }
        return best == null
                ? Told.NOT
                : new Told(new ToldTime(best.period(), isYearWritten(best), isDayWritten(best)), best, true);
    }

    private static boolean isTime(Date date) {
        boolean form = switch (date.form()) {
            case DAY, MONTH, YEAR, WEEKDAY, RELATIVE -> true;
            case FISCAL, QUARTER, DECADE, EARLIER -> false;
        };
        String period = date.period();
        int length = period.length();
        boolean known = length == YEAR || length == MONTH || length == "2025-01-01".length();
        return form && known && Years.is(period.substring(0, YEAR)) && !period.contains("Q");
    }

    private boolean isYearWritten(Date date) {
        if (date.form() == Mention.DateForm.WEEKDAY || date.form() == Mention.DateForm.RELATIVE) {
            return true;
        }
        boolean calendar = false;
        boolean year = false;
        for (int i = date.from(); i < date.to(); i++) {
            calendar |= text.token(i).vocable().is(WordClass.month);
            year |= text.token(i).isNumber() && text.norm(i).length() == YEAR;
        }
        return year || (!calendar && !isReckoned(date));
    }

    private boolean isDayWritten(Date date) {
        boolean month = false;
        for (int i = date.from(); i < date.to(); i++) {
            month |= text.token(i).vocable().is(WordClass.month);
        }
        return month && date.form() == Mention.DateForm.DAY;
    }

    /// "Three days later", "ese día": its year is that of the day it is reckoned from, which may not be written.
    private boolean isReckoned(Date date) {
        for (int i = date.from(); i < date.to(); i++) {
            if (TimeShift.isUnit(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// "…on Monday, a day after the president said": so long before the time told first; `null` if it does not stand
    /// there.
    private @Nullable Told longAfter(int from) {
        int i = from;
        while (text.in(i, LINKS) && i > text.sentenceStart(from)) {
            i--;
        }
        if (!text.in(i, AFTER) || i - 2 < text.sentenceStart(from)) {
            return null;
        }
        double number = text.in(i - 2, ONE) ? 1 : numbers.small(i - 2);
        Told base = main(from, i - 2);
        String period = number < 1 || base.time().period().isEmpty()
                ? ""
                : TimeShift.from(text, i - 1, base.time().period(), -(int) number);
        return new Told(new ToldTime(period, base.time().isYearWritten(), false), null, false);
    }

    /// The time the sentence tells first, or behind.
    private Told main(int piece, int words) {
        for (int i = words; i > text.sentenceStart(piece); i = pieces.from(i) - 1) {
            Told told = within(pieces.from(i), Math.min(pieces.to(i), words), i);
            if (told.date() != null) {
                return told;
            }
        }
        return Told.NOT;
    }
}
