package org.majorslist.check.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.majorslist.check.Finding;
import org.majorslist.check.Language;

/// How verdicts are worded, in the language of the article.
///
/// @param language the language
public record Words(Language language) {
    /// So many years in a row are told by their ends.
    private static final int LONG_RUN = 3;

    /// Chooses the wording of the language.
    ///
    /// @param english the wording in English
    /// @param spanish the wording in Spanish
    /// @return the wording
    public String say(String english, String spanish) {
        return language == Language.es ? spanish : english;
    }

    /// A number as a reader wants it: no needless decimals, thousands apart.
    ///
    /// @param value the number
    /// @return its wording
    public String number(double value) {
        double size = Math.abs(value);
        if (size >= 100 || Math.rint(value) == value) {
            return grouped(Math.round(value));
        }
        String decimal = String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", value);
        return language == Language.es ? decimal.replace('.', ',') : decimal;
    }

    private String grouped(long whole) {
        String digits = Long.toString(Math.abs(whole));
        var text = new StringBuilder(whole < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(say(",", "."));
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /// A number with its sign, for changes.
    ///
    /// @param value the number
    /// @return its wording
    public String signed(double value) {
        return (value < 0 ? "" : "+") + number(value);
    }

    /// A number with its unit; counts carry none.
    ///
    /// @param value the number
    /// @param unit its unit
    /// @return its wording
    public String measure(double value, String unit) {
        return switch (unit) {
            case "count" -> number(value);
            case "percent" -> number(value) + say(" percent", " por ciento");
            case "USD" -> dollars(value);
            default -> number(value) + " " + unit;
        };
    }

    /// Years in their order, three or more in a row as a stretch: `1996, 1997, 2008 to 2025`.
    ///
    /// @param years ascending, none twice
    /// @return their wording
    public String years(List<Integer> years) {
        var parts = new ArrayList<String>();
        for (int from = 0, to; from < years.size(); from = to) {
            to = from + 1;
            while (to < years.size() && years.get(to) == years.get(to - 1) + 1) {
                to++;
            }
            if (to - from >= LONG_RUN) {
                parts.add(years.get(from) + say(" to ", " a ") + years.get(to - 1));
            } else {
                years.subList(from, to).forEach(year -> parts.add(Integer.toString(year)));
            }
        }
        return String.join(", ", parts);
    }

    /// A sum of money.
    ///
    /// @param value the sum in dollars
    /// @return its wording
    public String dollars(double value) {
        return number(value) + say(" dollars", " dólares");
    }

    /// Who measured, by the name readers know.
    ///
    /// @param key a measurer of the record
    /// @return the name
    public String measurer(String key) {
        return switch (key) {
            case "COL_GOV" -> say("the Colombian government", "el Gobierno de Colombia");
            case "COL_MINDEF" -> say("the Colombian defence ministry", "el Ministerio de Defensa de Colombia");
            case "COL_INML" -> say("the Colombian forensic institute", "Medicina Legal de Colombia");
            case "PER_GOV" -> say("the Peruvian government", "el Gobierno del Perú");
            case "CIA_CNC" -> say("the CIA", "la CIA");
            default -> key;
        };
    }

    /// The name of a verdict.
    ///
    /// @param finding the verdict
    /// @return the name
    public String finding(Finding finding) {
        return finding.label(language);
    }

    /// A span of a text, in the quotation marks of the language.
    ///
    /// @param span the span
    /// @return the quotation
    public String quote(String span) {
        String plain = span.replaceAll("\\s+", " ");
        return say("“", "«") + plain + say("”", "»");
    }
}
