package org.majorslist.check.mark;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.Fold;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordClass;
import org.majorslist.check.words.WordList;

/// Dates that lean on the day of publication or on a year spoken of: Monday, last year, ten years ago, the year before.
public final class RelativeDates {
    /// A row of relative-dates.csv.
    ///
    /// @param kind `year`, `fiscal_year`, `month`, `day`, `before`, `after`, `day_after`, `years_ago`
    ///     or `named`
    /// @param shift years, months or days away; of a named time its year
    record Shift(String kind, int shift) {}

    private static final Set<String> COUNTS = Set.of("unit", "tens", "one");
    private static final int LONGEST_AGO = 60;
    private static final int LONGEST_NAME = 6;
    private static final int FISCAL_MONTHS_AHEAD = 3;
    private static final WordList YEARS = WordList.of("years", "anos");
    /// Days of the week in both languages.
    static final Map<String, DayOfWeek> DAYS = days();

    private final Marked text;
    private final Rules.Vocabulary vocabulary;
    private final @Nullable LocalDate published;
    private final DaysLater daysLater;

    private static Map<String, DayOfWeek> days() {
        return Stream.of(Locale.ENGLISH, Locale.of("es"))
                .flatMap(language -> Stream.of(DayOfWeek.values())
                        .map(day -> Map.entry(Fold.fold(day.getDisplayName(TextStyle.FULL, language)), day)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Makes them ready.
    ///
    /// @param text the text, its numbers and places marked already
    /// @param vocabulary the tables of words
    /// @param published its day of publication; `null` if unknown, and then few such dates can be told
    public RelativeDates(Marked text, Rules.Vocabulary vocabulary, @Nullable LocalDate published) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.published = published;
        daysLater = new DaysLater(text);
    }

    /// The relative date that begins at a word, or `null`; always `null` if the day of publication is unknown.
    @Nullable
    Date at(int i) {
        if (published == null) {
            return null;
        }
        Date weekday = weekday(i, published);
        if (weekday != null) {
            return weekday;
        }
        List<Phrases.Hit<Shift>> hits = vocabulary.relativeDates().at(text.tokens(), i);
        if (hits.isEmpty()) {
            return yearsAgo(i, published);
        }
        if (hits.getFirst().meaning().kind().equals("day_after")) {
            return daysLater.after(
                    i, hits.getFirst().to(), hits.getFirst().meaning().shift());
        }
        if (text.reads(i, "last") && text.reads(i - 1, "the") && text.reads(i + 2, "of")) {
            return null; // "the last year of his term"
        }
        if (text.reads(i, "next") && text.reads(i - 1, "the")) {
            return Date.of(i, hits.getFirst().to(), year(published, 1), DateForm.EARLIER);
        }
        if (hits.getFirst().meaning().kind().equals("years_ago") && repeats(i)) {
            return null;
        }
        boolean named = hits.getFirst().meaning().kind().equals("named");
        boolean written = named && yearFollows(hits.getFirst().to());
        return named && (written || !reckonedFrom(i)) ? null : shifted(hits.getFirst(), published);
    }

    /// "In 2006, two decades ago": the words only say again what the year before them does.
    private boolean repeats(int i) {
        int to = text.reads(i - 1, ",") ? i - 1 : i;
        for (int k = to - 1; k >= Math.max(text.sentenceStart(i), to - LONGEST_NAME); k--) {
            Date date = text.date(k);
            if (date != null) {
                return date.form() == DateForm.YEAR && date.to() == to;
            }
        }
        return false;
    }

    /// "Since the plan began, in 2000": the year that is written tells the time.
    private boolean yearFollows(int from) {
        for (int i = from;
                i < Math.min(text.size(), from + LONGEST_NAME) && text.sentence(i) == text.sentence(from);
                i++) {
            String word = text.norm(i);
            if (word.length() == 4 && Years.is(word)) {
                return true;
            }
            if (!text.reads(i, ",") && !text.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /// "Since the peace accord", "que en el año de la pandemia": a named time stands for its year only there.
    private boolean reckonedFrom(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
            if (text.reads(k, "before") || text.reads(k, "antes")) {
                return false;
            }
            if (text.says(k, TimeWord.since) || text.says(k, TimeWord.comparing)) {
                return true;
            }
            if (!text.token(k).isWord()) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Date weekday(int i, LocalDate today) {
        DayOfWeek day = text.token(i).vocable().is(WordClass.weekday) ? DAYS.get(text.norm(i)) : null;
        if (day == null) {
            return null;
        }
        boolean next = text.reads(i - 1, "next") || text.reads(i - 1, "proximo");
        LocalDate resolved =
                next ? today.with(TemporalAdjusters.next(day)) : today.with(TemporalAdjusters.previousOrSame(day));
        return Date.of(i, i + 1, resolved.toString(), DateForm.WEEKDAY);
    }

    private Date shifted(Phrases.Hit<Shift> hit, LocalDate today) {
        Shift shift = hit.meaning();
        return switch (shift.kind()) {
            case "month" ->
                Date.of(
                        hit.from(),
                        hit.to(),
                        YearMonth.from(today).plusMonths(shift.shift()).toString(),
                        DateForm.RELATIVE);
            case "day" ->
                Date.of(hit.from(), hit.to(), today.plusDays(shift.shift()).toString(), DateForm.DAY);
            case "before" -> Date.of(hit.from(), hit.to(), year(today, -shift.shift()), DateForm.EARLIER);
            case "after" -> Date.of(hit.from(), hit.to(), year(today, shift.shift()), DateForm.EARLIER);
            case "named" -> Date.of(hit.from(), hit.to(), String.valueOf(shift.shift()), DateForm.YEAR);
            case "fiscal_year" ->
                Date.of(hit.from(), hit.to(), "FY" + fiscalYear(today, shift.shift()), DateForm.FISCAL);
            case "years_ago" -> {
                boolean atras = text.norm(hit.to() - 1).equals("atras");
                DateForm form = atras ? backFrom(hit.from()) : DateForm.RELATIVE;
                yield Date.of(hit.from(), hit.to(), year(today, -shift.shift()), form);
            }
            default -> Date.of(hit.from(), hit.to(), year(today, shift.shift()), DateForm.RELATIVE);
        };
    }

    /// The fiscal year of the United States that runs on a day, or one so many later; it begins in October.
    private static int fiscalYear(LocalDate today, int shift) {
        return today.plusMonths(FISCAL_MONTHS_AHEAD).getYear() + shift;
    }

    /// Ten years ago, two years before, hace diez años.
    private @Nullable Date yearsAgo(int i, LocalDate today) {
        int number = text.reads(i, "hace") ? i + 1 : i;
        boolean unit = text.in(number + 1, YEARS);
        if (!unit && !TimeShift.isUnit(text, i + 1)) {
            return null;
        }
        double years = small(number);
        if (years < 1 || years > LONGEST_AGO || !unit) {
            return daysLater.at(i, years);
        }
        String back = year(today, -(int) years);
        if (number > i) {
            return Date.of(i, number + 2, back, DateForm.RELATIVE);
        }
        boolean masTarde = text.reads(number + 2, "mas") && text.reads(number + 3, "tarde");
        if (masTarde) {
            return Date.of(i, number + 4, year(today, (int) years), DateForm.EARLIER);
        }
        return switch (text.norm(number + 2)) {
            case "ago" -> Date.of(i, number + 3, back, DateForm.RELATIVE);
            case "atras" -> Date.of(i, number + 3, back, backFrom(i));
            case "before", "earlier", "antes" -> Date.of(i, number + 3, back, DateForm.EARLIER);
            case "later", "afterwards", "despues" ->
                text.in(number + 3, SmallWords.OF)
                        ? null // "treinta años después de Samper" is reckoned from him
                        : Date.of(i, number + 3, year(today, (int) years), DateForm.EARLIER);
            case "on" -> ends(number + 3) ? Date.of(i, number + 3, year(today, (int) years), DateForm.EARLIER) : null;
            default -> null;
        };
    }

    /// "Two years on, …", "two years on and …"; not "two years on the list".
    private boolean ends(int i) {
        return i >= text.size() || !text.token(i).isWord() || text.in(i, SmallWords.AND);
    }

    /// "Diez años atrás" is reckoned from the year its sentence names before it, else from the day of publication.
    private DateForm backFrom(int at) {
        for (int i = at - 1; i >= text.sentenceStart(at); i--) {
            Date date = text.date(i);
            if (date != null && date.form() == DateForm.YEAR) {
                return DateForm.EARLIER;
            }
        }
        return DateForm.RELATIVE;
    }

    /// A small number, in figures or words.
    ///
    /// @param i index of a token; may lie behind the text
    /// @return the number; 0 for none
    public double small(int i) {
        if (i >= text.size()) {
            return 0;
        }
        if (text.token(i).isNumber()) {
            double value = Digits.value(text.norm(i), text.thousands());
            return Double.isNaN(value) ? 0 : value;
        }
        List<Phrases.Hit<Rules.NumberWord>> hits = vocabulary.numbers().at(text.tokens(), i);
        boolean counts =
                !hits.isEmpty() && COUNTS.contains(hits.getFirst().meaning().kind());
        return counts ? hits.getFirst().meaning().value() : 0;
    }

    private static String year(LocalDate today, int shift) {
        return String.valueOf(today.getYear() + shift);
    }
}
