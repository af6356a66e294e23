package org.majorslist.register.derive;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as a text states it, with the precision its digits claim.
///
/// @param value the number; percent as 70 for 70 %, a multiple as 5.2
/// @param kind what kind of number it is
public record Stated(BigDecimal value, Kind kind) {
    private static final Pattern FORM = Pattern.compile("([+-]?\\d[\\d,]*(?:\\.\\d+)?)\\s*(%|x)?");

    /// The kinds of a stated number.
    public enum Kind {
        /// Percent.
        PERCENT,
        /// A multiple: 5.2 times.
        MULTIPLE,
        /// A plain number in the unit of the figures.
        NUMBER
    }

    /// Reads `70%`, `+69.2%`, `5.2x` or `102,000`.
    ///
    /// @param text the number
    /// @return the number; empty if it has none of the forms
    public static Optional<Stated> find(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(form.group(1).replace(",", "").replace("+", ""));
        String mark = form.group(2) == null ? "" : form.group(2);
        return Optional.of(new Stated(
                value,
                switch (mark) {
                    case "%" -> Kind.PERCENT;
                    case "x" -> Kind.MULTIPLE;
                    default -> Kind.NUMBER;
                }));
    }

    /// Whether a computed number is the stated one, rounded to the stated digits.
    ///
    /// `67` is borne out by 66.5 to 67.5, `5.2` by 5.15 to 5.25, `70` by 69.5 to 70.5: a trailing zero is
    /// read as a digit, since texts write 70 for 70.
    ///
    /// @param computed the computed number, of the same kind
    /// @return true if it rounds to the stated number
    public boolean isBorneOutBy(BigDecimal computed) {
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-value.scale()).divide(BigDecimal.TWO);
        return computed.subtract(value).abs().compareTo(half) <= 0;
    }

    /// Whether a computed number lies near the stated one, as texts mean by "about" or "nearly".
    ///
    /// @param computed the computed number, of the same kind
    /// @return true if it rounds to the stated number or lies within 5 percent of it
    public boolean isNear(BigDecimal computed) {
        BigDecimal distance = computed.subtract(value).abs();
        return isBorneOutBy(computed) || distance.compareTo(value.abs().multiply(new BigDecimal("0.05"))) <= 0;
    }
}
