package org.majorslist.check.mark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.Language;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.Mention.DateForm;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.Months;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.WordClass;
import org.majorslist.check.words.WordList;

/// Reads dates and resolves those that lean on the day of publication.
final class DateReader {
    /// Two digits from here on are of the last century.
    private static final int OLDEST = 60;
    private static final ListedWords BEFORE_A_MONTH = ListedWords.named("date_reader.before_a_month");
    /// "By early November 16 boats had been hit": no day follows.
    private static final WordList PART_OF_A_MONTH = WordList.of("early", "late", "mid");
    private static final WordList PEOPLE =
            WordList.of("people", "personas", "members", "soldiers", "families", "familias");
    /// "In 2022 soldiers tore up": what stands so before a year is no count of what follows it.
    private static final WordList PLACED = WordList.of("in", "en", "since", "desde", "during", "durante", "until");

    /// "The 2023 financial year".
    private static final WordList OF_BUDGETS = WordList.of("fiscal", "financial", "budget");
    private static final ListedWords MEASURES = ListedWords.named("date_reader.measures");
    /// What stands between a month and a year of two digits.
    private static final WordList SHORT_YEAR = WordList.of("del", "'", "’", "‘");

    private static final WordList THAT = WordList.of("that", "the", "ese", "aquel", "mismo");
    private static final int THIS_CENTURY = 40; // "del 38" is still to come, "del 48" long gone
    private static final int LAST_HUNDRED = 1900;
    /// Words other than months and days a date can begin with.
    static final Set<String> BEGIN = Set.of(
            "fy",
            "fiscal",
            "ano",
            "anos",
            "vigencia",
            "vigencias",
            "ejercicio",
            "first",
            "second",
            "third",
            "fourth",
            "last",
            "primer",
            "segundo",
            "tercer",
            "cuarto",
            "hace",
            "nineteen",
            "twenty",
            "two",
            "dos",
            "mil");

    private static final WordList MONTHS_THAT_ARE_WORDS = WordList.of("may", "march", "mar", "sep", "set");

    private final Marked text;
    private final UndatedDays undated;
    private final RelativeDates relative;
    private final PartsOfYear parts;
    private final Decades decades;
    private final SpokenYears spoken;

    DateReader(Marked text, Rules.Vocabulary vocabulary, @Nullable LocalDate published) {
        this.text = text;
        undated = new UndatedDays(text, published);
        relative = new RelativeDates(text, vocabulary, published);
        parts = new PartsOfYear(text, this, relative, published);
        decades = new Decades(text, this);
        spoken = new SpokenYears(text, vocabulary.numberWords());
    }

    /// The date that begins at a token, or `null`.
    @Nullable
    Date at(int i) {
        Token token = text.token(i);
        Date decade = decades.at(i);
        if (decade != null) {
            return decade;
        }
        if (token.isNumber()) {
            Date day = dayFirst(i);
            Date year = day == null ? year(i) : day;
            Date part = year == null ? parts.at(i) : year;
            return part == null ? relative.at(i) : part;
        }
        if (!token.isWord()) {
            return null;
        }
        if (month(i) > 0) {
            Date months = parts.months(i);
            return months == null ? monthFirst(i) : months;
        }
        Date fiscal = fiscal(i);
        if (fiscal != null) {
            return fiscal;
        }
        Date year = spoken.at(i);
        Date part = year == null ? parts.at(i) : year;
        return part == null ? relative.at(i) : part;
    }

    /// The month a word names, 1 to 12; 0 for none.
    int month(int i) {
        if (i >= text.size() || !text.token(i).vocable().is(WordClass.month)) {
            return 0;
        }
        int month = Months.NUMBERS.getOrDefault(text.norm(i), 0);
        boolean capital = month > 0
                && Character.isUpperCase(text.text().charAt(text.token(i).start()));
        boolean needsCapital = text.language() == Language.en || text.in(i, MONTHS_THAT_ARE_WORDS);
        return capital || !needsCapital ? month : 0;
    }

    private int bareNumber(int i, int most) {
        if (i >= text.size() || !text.token(i).isNumber() || text.norm(i).length() > 4) {
            return 0;
        }
        String norm = text.norm(i);
        for (int k = 0; k < norm.length(); k++) {
            if (norm.charAt(k) < '0' || norm.charAt(k) > '9') {
                return 0;
            }
        }
        int value = Integer.parseInt(norm);
        return value <= most ? value : 0;
    }

    /// A small number of months, in figures or words; 0 for none.
    int count(int i) {
        return (int) relative.small(i);
    }

    /// The year a number can be, 1900 to 2100; 0 for none.
    int yearAt(int i) {
        int value = bareNumber(i, 2100);
        return value >= 1900 ? value : 0;
    }

    /// A number below a hundred in figures, as in "los años 90"; 0 for none.
    int twoDigits(int i) {
        return bareNumber(i, 99);
    }

    int skip(int i, String... words) {
        int at = i;
        for (String word : words) {
            if (text.norm(at).equals(word)) {
                at++;
            }
        }
        return at;
    }

    /// 7 August 2018, 15 de septiembre de 2025, 21 August.
    private @Nullable Date dayFirst(int i) {
        int day = bareNumber(i, 31);
        int at = skip(i + 1, "de");
        int month = day == 0 || at >= text.size() ? 0 : month(at);
        if (month == 0) {
            return null;
        }
        int afterMonth = skip(at + 1, ".", ",");
        int yearAt = skip(afterMonth, "de", "del");
        int year = yearAt(yearAt);
        return day(i, year > 0 ? yearAt + 1 : at + 1, year, month, day);
    }

