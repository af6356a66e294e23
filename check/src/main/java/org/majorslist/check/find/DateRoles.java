package org.majorslist.check.find;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.find.Mention.Date;
import org.majorslist.check.find.Mention.DateForm;

/// What each date of a text is there for: the period described, a start, a base of comparison, the day of a paper.
final class DateRoles {
    private static final int COMPARED_WITHIN = 6;
    private static final int ISSUED_WITHIN = 4;
    private static final int SINCE_WITHIN = 8;
    private static final int OWNED_WITHIN = 12;
    private static final int TIED_WITHIN = 3;
    private static final int CLOSE = 8;
    private static final int UNRELEASED_WITHIN = 7;
    private static final int FARTHEST = 60;

    private static final Set<String> FOR = Set.of("for", "para");
    private static final Set<String> POINTS = Set.of("that", "this", "eso", "esa", "ese", "esta", "este", "tal");
    private static final Set<String> PERFECT = Set.of("has", "have", "ha", "han");
    private static final Set<String> SET_AGAINST = Set.of("encima", "debajo", "above", "below");
    private static final Set<String> THAT = Set.of("that", "que");
    private static final Set<String> BEST = Set.of(
            "lowest",
            "highest",
            "largest",
            "smallest",
            "biggest",
            "worst",
            "most",
            "least",
            "first",
            "record",
            "bajo",
            "baja",
            "alto",
            "alta",
            "mayor",
            "menor",
            "primera",
            "primer",
            "peor",
            "maximo",
            "minimo");
    private static final List<String> PARTICIPLE = List.of("ed", "en", "own", "ught", "un", "id");
    private static final List<String> PARTICIPIO = List.of("ado", "ido", "cho", "sto");

    private final Marked text;
    private final @Nullable LocalDate published;

    DateRoles(Marked text, @Nullable LocalDate published) {
        this.text = text;
        this.published = published;
    }

    /// Whether a date names a whole year, calendar or fiscal, or a quarter.
    static boolean year(Date date) {
        return switch (date.form()) {
            case YEAR, FISCAL, QUARTER -> true;
            case RELATIVE -> Years.is(date.period());
            case DAY -> date.period().endsWith("-12-31");
            case MONTH, WEEKDAY, EARLIER -> false;
        };
    }

    /// The period a date stands for; the last day of a year is that year's stock-taking.
    static String period(Date date) {
        return date.form() == DateForm.DAY && date.period().endsWith("-12-31")
                ? date.period().substring(0, 4)
                : date.period();
    }

