package org.majorslist.check.mark;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;

/// What each date of a text is there for: the period described, a start, a base of comparison, the day of a paper.
public final class DateRoles {
    /// So near before a date its "since" stands.
    static final int SINCE_WITHIN = 10;

    private static final int NAMED_WITHIN = 3;

    /// What is asked of a date, a bit each; the first tells that it was read.
    private static final int READ = 1;

    private static final int SINCE = 2;
    private static final int COMPARED = 4;
    private static final int ISSUED = 8;
    private static final int UNRELEASED = 16;
    private static final int BESIDE = 32;
    private static final int NO_PERIOD = SINCE | COMPARED | ISSUED | UNRELEASED | BESIDE;

    private final Marked text;
    private final byte[] roles;
    private final ComparedYears comparedYears;
    private final Insertions insertions;
    private final PaperDates papers;
    private final FigureDates figures;
    private final @Nullable LocalDate published;

    /// Takes a text; the roles of a date are read when they are first asked for.
    ///
    /// @param text the text, all of it marked
    /// @param published the day of publication; `null` if unknown
    public DateRoles(Marked text, @Nullable LocalDate published) {
        this.text = text;
        roles = new byte[text.size()];
        this.published = published;
        comparedYears = new ComparedYears(text);
        insertions = new Insertions(text);
        papers = new PaperDates(text);
        figures = new FigureDates(text);
    }

    /// Whether a date names a whole year, calendar or fiscal, or a quarter.
    ///
    /// @param date a date of a text
    /// @return whether it does; so does the last day of a year, as a day of stock-taking
    public static boolean year(Date date) {
        return switch (date.form()) {
            case YEAR, FISCAL, QUARTER -> true;
            case RELATIVE -> Years.is(date.period());
            case DAY -> date.period().endsWith("-12-31");
            case MONTH, DECADE, WEEKDAY, EARLIER -> false;
        };
    }

    /// The period a date stands for; the last day of a year is that year's stock-taking.
    ///
    /// @param date a date of a text
    /// @return its period; the year alone for 31 December
    public static String period(Date date) {
        return date.form() == DateForm.DAY && date.period().endsWith("-12-31")
                ? date.period().substring(0, 4)
                : date.period();
    }

    /// The roles of a date, read once.
    private int of(Date date) {
        int known = roles[date.from()];
        if (known == 0) {
            known = READ
                    | (readSince(date) ? SINCE : 0)
                    | (comparedYears.is(date) ? COMPARED : 0)
                    | (papers.issued(date) ? ISSUED : 0)
                    | (papers.unreleased(date) ? UNRELEASED : 0)
                    | (insertions.ofHappening(date.from()) ? BESIDE : 0);
            roles[date.from()] = (byte) known;
        }
        return known;
    }

    /// "Since 2013", "desde el 7 de agosto", "since the plan began, in 2000".
    ///
    /// @param date a date of this text
    /// @return whether it is a start from which something has gone on
    public boolean since(Date date) {
        return (of(date) & SINCE) != 0;
    }

