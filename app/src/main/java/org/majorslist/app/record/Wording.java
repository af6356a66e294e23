package org.majorslist.app.record;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.majorslist.app.console.PrintOptions.Language;
import org.majorslist.register.Area;
import org.majorslist.register.Confidence;
import org.majorslist.register.Country;
import org.majorslist.register.Indicator;
import org.majorslist.register.Outcome;
import org.majorslist.register.Waiver;

/// Words and numbers as tables show them to people, in English or Spanish.
///
/// @param language the language of the tables
record Wording(Language language) {
    /// The English or the Spanish of two texts.
    String of(String english, String spanish) {
        return switch (language) {
            case en -> english;
            case es -> spanish;
        };
    }

    String name(Country country) {
        return of(country.nameEn(), country.nameEs());
    }

    String name(Area area) {
        return of(area.nameEn(), area.nameEs());
    }

    String label(Indicator indicator) {
        return of(indicator.labelEn(), indicator.labelEs());
    }

    String outcome(Outcome outcome) {
        return switch (outcome) {
            case FULLY_COOPERATING -> of("fully cooperating", "coopera plenamente");
            case VITAL_NATIONAL_INTERESTS -> of("vital national interests", "interés nacional vital");
            case DENIED -> of("denied", "denegada");
            case NOT_FAILED -> of("not failed", "sin fallo demostrable");
            case FAILED_DEMONSTRABLY -> of("failed demonstrably", "fallo demostrable");
        };
    }

    String waiver(Waiver waiver) {
        return switch (waiver) {
            case NONE -> of("none", "ninguna");
            case FULL -> of("full", "plena");
            case PARTIAL -> of("partial", "parcial");
            case EXTENT_UNKNOWN -> of("given, extent unknown", "dada, alcance desconocido");
            case UNKNOWN -> of("unknown", "desconocida");
        };
    }

    String confidence(Confidence confidence) {
        return switch (confidence) {
            case VERIFIED -> "";
            case WEAK -> of("weakly sourced", "fuente débil");
        };
    }

    /// A number with separators of thousands and all its decimals.
    String number(BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(language == Language.es ? Locale.of("es") : Locale.ENGLISH);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /// A share as percent with one decimal: 0.713 becomes 71.3 %.
    String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP);
        return percent.toPlainString() + " %";
    }
}
