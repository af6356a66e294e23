package org.majorslist.app.ensemble;

import java.util.Locale;
import org.majorslist.app.console.OutputFormat;

/// Numbers as the commands print them.
final class Figures {
    private Figures() {}

    /// Writes a number: short for people, whole for programs.
    ///
    /// @param value any number; NaN is a missing value
    /// @param format a table shows six significant digits, CSV and JSON all
    static String of(double value, OutputFormat format) {
        if (Double.isNaN(value)) {
            return "";
        }
        return switch (format) {
            case table -> shortly(value);
            case json, csv -> plain(value);
        };
    }

    /// Writes a share of one with three decimals for people.
    static String share(double value, OutputFormat format) {
        return switch (format) {
            case table ->
                Double.isNaN(value)
                        ? ""
                        : String.format(Locale.ROOT, "%.3f", value).replace("-0.000", "0.000");
            case json, csv -> of(value, format);
        };
    }

    private static String plain(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String shortly(double value) {
        if (value == 0 || Double.isInfinite(value)) {
            return plain(value);
        }
        double size = Math.abs(value);
        if (size >= 1e15 || size < 1e-4) {
            return String.format(Locale.ROOT, "%.5e", value);
        }
        var rounded = new java.math.BigDecimal(value).round(new java.math.MathContext(6));
        return rounded.stripTrailingZeros().toPlainString();
    }
}