    private boolean readSince(Date date) {
        if (goesOn(date)) {
            return true;
        }
        int floor = Math.max(text.sentenceStart(date.from()), date.from() - SINCE_WITHIN);
        for (int i = date.from() - 1; i >= floor; i--) {
            if (text.says(i, TimeWord.since)) {
                return true;
            }
            boolean comma = text.reads(i, ",") && text.in(i + 1, SmallWords.IN);
            if ((!text.token(i).isWord() && !comma) || text.quantity(i) != null || text.date(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// "From 2022 to date", "de 2022 a la fecha", "from 2022 onward".
    private boolean goesOn(Date date) {
        boolean opened =
                text.says(date.from() - 1, TimeWord.opens_range) || text.says(date.from() - 2, TimeWord.opens_range);
        return opened && year(date) && text.says(date.to(), TimeWord.up_to_now);
    }

    /// A start as a period: "since 2013"; from a month on up to the month of publication; "since January" is the year.
    ///
    /// @param date a start, as [#since] knows it
    /// @return a period such as `since 2013`, `2025-03..2025-09` or `2025`
    public String sincePeriod(Date date) {
        boolean month = date.form() == DateForm.MONTH && published != null;
        boolean january = date.period().equals(year() + "-01") || date.period().equals(year() + "-01-01");
        if (published != null && january) {
            return year();
        }
        if (date.form() == DateForm.DECADE) {
            return "since " + yearOf(date);
        }
        boolean within = month || date.form() == DateForm.DAY;
        boolean longAgo = within
                && published != null
                && Years.is(yearOf(date))
                && Years.number(yearOf(date)) < published.getYear() - 1;
        if (longAgo) {
            return "since " + yearOf(date);
        }
        return month && published != null ? date.period() + ".." + YearMonth.from(published) : "since " + date.period();
    }

    private String year() {
        return published == null ? "" : String.valueOf(published.getYear());
    }

    /// "The lowest since 2018", "el menor desde que volvieron a crecer en 2021": the start belongs to the rank.
    ///
    /// @param date a date of this text
    /// @return whether it is a start with a word for a rank just before its "since"
    public boolean ofRank(Date date) {
        return since(date) && RankWords.leadTo(text, date);
    }

    /// The date of a paper or of what somebody said: "published in October", "told Congress on 3 March".
    ///
    /// @param date a date of this text
    /// @return whether a word of publishing or, if it is no year or quarter, of saying stands just before it
    public boolean issued(Date date) {
        return (of(date) & ISSUED) != 0 && !since(date);
    }

    /// "Than in 2022", "the same period of 2024": the year compared with, not the year described.
    ///
    /// @param date a date of this text
    /// @return whether something is set against it
    public boolean compared(Date date) {
        return (of(date) & COMPARED) != 0;
    }

    /// Whether a date may tell the period of what a sentence describes.
    ///
    /// @param date a date of this text
    /// @return `false` for a start, a date compared with or of a paper, a year whose figures are not out,
    ///     one in which somebody took office, told beside, and that of a happening only named
    public boolean describes(Date date) {
        return !names(date) && (of(date) & NO_PERIOD) == 0;
    }

    /// Whether a year only names something: "1994 elections", "the 1988 United Nations convention".
    ///
    /// @param date a date of this text
    /// @return whether a word for a treaty, an election or the like follows
    public boolean names(Date date) {
        if (date.form() != DateForm.YEAR) {
            return false;
        }
        int reach = text.cue(date.from() - 1, Cue.the) ? NAMED_WITHIN : 0;
        for (int i = date.to(); i <= date.to() + reach && i < text.sentenceEnd(date.from()); i++) {
            if (text.says(i, TimeWord.happening)) {
                return true;
            }
            if (!text.token(i).isWord() || text.in(i, SmallWords.OF) || text.in(i, SmallWords.IN)) {
                return false;
            }
        }
        return false;
    }

    /// "Figures for 1998, not yet released", "el de 2023 todavía no está disponible": no figure is of that year.
    ///
    /// @param date a date of this text
    /// @return whether the words just behind it say "not yet"
    public boolean unreleased(Date date) {
        return (of(date) & UNRELEASED) != 0;
    }

    /// Whether a date belongs to another figure, "48,000 hectares in 2012", or to a clause inserted before one.
    ///
    /// @param date a date of this text
    /// @param from index of the first token of the figure that asks
    /// @param to index behind its last token
    /// @return whether the date tells nothing of that figure
    public boolean owned(Date date, int from, int to) {
        return inserted(date, from) || ofAnotherFigure(date, from, to);
    }

    /// Whether a date stands in a clause inserted before a figure.
    ///
    /// @param date a date of this text
    /// @param figure index of the first token of the figure
    /// @return whether commas keep it apart
    public boolean inserted(Date date, int figure) {
        return insertions.keepsApart(date.from(), figure);
    }

    /// Whether a year belongs to another figure: "48,000 hectares in 2012".
    ///
    /// @param date a date of this text
    /// @param from index of the first token of the figure that asks
    /// @param to index behind its last token
    /// @return whether the year is tied to another figure just before it
    public boolean ofAnotherFigure(Date date, int from, int to) {
        return figures.owns(date, from, to);
    }

    /// The year a date begins with; empty if it has none.
    ///
    /// @param date a date of a text
    /// @return the first four characters of its period, such as `2023`, or an empty text
    public static String yearOf(Date date) {
        return date.period().length() >= 4 ? date.period().substring(0, 4) : "";
    }

    /// Years between a date of the form EARLIER and the year it leans on; below zero if it lies later.
    ///
    /// @param earlier a date of the form EARLIER
    /// @return the years; 1 if the day of publication is unknown, and never 0
    public int yearsBack(Date earlier) {
        int back = published == null ? 1 : published.getYear() - Years.number(earlier.period());
        return back == 0 ? 1 : back;
    }
}