    /// "Since 2013", "desde el 7 de agosto".
    boolean since(Date date) {
        int floor = Math.max(text.sentenceStart(date.from()), date.from() - SINCE_WITHIN);
        for (int i = date.from() - 1; i >= floor; i--) {
            if (text.says(i, TimeWord.since)) {
                return true;
            }
            if (!text.token(i).isWord() || text.quantity(i) != null || text.date(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// A start as a period: "since 2013"; from a month on up to the month of publication; "since January" is the year.
    String sincePeriod(Date date) {
        boolean month = date.form() == DateForm.MONTH && published != null;
        if (month && published != null && date.period().equals(published.getYear() + "-01")) {
            return String.valueOf(published.getYear());
        }
        boolean longAgo = month && published != null && Years.number(yearOf(date)) < published.getYear() - 1;
        if (longAgo) {
            return "since " + yearOf(date);
        }
        return month && published != null ? date.period() + ".." + YearMonth.from(published) : "since " + date.period();
    }

    /// "The lowest since 2018": the start belongs to the rank.
    boolean ofRank(Date date) {
        for (int i = date.from() - 1;
                since(date) && i >= Math.max(text.sentenceStart(date.from()), date.from() - 5);
                i--) {
            if (BEST.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence says what has been, "has registered", "se han inscrito".
    boolean perfect(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (PERFECT.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// The year described by a paper of which a sentence gives the day or month: the one before; empty if it gives
    /// none.
    String describedByPaper(int sentence) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Date date = text.date(i);
            if (date != null && !year(date) && date.form() != DateForm.EARLIER && issued(date) && published != null) {
                String year = yearOf(date);
                boolean fresh = Years.is(year) && Years.number(year) >= published.getYear() - 1;
                return fresh ? Years.shift(year, -1) : "";
            }
        }
        return "";
    }

    /// The date of a paper or of what somebody said: "published in October", "told Congress on 3 March".
    boolean issued(Date date) {
        boolean year =
                date.form() == DateForm.YEAR || date.form() == DateForm.FISCAL || date.form() == DateForm.QUARTER;
        int floor = Math.max(text.sentenceStart(date.from()), date.from() - ISSUED_WITHIN);
        if (FOR.contains(text.norm(date.from() - 1))) {
            return false;
        }
        for (int i = date.from() - 1; i >= floor; i--) {
            if (THAT.contains(text.norm(i))) {
                return false;
            }
            if (text.says(i, TimeWord.issued) || (!year && text.says(i, TimeWord.said))) {
                return true;
            }
            if (!text.token(i).isWord() || text.quantity(i) != null || text.date(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// "Than in 2022", "the same period of 2024": the year compared with, not the year described.
    boolean compared(Date date) {
        int floor = Math.max(text.sentenceStart(date.from()), date.from() - COMPARED_WITHIN);
        for (int i = date.from() - 1; i >= floor; i--) {
            if (text.date(i) != null || text.norm(i).equals(",") || text.norm(i).equals(";")) {
                return false;
            }
            boolean against = SET_AGAINST.contains(text.norm(i)) && date.from() - i <= 2;
            if (against || text.says(i, TimeWord.compared) || moreThan(i)) {
                return !hedge(i);
            }
            if (text.quantity(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// "Más … que en 2024".
    private boolean moreThan(int i) {
        if (!text.norm(i).equals("que")) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
            if (text.says(k, TimeWord.more)) {
                return true;
            }
        }
        return false;
    }

    /// "More than 300" is a hedge, no comparison with a year.
    private boolean hedge(int i) {
        return text.norm(i).equals("than") && text.quantity(i - 1) != null;
    }

    /// Whether a date may tell the period of what a sentence describes.
    boolean describes(Date date) {
        boolean happening = date.form() == DateForm.YEAR && text.says(date.to(), TimeWord.happening);
        return !happening && !unreleased(date) && !since(date) && !compared(date) && !issued(date);
    }

    /// "Figures for 1998, not yet released", "el de 2023 todavía no está disponible": no figure is of that year.
    private boolean unreleased(Date date) {
        for (int i = date.to(); i < Math.min(text.sentenceEnd(date.from()), date.to() + UNRELEASED_WITHIN); i++) {
            String word = text.norm(i);
            String next = text.norm(i + 1);
            boolean yet = (word.equals("not") || word.equals("yet")) && (next.equals("yet") || next.equals("to"));
            boolean todavia = (word.equals("todavia") || word.equals("aun")) && next.equals("no");
            if (yet || todavia) {
                return true;
            }
            if (text.date(i) != null || text.quantity(i) != null) {
                return false;
            }
        }
        return false;
    }

    /// The date tied to a figure from behind: "48,000 hectares in 2012", "230.000 el año anterior".
    @Nullable
    Date tied(int from, int to) {
        int end = Math.min(text.sentenceEnd(from), to + TIED_WITHIN + 1);
        for (int i = to; i < end; i++) {
            Date date = text.date(i);
            if (date != null) {
                boolean linked = i == to
                        || text.says(i - 1, TimeWord.at)
                        || date.form() == DateForm.EARLIER
                        || date.form() == DateForm.RELATIVE
                        || date.form() == DateForm.DAY;
                return linked ? date : null;
            }
            if (!text.token(i).isWord() || text.quantity(i) != null || text.says(i, TimeWord.compared)) {
                return null;
            }
        }
        return null;
    }

    /// Whether a year belongs to another figure: "48,000 hectares in 2012".
    boolean owned(Date date, int from, int to) {
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - OWNED_WITHIN); i--) {
            Mention.Quantity quantity = text.quantity(i);
            if (quantity != null
                    && quantity.to() <= date.from()
                    && date.from() - quantity.to() <= 2
                    && onlyWords(quantity.to(), date.from())) {
                boolean own = quantity.from() < to && quantity.to() > from;
                boolean tied = quantity.to() == date.from() || text.says(date.from() - 1, TimeWord.at);
                return !own && tied && !quantity.unit().startsWith("percent");
            }
        }
        return false;
    }

    private boolean onlyWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /// The year nearest to a span in its sentence: one behind it wins over one before it; one that another figure owns
    /// or that stands behind a semicolon or colon does not count.
    @Nullable
    Date nearestYear(int from, int to) {
        Date best = null;
        int nearest = FARTHEST;
        for (int i = text.sentenceStart(from); i < text.sentenceEnd(from); i++) {
            Date date = text.date(i);
            if (date != null && year(date) && describes(date) && !owned(date, from, to)) {
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
        for (int i = low; i < high; i++) {
            String mark = text.norm(i);
            if (mark.equals(";") || (mark.equals(":") && behind && !POINTS.contains(text.norm(i + 1)))) {
                return Integer.MAX_VALUE;
            }
            away += mark.equals(",") ? 4 : 0;
        }
        return away;
    }

    /// "Noted that they had sprayed": the past of a report is no look back.
    private boolean reported(int had) {
        for (int i = had - 1; i >= Math.max(0, had - 5); i--) {
            if (text.norm(i).equals("that") || text.norm(i).equals("que")) {
                return true;
            }
        }
        return false;
    }

    /// The year a sentence describes that stands nearest before a token; empty if it names none there.
    String yearBefore(int at) {
        for (int i = at - 1; i >= text.sentenceStart(at); i--) {
            Date date = text.date(i);
            if (date != null && year(date) && describes(date)) {
                return period(date);
            }
        }
        return "";
    }

    /// The year any date before a token names in its sentence, a day or month as well; empty if none does.
    String yearNamedBefore(int at) {
        for (int i = at - 1; i >= text.sentenceStart(at); i--) {
            Date date = text.date(i);
            if (date != null && date.form() != DateForm.EARLIER && !issued(date)) {
                String year = year(date) ? period(date) : yearOf(date);
                if (Years.is(year)) {
                    return year;
                }
            }
        }
        return "";
    }

    /// The year named close behind a token, before a comma or figure: "the year before he came to power in 2022".
    String yearNamedClose(int at) {
        for (int i = at; i < Math.min(text.sentenceEnd(at - 1), at + CLOSE); i++) {
            Date date = text.date(i);
            if (date != null) {
                return year(date) ? period(date) : yearOf(date);
            }
            if (!text.token(i).isWord() || text.quantity(i) != null) {
                return "";
            }
        }
        return "";
    }

    private static String yearOf(Date date) {
        return date.period().length() >= 4 ? date.period().substring(0, 4) : "";
    }

    /// Whether a sentence looks back from what the text is about: "had risen", "había subido".
    boolean looksBack(int sentence) {
        for (int i = text.from(sentence); i + 1 < text.to(sentence); i++) {
            String next = text.norm(i + 1);
            boolean english = text.norm(i).equals("had") && PARTICIPLE.stream().anyMatch(next::endsWith);
            boolean spanish = (text.norm(i).equals("habia") || text.norm(i).equals("habian"))
                    && PARTICIPIO.stream().anyMatch(next::endsWith);
            if ((english || spanish) && !reported(i)) {
                return true;
            }
        }
        return false;
    }

    /// The year a sentence describes that stands nearest before a token, else behind it; empty if it names none.
    String yearAround(int at) {
        String before = yearBefore(at);
        if (!before.isEmpty()) {
            return before;
        }
        for (int i = at; i < text.sentenceEnd(at); i++) {
            Date date = text.date(i);
            if (date != null && year(date) && describes(date)) {
                return period(date);
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
                return since(date) && !date.period().isEmpty() ? date : null;
            }
            if (text.quantity(i) != null
                    || BEST.contains(text.norm(i))
                    || text.norm(i).equals(",")
                    || text.norm(i).equals(";")) {
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
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Date date = text.date(i);
            if (date != null && year(date) && date.form() != DateForm.QUARTER && describes(date)) {
                String year = period(date);
                latest = latest.isEmpty() || Years.number(year) >= Years.number(latest) ? year : latest;
            } else if (date != null && year(date) && unreleased(date)) {
                pending = period(date);
            } else if (date != null && date.form() == DateForm.EARLIER && latest.isEmpty()) {
                latest = Years.shift(pending, -yearsBack(date));
            }
        }
        return latest;
    }

    /// Whether a sentence speaks of the present: now, today.
    boolean now(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            if (text.says(i, TimeWord.now)) {
                return true;
            }
        }
        return false;
    }

    /// Years between a date of the form EARLIER and the year it leans on; below zero if it lies later.
    int yearsBack(Date earlier) {
        int back = published == null ? 1 : published.getYear() - Years.number(earlier.period());
        return back == 0 ? 1 : back;
    }
}
