package org.majorslist.check.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Knows by words of old-law.csv that a sentence tells of the law before September 2002: "had to vote against", "en los
/// noventa", "obligaba".
///
/// @param words as they stand in a sentence, in small letters
record OldLaw(List<String> words) {
    /// The last day on which the law of the spring certification alone was in force.
    private static final LocalDate LAST_DAY = LocalDate.of(2001, 12, 31);

    /// "The law of 2002, which replaced the old system": the law told of is that of today.
    private static final Pattern GAVE_WAY = Pattern.compile(
            "(?:replac(?:ed|es|ing)|displaced|superseded|unlike|instead of|ended|reemplazó|sustituyó|en vez de|a diferencia de)"
                    + " (?:the |el |la |al |del |de la )?$");

    /// "Would have had to" is no past.
    private static final String UNREAL = "have ";

    /// Copies the words.
    OldLaw {
        words = List.copyOf(words);
    }

    /// The day whose law a sentence speaks of: that of the text, unless the sentence tells of the law before.
    ///
    /// @param sentence as written
    /// @param day the day of the text
    LocalDate day(String sentence, LocalDate day) {
        return day.isAfter(LAST_DAY) && tellsOf(sentence.toLowerCase(Locale.ROOT)) ? LAST_DAY : day;
    }

    private boolean tellsOf(String sentence) {
        return words.stream().anyMatch(phrase -> {
            int at = sentence.indexOf(phrase);
            boolean begins = at >= 0 && (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)));
            return begins
                    && !sentence.startsWith(UNREAL, at - UNREAL.length())
                    && !GAVE_WAY.matcher(sentence.substring(0, at)).find();
        });
    }
}
