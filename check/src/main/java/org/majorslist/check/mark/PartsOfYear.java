package org.majorslist.check.mark;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.CutText;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Months;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Parts of a year, which count as that year: January to June 2024, the first half of 2024, los primeros cinco meses.
public final class PartsOfYear {
    private static final WordList OPENS = WordList.of("between", "from", "entre", "de", "desde");
    private static final WordList JOINS = WordList.of("to", "through", "until", "a", "hasta", "–");
    /// Words a part of a year can begin with.
    static final Set<String> FIRST = Set.of(
            "first", "second", "last", "primer", "primera", "primeros", "segundo", "segunda", "ultimos", "ultimo");
    private static final int QUARTER = 3;
    /// Months of the parts of a year that have a name.
    private static final Map<String, Integer> LENGTHS = Map.of(
            "half", 6,
            "semester", 6,
            "semestre", 6,
            "mitad", 6,
            "cuatrimestre", 4,
            "trimestre", QUARTER,
            "quarter", QUARTER,
            "bimestre", 2);
    private static final WordList PARTS = WordList.of(LENGTHS.keySet().toArray(String[]::new));
    private static final WordList QUARTERS = WordList.of("quarters", "trimestres");
    private static final WordList MONTHS = WordList.of("months", "meses");
    private static final ListedWords PART_OF_MONTH = ListedWords.named("parts_of_year.part_of_month");

    private final Marked text;
    private final DateReader dates;
    private final RelativeDates relative;
    private final @Nullable LocalDate published;

    PartsOfYear(Marked text, DateReader dates, RelativeDates relative, @Nullable LocalDate published) {
        this.text = text;
        this.dates = dates;
        this.relative = relative;
        this.published = published;
    }

    /// "Between January and June 2024", at the first month; `null` if two months do not stand so.
    @Nullable
    Date months(int i) {
        int at = i + 1;
        boolean opened = text.in(i - 1, OPENS);
        boolean joined = text.in(at, JOINS) || (opened && text.in(at, SmallWords.AND));
        boolean tied = at < text.size() && text.token(at).hyphenBefore();
        int second = within(joined ? at + 1 : at);
        int month = (joined || tied) && second < text.size() ? dates.month(second) : 0;
        if (month == 0) {
            return null;
        }
        int first = dates.month(i);
        Date year = year(second + 1);
        if (year != null) {
            return part(i, year.to(), year.period(), first, month);
        }
        if (published == null) {
            return null;
        }
        int latest = month > published.getMonthValue() ? published.getYear() - 1 : published.getYear();
        return part(i, second + 1, String.valueOf(latest), first, month);
    }

    /// Whether a word says that a month is not whole: mid, comienzos.
    ///
    /// @param text the text
    /// @param i index of the word, which may lie outside the text
    /// @return whether it tells of a part of a month
    public static boolean ofMonth(CutText text, int i) {
        return text.in(i, PART_OF_MONTH);
    }

    /// Behind "mid", "mediados de": the month they are of.
    private int within(int i) {
        int at = text.in(i, PART_OF_MONTH) ? dates.skip(i + 1, "de") : i;
        return dates.skip(at, "el");
    }

    private static Date part(int from, int to, String year, int first, int last) {
        boolean whole = first >= last || last > 12 || (first == 1 && last == 12);
        String months = whole ? "" : Months.of(year, first) + ".." + Months.of(year, last);
        return new Date(from, to, year, DateForm.YEAR, months);
    }

    /// "The first half of 2024", "the first nine months of this year"; `null` if none begins here.
    @Nullable
    Date at(int i) {
        Date named = named(i);
        Date first = named == null ? firstMonths(i) : named;
        return first == null ? lastMonths(i) : first;
    }

    /// "The last five months of 2022", "los últimos cinco meses de 2022"; a year must be named.
    private @Nullable Date lastMonths(int i) {
        int count = last(i) ? dates.count(i + 1) : 0;
        Date year = count > 0 && count < 12 && text.in(i + 2, MONTHS) ? year(i + 3) : null;
        return year == null ? null : part(i, year.to(), year.period(), 13 - count, 12);
    }

    /// "The second half of 2024", "el primer cuatrimestre", "el tercer trimestre del año": without a year the last of
    /// them begun before publication.
    private @Nullable Date named(int i) {
        int length = text.in(i + 1, PARTS) ? LENGTHS.getOrDefault(text.norm(i + 1), 0) : 0;
        int place = length == 0 ? 0 : place(i, 12 / length);
        if (place == 0) {
            return null;
        }
        Date year = year(i + 2);
        boolean bare = !text.in(i + 2, SmallWords.OF) || ofTheYear(i + 2);
        if (year == null && (published == null || last(i) || !bare)) {
            return null;
        }
        String of = year == null ? latest((place - 1) * length) : year.period();
        int to = year == null ? i + 2 : year.to();
        return length == QUARTER
                ? Date.of(i, to, of + "-Q" + place, DateForm.QUARTER)
                : part(i, to, of, (place - 1) * length + 1, place * length);
    }

    /// Which part of the year a word names, from 1 on; 0 for none.
    private int place(int i, int parts) {
        int place = last(i) ? parts : Ordinals.place(text.norm(i));
        return place > parts ? 0 : place;
    }

    private boolean last(int i) {
        return text.reads(i, "last") || text.norm(i).startsWith("ultim");
    }

    private boolean first(int i) {
        return text.reads(i, "first") || text.norm(i).startsWith("primer");
    }

    /// "The first nine months", "los nueve primeros meses", "los tres primeros trimestres".
    private @Nullable Date firstMonths(int i) {
        if (!first(i) && !first(i + 1) && !text.reads(i + 2, "iniciales")) {
            return null;
        }
        int count = dates.count(first(i) ? i + 1 : i);
        int unit = first(i) ? count > 0 ? i + 2 : i + 1 : first(i + 1) ? i + 2 : i + 1;
        boolean initial = text.reads(unit + 1, "iniciales");
        int length = text.in(unit, MONTHS) ? 1 : text.in(unit, QUARTERS) ? QUARTER : 0;
        boolean leads = first(i) || (count > 0 && (first(i + 1) || initial));
        if (length == 0 || !leads) {
            return null;
        }
        int after = initial ? unit + 2 : unit + 1;
        Date year = year(after);
        if (year != null) {
            return part(i, year.to(), year.period(), 1, count * length);
        }
        return published == null ? null : part(i, after, String.valueOf(published.getYear()), 1, count * length);
    }

    /// "Of the year", "del año".
    private boolean ofTheYear(int i) {
        String year = text.norm(dates.skip(i, "of", "de", "del", "the", "el"));
        return year.equals("year") || year.equals("ano");
    }

    /// The year of the last part of a year that began before publication.
    ///
    /// @param before months of the year before the part
    private String latest(int before) {
        LocalDate today = java.util.Objects.requireNonNull(published);
        return String.valueOf(today.getMonthValue() > before ? today.getYear() : today.getYear() - 1);
    }

    /// The year behind "of", written or relative.
    private @Nullable Date year(int i) {
        int at = dates.skip(i, ",", "of", "de", "del");
        int year = dates.yearAt(at);
        if (year > 0) {
            return Date.of(at, at + 1, String.valueOf(year), DateForm.YEAR);
        }
        Date other = at < text.size() ? relative.at(at) : null;
        boolean isYear = other != null && other.form() == DateForm.RELATIVE && Years.is(other.period());
        return isYear ? other : null;
    }
}
