package org.majorslist.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days a figure describes, both ends included.
///
/// Reads and writes `2023`, `2025-09`, `2025-09-15`, `2025-Q1`, `2025-H1`, `FY2026` (the United States
/// fiscal year: 1 October 2025 to 30 September 2026), and `A..B` from the start of A to the end of B.
///
/// @param start first day
/// @param end last day, not before `start`
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([QHqh])([1-4])");
    private static final Pattern FISCAL_YEAR = Pattern.compile("[Ff][Yy] ?(\\d{4})");

    /// Refuses a period that ends before it starts.
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("Period ends on " + end + ", before it starts on " + start + ".");
        }
    }

    /// A calendar year.
    ///
    /// @param year such as 2023
    /// @return 1 January to 31 December
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// A fiscal year of the United States government.
    ///
    /// @param fiscalYear such as 2026; the year in which it ends
    /// @return 1 October of the year before to 30 September
    public static Period ofFiscalYear(int fiscalYear) {
        return new Period(LocalDate.of(fiscalYear - 1, 10, 1), LocalDate.of(fiscalYear, 9, 30));
    }

    /// Reads a period.
    ///
    /// @param text one of the forms named at the type
    /// @return the period; empty if the text is none of them or its ends are in the wrong order
    public static Optional<Period> find(String text) {
        String trimmed = text.strip();
        int dots = trimmed.indexOf("..");
        if (dots < 0) {
            return findSingle(trimmed);
        }
        Optional<Period> first = findSingle(trimmed.substring(0, dots).strip());
        Optional<Period> last = findSingle(trimmed.substring(dots + 2).strip());
        return first.flatMap(
                from -> last.filter(to -> !to.end.isBefore(from.start)).map(to -> new Period(from.start, to.end)));
    }

    /// Reads a period or says what the forms are.
    ///
    /// @param text one of the forms named at the type
    /// @param where the place of the text, for the fault
    /// @return the period
    /// @throws BadInput if the text is none of the forms
    public static Period parse(String text, String where) {
        return find(text)
                .orElseThrow(() -> new BadInput(new Fault(
                        "unreadable-period",
                        "\"" + text + "\" is not a period",
                        where,
                        "Write it like 2023, 2025-09, 2025-Q1, 2025-H1, FY2026 or 2013..2023.")));
    }

    private static Optional<Period> findSingle(String text) {
        return isOfNumbers(text) ? findNumbered(text) : findNamed(text);
    }

    /// Whether a text is `2023`, `2025-09` or `2025-09-15` with any digits: the usual forms, told without a pattern.
    private static boolean isOfNumbers(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            boolean fits = dash ? c == '-' : (c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return length == 4 || length == 7 || length == 10;
    }

    private static Optional<Period> findNumbered(String text) {
        try {
            int year = Integer.parseInt(text, 0, 4, 10);
            if (text.length() == 4) {
                return Optional.of(ofYear(year));
            }
            int month = Integer.parseInt(text, 5, 7, 10);
            if (text.length() == 7) {
                return Optional.of(ofMonth(YearMonth.of(year, month)));
            }
            LocalDate day = LocalDate.of(year, month, Integer.parseInt(text, 8, 10, 10));
            return Optional.of(new Period(day, day));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Period> findNamed(String text) {
        Matcher fiscal = FISCAL_YEAR.matcher(text);
        if (fiscal.matches()) {
            return Optional.of(ofFiscalYear(Integer.parseInt(fiscal.group(1))));
        }
        Matcher part = PART_OF_YEAR.matcher(text);
        if (part.matches()) {
            return findPart(part.group(1), part.group(2).toUpperCase(Locale.ROOT), Integer.parseInt(part.group(3)));
        }
        return Optional.empty();
    }

    private static Optional<Period> findPart(String year, String letter, int number) {
        int months = letter.equals("Q") ? 3 : 6;
        if (months * number > 12) {
            return Optional.empty();
        }
        LocalDate start = LocalDate.of(Integer.parseInt(year), months * (number - 1) + 1, 1);
        return Optional.of(new Period(start, start.plusMonths(months).minusDays(1)));
    }

    private static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /// Whether this is one whole calendar year.
    ///
    /// @return true from 1 January to 31 December of one year
    public boolean isCalendarYear() {
        return start.getDayOfYear() == 1
                && start.getYear() == end.getYear()
                && end.getMonthValue() == 12
                && end.getDayOfMonth() == 31;
    }

    /// Whether every day of another period lies in this one.
    ///
    /// @param other the other period
    /// @return true if this one covers it
    public boolean covers(Period other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /// The number of days, both ends counted.
    ///
    /// @return at least 1
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /// Orders by start, then by end.
    @Override
    public int compareTo(Period other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    /// The shortest of the forms named at the type.
    @Override
    public String toString() {
        int year = start.getYear();
        if (isCalendarYear()) {
            return Integer.toString(year);
        }
        if (start.equals(end)) {
            return start.toString();
        }
        if (equals(ofMonth(YearMonth.from(start)))) {
            return YearMonth.from(start).toString();
        }
        if (equals(ofFiscalYear(end.getYear()))) {
            return "FY" + end.getYear();
        }
        return findPartName(year).orElseGet(this::ends);
    }

    private Optional<String> findPartName(int year) {
        int months = end.getMonthValue() - start.getMonthValue() + 1;
        int number = (start.getMonthValue() - 1) / Math.max(1, months) + 1;
        String letter = months == 3 ? "Q" : "H";
        boolean isPart = (months == 3 || months == 6)
                && findPart(Integer.toString(year), letter, number)
                        .filter(this::equals)
                        .isPresent();
        return isPart ? Optional.of(year + "-" + letter + number) : Optional.empty();
    }

    private String ends() {
        boolean wholeYears = start.getDayOfYear() == 1 && end.getMonthValue() == 12 && end.getDayOfMonth() == 31;
        return wholeYears ? start.getYear() + ".." + end.getYear() : start + ".." + end;
    }
}
