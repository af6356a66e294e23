package org.majorslist.check.mark;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.WordClass;
import org.majorslist.check.words.WordList;

/// Ordinal words of both languages.
final class Ordinals {
    private static final Map<String, Integer> VALUES = Map.ofEntries(
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("segundo", 2),
            Map.entry("segunda", 2),
            Map.entry("tercer", 3),
            Map.entry("tercero", 3),
            Map.entry("tercera", 3),
            Map.entry("cuarto", 4),
            Map.entry("cuarta", 4),
            Map.entry("quinto", 5),
            Map.entry("quinta", 5),
            Map.entry("sexto", 6),
            Map.entry("sexta", 6),
            Map.entry("septimo", 7),
            Map.entry("octavo", 8),
            Map.entry("noveno", 9),
            Map.entry("decimo", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20),
            Map.entry("septima", 7),
            Map.entry("octava", 8),
            Map.entry("novena", 9),
            Map.entry("decima", 10),
            Map.entry("undecimo", 11),
            Map.entry("undecima", 11),
            Map.entry("duodecimo", 12),
            Map.entry("duodecima", 12),
            Map.entry("decimotercer", 13),
            Map.entry("decimotercero", 13),
            Map.entry("decimotercera", 13),
            Map.entry("decimocuarto", 14),
            Map.entry("decimocuarta", 14),
            Map.entry("decimoquinto", 15),
            Map.entry("decimoquinta", 15),
            Map.entry("decimosexto", 16),
            Map.entry("decimosexta", 16),
            Map.entry("decimoseptimo", 17),
            Map.entry("decimoseptima", 17),
            Map.entry("decimoctavo", 18),
            Map.entry("decimoctava", 18),
            Map.entry("decimonoveno", 19),
            Map.entry("decimonovena", 19),
            Map.entry("vigesimo", 20),
            Map.entry("vigesima", 20));

    private static final WordList ENDINGS = WordList.of("st", "nd", "rd", "th", "º", "ª", "o", "a", "er", "ro", "ra");

    private Ordinals() {}

    /// All ordinal words.
    ///
    /// @return the words of both languages, folded
    static Set<String> words() {
        return VALUES.keySet();
    }

    /// The ordinal that begins at a token, in a word or as digits with an ending: "16th", "18.º"; `null` if none does.
    static Mention.@Nullable Figure at(Marked text, int i) {
        int value = text.token(i).vocable().is(WordClass.ordinal) ? value(text.norm(i)) : 0;
        if (value > 0) {
            return new Mention.Figure(i, i + 1, value, null, Mention.Form.PLAIN, true);
        }
        Mention.Figure number = text.number(i);
        boolean digits = number != null && text.token(i).isNumber() && number.to() == i + 1;
        int ending = text.reads(i + 1, ".") ? i + 2 : i + 1;
        boolean joined = digits
                && ending < text.size()
                && text.in(ending, ENDINGS)
                && text.token(ending).start() - text.token(i).end() == ending - i - 1;
        return number != null && joined
                ? new Mention.Figure(i, ending + 1, number.value(), null, Mention.Form.PLAIN, false)
                : null;
    }

    /// The number an ordinal stands for; 0 if the word is none.
    ///
    /// @param word the word, folded
    /// @return its number, 1 or more, or 0
    static int value(String word) {
        return VALUES.getOrDefault(word, 0);
    }
}