    /// August 7, 2018; Sept. 16; November 2016; noviembre de 2016.
    private @Nullable Date monthFirst(int i) {
        int month = month(i);
        int at = skip(i + 1, ".");
        int day = bareNumber(at, 31);
        if (day > 0 && !text.in(i - 1, PART_OF_A_MONTH)) {
            int yearAt = skip(at + 1, "th", "st", "nd", "rd", ",");
            int year = yearAt(yearAt);
            return day(i, year > 0 ? yearAt + 1 : at + 1, year, month, day);
        }
        int yearAt = skip(at, ",", "of", "de", "del");
        int year = yearAt(yearAt);
        if (year > 0) {
            return Date.of(i, yearAt + 1, Months.of(year, month), DateForm.MONTH);
        }
        int ofCentury = yearOfTwoDigits(at);
        if (ofCentury > 0) {
            return Date.of(i, at + 2, Months.of(ofCentury, month), DateForm.MONTH);
        }
        Date ofThatYear = ofThatYear(i, at, month);
        if (ofThatYear != null) {
            return ofThatYear;
        }
        boolean here = yearAt < text.size() && text.sentence(yearAt) == text.sentence(i);
        Date other = here ? relative.at(yearAt) : null; // "March of last year", "March last year"
        if (other != null && other.form() == DateForm.RELATIVE && Years.is(other.period())) {
            return Date.of(i, other.to(), Months.of(other.period(), month), DateForm.MONTH);
        }
        if (text.in(i, MONTHS_THAT_ARE_WORDS) && !text.in(i - 1, BEFORE_A_MONTH)) {
            return null;
        }
        String meant = undated.month(i, month);
        return meant.isEmpty() ? null : Date.of(i, i + 1, meant, DateForm.MONTH);
    }

    /// "In April of that year", "en abril del mismo año": of the last year told; `null` if it is not said so.
    private @Nullable Date ofThatYear(int i, int of, int month) {
        int that = skip(of, "of", "de", "del");
        int year = skip(that + 1, "same");
        boolean said = that > of && text.in(that, THAT) && text.in(year, SmallWords.YEAR);
        String told = said ? undated.yearBefore(i) : "";
        return told.isEmpty() ? null : Date.of(i, year + 1, Months.of(told, month), DateForm.MONTH);
    }

    /// "Abril del 95", "April '95": the year behind a month by its last two digits; 0 for none.
    private int yearOfTwoDigits(int i) {
        int year =
                text.in(i, SHORT_YEAR) && !countedBy(i + 1) && text.norm(i + 1).length() == 2 ? twoDigits(i + 1) : 0;
        return year == 0 ? 0 : year > THIS_CENTURY ? LAST_HUNDRED + year : LAST_HUNDRED + 100 + year;
    }

    private @Nullable Date day(int from, int to, int year, int month, int day) {
        try {
            if (year > 0) {
                return Date.of(from, to, LocalDate.of(year, month, day).toString(), DateForm.DAY);
            }
            return Date.of(from, to, undated.day(from, month, day), DateForm.DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Date year(int i) {
        int year = yearAt(i);
        boolean counted = countedBy(i) && !(year % 100 != 0 && text.in(i - 1, PLACED) && !text.in(i + 1, MEASURES));
        if (year == 0 || money(i - 1) || text.reads(i + 1, "%") || counted) {
            return null;
        }
        if (text.in(i + 1, OF_BUDGETS) && text.reads(i + 2, "year")) {
            return Date.of(i, i + 3, "FY" + year, DateForm.FISCAL);
        }
        return Date.of(i, i + 1, String.valueOf(year), DateForm.YEAR);
    }

    private boolean money(int i) {
        return text.in(i, SmallWords.CURRENCIES);
    }

    private boolean countedBy(int i) {
        return isMeasured(text, i + 1);
    }

    /// Whether a word behind a number tells that it is no year.
    static boolean isMeasured(Marked text, int behind) {
        return text.in(behind, MEASURES) || text.in(behind, PEOPLE);
    }

    /// Fiscal 2024, FY2024, FY24, año fiscal 2024; a "vigencia" is the calendar year unless it is said to be fiscal.
    private @Nullable Date fiscal(int i) {
        int at = fiscalYear(i);
        int year = at < 0 ? 0 : text.reads(i, "fy") && twoDigits(at) > 0 ? ofCentury(twoDigits(at)) : yearAt(at);
        if (year > 0) {
            return Date.of(i, at + 1, "FY" + year, DateForm.FISCAL);
        }
        if (text.reads(i, "vigencia")) {
            int next = skip(i + 1, "de", "del", "ano");
            return yearAt(next) > 0 ? Date.of(i, next + 1, text.norm(next), DateForm.YEAR) : null;
        }
        return null;
    }

    /// "FY24" is 2024, "FY98" 1998.
    private static int ofCentury(int digits) {
        return digits < OLDEST ? 2000 + digits : 1900 + digits;
    }

    private int fiscalYear(int i) {
        return switch (text.norm(i)) {
            case "fy" -> i + 1;
            case "fiscal" -> skip(i + 1, "year", "years");
            case "ano", "vigencia", "ejercicio" -> text.reads(i + 1, "fiscal") ? skip(i + 2, "de", "del") : -1;
            case "anos", "vigencias" -> text.reads(i + 1, "fiscales") ? skip(i + 2, "de") : -1;
            default -> -1;
        };
    }
}
