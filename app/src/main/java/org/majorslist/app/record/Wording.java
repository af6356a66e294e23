package org.majorslist.app.record;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.majorslist.app.console.PrintOptions.Language;
import org.majorslist.measure.Prices;
import org.majorslist.register.AidMeasure;
import org.majorslist.register.Area;
import org.majorslist.register.Confidence;
import org.majorslist.register.Country;
import org.majorslist.register.Indicator;
import org.majorslist.register.LedgerLine;
import org.majorslist.register.Observation;
import org.majorslist.register.Outcome;
import org.majorslist.register.Waiver;
import org.majorslist.register.derive.QuotedAggregate;

/// Words and numbers as tables show them to people, in English or Spanish.
///
/// @param language the language of the tables
record Wording(Language language) {
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[.,](?=\\d)");

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
        return of(outcome.nameEn(), outcome.nameEs());
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

    String status(Observation.Status status) {
        return switch (status) {
            case PRELIMINARY -> of("preliminary", "preliminar");
            case FIRST -> of("first", "primera");
            case FINAL -> of("final", "final");
            case REVISED -> of("revised", "revisada");
        };
    }

    String printing(Observation.Publication publication) {
        return switch (publication) {
            case FIRST -> of("first", "primera");
            case REPRINT -> of("reprint", "reimpresión");
            case UNKNOWN -> of("unknown", "no se sabe");
        };
    }

    String coverage(Observation.Coverage coverage) {
        return switch (coverage) {
            case FULL -> of("full", "completa");
            case PART -> of("part", "parcial");
        };
    }

    String measure(AidMeasure measure) {
        return switch (measure) {
            case REQUESTED -> of("requested", "solicitado");
            case APPROPRIATED -> of("appropriated", "aprobado");
            case ALLOCATED -> of("allocated", "asignado");
            case OBLIGATED -> of("obligated", "comprometido");
            case DISBURSED -> of("disbursed", "desembolsado");
            case DELIVERED -> of("delivered", "entregado");
            case ESTIMATE -> of("estimate", "estimado");
            case AVERAGE -> of("average", "promedio");
        };
    }

    String category(LedgerLine.Category category) {
        return switch (category) {
            case MILITARY -> of("military", "militar");
            case POLICE -> of("police", "policial");
            case NARCOTICS_CONTROL -> of("narcotics control", "antinarcóticos");
            case ECONOMIC -> of("economic", "económica");
            case RULE_OF_LAW -> of("rule of law", "justicia");
            case HUMANITARIAN -> of("humanitarian", "humanitaria");
            case OTHER -> of("other", "otra");
        };
    }

    String prices(Prices prices) {
        return switch (prices) {
            case CURRENT -> of("current", "corrientes");
            case CONSTANT -> of("constant", "constantes");
        };
    }

    String verdict(QuotedAggregate.Verdict verdict) {
        return switch (verdict) {
            case BORNE_OUT -> of("borne out", "confirmada");
            case BORNE_OUT_IN_PART -> of("borne out in part", "confirmada en parte");
            case BETWEEN_BASES -> of("between bases", "entre bases");
            case NOT_BORNE_OUT -> of("not borne out", "no confirmada");
            case NOT_TESTABLE -> of("not testable", "no comprobable");
        };
    }

    /// A number with separators of thousands and all its decimals.
    String number(BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(language == Language.es ? Locale.of("es") : Locale.ENGLISH);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /// A text whose numbers are written as in English, with separators of the language: in Spanish 48,189 reads as a
    /// number below fifty.
    String numbers(String english) {
        return switch (language) {
            case en -> english;
            case es ->
                SEPARATOR.matcher(english).replaceAll(match -> match.group().equals(",") ? "." : ",");
        };
    }

    /// A share as percent with one decimal: 0.713 becomes 71.3 %.
    String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP);
        return numbers(percent.toPlainString() + " %");
    }
}
