package org.majorslist.check.find;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.Mention.Date;
import org.majorslist.check.find.Mention.DateForm;

/// Parts of a year, which count as that year: January to June 2024, the first half of 2024, los primeros cinco meses.
final class PartsOfYear {
    private static final WordList OPENS = WordList.of("between", "from", "entre", "de", "desde");
    private static final WordList JOINS = WordList.of("to", "through", "until", "a", "hasta", "–");
    private static final WordList AND = WordList.of("and", "y");
    /// Words a part of a year can begin with.
    static final Set<String> FIRST = Set.of(
            "first", "second", "last", "primer", "primera", "primeros", "segundo", "segunda", "ultimos", "ultimo");
    private static final WordList HALF = WordList.of("half", "semester", "semestre", "mitad");
    private static final WordList MONTHS = WordList.of("months", "meses");
    private static final WordList OF = WordList.of("of", "de", "del");
    private static final WordList PART_OF_MONTH =
            WordList.of("mid", "early", "late", "mediados", "finales", "fines", "comienzos", "principios", "inicios");

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
        boolean joined = text.in(at, JOINS) || (opened && text.in(at, AND));
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
    static boolean ofMonth(String word) {
        return PART_OF_MONTH.has(word);
    }

    /// Behind "mid", "mediados de": the month they are of.
    private int within(int i) {
        int at = text.in(i, PART_OF_MONTH) ? dates.skip(i + 1, "de") : i;
        return dates.skip(at, "el");
    }

    private static Date part(int from, int to, String year, int first, int last) {
        boolean whole = first >= last || last > 12 || (first == 1 && last == 12);
        String months = whole ? "" : "%s-%02d..%s-%02d".formatted(year, first, year, last);
        return new Date(from, to, year, DateForm.YEAR, months);
    }

    /// "The first half of 2024", "the first nine months of this year"; `null` if none begins here.
    @Nullable
    Date at(int i) {
        if (!FIRST.contains(text.norm(i))) {
            return null;
        }
        if (text.in(i + 1, HALF)) {
            Date year = year(i + 2);
            int half = text.reads(i, "second") || text.norm(i).startsWith("segund") ? 6 : 0;
            if (year != null) {
                return part(i, year.to(), year.period(), half + 1, half + 6);
            }
            boolean bare = !text.in(i + 2, OF) || ofTheYear(i + 2);
            boolean last = text.reads(i, "last") || text.norm(i).startsWith("ultim");
            return published == null || last || !bare ? null : part(i, i + 2, latestHalf(half), half + 1, half + 6);
        }
        boolean months = text.in(i + 2, MONTHS) || text.in(i + 1, MONTHS);
        boolean first = text.reads(i, "first") || text.norm(i).startsWith("primer");
        if (!months || !first) {
            return null;
        }
        int after = text.in(i + 1, MONTHS) ? i + 2 : i + 3;
        int count = after == i + 3 ? dates.count(i + 1) : 0;
        Date year = year(after);
        if (year != null) {
            return part(i, year.to(), year.period(), 1, count);
        }
        return published == null ? null : part(i, after, String.valueOf(published.getYear()), 1, count);
    }

    /// "Of the year", "del año".
    private boolean ofTheYear(int i) {
        String year = text.norm(dates.skip(i, "of", "de", "del", "the", "el"));
        return year.equals("year") || year.equals("ano");
    }

    /// The year of the last first or second half before publication.
    private String latestHalf(int half) {
        LocalDate today = java.util.Objects.requireNonNull(published);
        return String.valueOf(today.getMonthValue() > half ? today.getYear() : today.getYear() - 1);
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
