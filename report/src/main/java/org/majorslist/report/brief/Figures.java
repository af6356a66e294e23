package org.majorslist.report.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.majorslist.measure.PartialDate;

/// Writes numbers and dates as a reader of one language expects them.
///
/// English groups digits with a comma, Spanish with a point; both set a blank before the percent sign and use the true
/// minus sign.
final class Figures {
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> MONTHS_ES = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private final Language language;

    Figures(Language language) {
        this.language = language;
    }

    /// A number with grouped digits, its decimals kept.
    String number(BigDecimal value) {
        String plain = value.abs().stripTrailingZeros().scale() <= 0
                ? value.abs().setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : value.abs().stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : decimalMark() + plain.substring(point + 1);
        return (value.signum() < 0 ? "−" : "") + grouped(whole) + decimals;
    }

    /// A change in percent, always signed; one decimal below 100, none from there on.
    String percent(BigDecimal value) {
        boolean large = value.abs().compareTo(BigDecimal.valueOf(100)) >= 0;
        BigDecimal rounded = value.setScale(large ? 0 : 1, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString().replace('.', decimalMark());
        String sign = rounded.signum() < 0 ? "−" : rounded.signum() > 0 ? "+" : "±";
        return sign + (large ? grouped(plain) : plain) + " %";
    }

    /// A difference in percentage points, always signed.
    String points(BigDecimal value) {
        String sign = value.signum() < 0 ? "−" : value.signum() > 0 ? "+" : "±";
        return sign + number(value.abs()) + (language == Language.ES ? " puntos" : " points");
    }

    /// Dollars as millions with one decimal.
    String millions(BigDecimal dollars) {
        BigDecimal millions = dollars.divide(MILLION, 1, RoundingMode.HALF_UP);
        String plain = millions.abs().toPlainString();
        int point = plain.indexOf('.');
        return (millions.signum() < 0 ? "−" : "")
                + grouped(plain.substring(0, point))
                + decimalMark()
                + plain.substring(point + 1);
    }

    /// A day in words.
    String day(LocalDate day) {
        String month = (language == Language.ES ? MONTHS_ES : MONTHS_EN).get(day.getMonthValue() - 1);
        return switch (language) {
            case EN -> day.getDayOfMonth() + " " + month + " " + day.getYear();
            case ES -> day.getDayOfMonth() + " de " + month + " de " + day.getYear();
        };
    }

    /// A date in words, as exact as it is known.
    String date(PartialDate date) {
        LocalDate start = date.earliest();
        String month = (language == Language.ES ? MONTHS_ES : MONTHS_EN).get(start.getMonthValue() - 1);
        return switch (date.precision()) {
            case DAY -> day(start);
            case MONTH -> month + (language == Language.ES ? " de " : " ") + start.getYear();
            case YEAR -> String.valueOf(start.getYear());
        };
    }

    /// Years, neighbours joined.
    ///
    /// @param years ascending
    /// @return such as `1988, 1992–1994`
    static String ranges(List<Integer> years) {
        var parts = new ArrayList<String>();
        int start = 0;
        while (start < years.size()) {
            int end = start;
            while (end + 1 < years.size() && years.get(end + 1) == years.get(end) + 1) {
                end++;
            }
            parts.add(start == end ? String.valueOf(years.get(start)) : years.get(start) + "–" + years.get(end));
            start = end + 1;
        }
        return String.join(", ", parts);
    }

    private char decimalMark() {
        return switch (language) {
            case EN -> '.';
            case ES -> ',';
        };
    }

    private String grouped(String digits) {
        char mark = switch (language) {
            case EN -> ',';
            case ES -> '.';
        };
        var text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, mark);
        }
        return text.toString();
    }
}
