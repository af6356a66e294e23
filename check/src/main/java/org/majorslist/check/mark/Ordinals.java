package org.majorslist.check.mark;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.WordClass;

/// Ordinal words of both languages.
final class Ordinals {
    private static final int TEN = 10;
    private static final Map<String, Integer> SIMPLE = Map.ofEntries(
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

    /// The firsts, which are read as ordinals only behind tens: "vigésimo primer año".
    private static final Map<String, Integer> FIRSTS = Map.of("first", 1, "primer", 1, "primero", 1, "primera", 1);

    private static final Map<String, Integer> TENS =
            Map.of("decimo", TEN, "decima", TEN, "vigesimo", 20, "vigesima", 20, "trigesimo", 30, "trigesima", 30);
    private static final Map<String, Integer> ENGLISH_TENS = Map.of("twenty", 20, "thirty", 30);
    private static final Map<String, Integer> VALUES = all();

    private static final ListedWords ENDINGS = ListedWords.named("ordinals.endings");

    private Ordinals() {}

    /// The simple ones, the tens, and those written in one word: "vigesimotercera".
    private static Map<String, Integer> all() {
        var all = new HashMap<>(SIMPLE);
        all.putAll(TENS);
        Stream.concat(SIMPLE.entrySet().stream(), FIRSTS.entrySet().stream())
                .filter(unit -> unit.getValue() < TEN)
                .forEach(unit ->
                        TENS.forEach((ten, value) -> all.putIfAbsent(ten + unit.getKey(), value + unit.getValue())));
        return Map.copyOf(all);
    }

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
            int unit = TENS.containsKey(text.norm(i)) ? behind(text, i) : 0;
            return new Mention.Figure(i, unit > 0 ? i + 2 : i + 1, value + unit, null, Mention.Form.PLAIN, true);
        }
        Mention.Figure number = text.number(i);
        int more = number != null && ENGLISH_TENS.containsKey(text.norm(i)) ? behind(text, i) : 0;
        if (number != null && more > 0) {
            return new Mention.Figure(i, i + 2, number.value() + more, null, Mention.Form.PLAIN, true);
        }
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

    /// What the word behind adds to tens, as in "décimo octavo" and "twenty-first"; 0 if it is no ordinal below ten.
    private static int behind(Marked text, int i) {
        String word = i + 1 < text.size() ? text.norm(i + 1) : "";
        int value = FIRSTS.getOrDefault(word, SIMPLE.getOrDefault(word, 0));
        return value < TEN ? value : 0;
    }

    /// The number an ordinal stands for; 0 if the word is none.
    ///
    /// @param word the word, folded
    /// @return its number, 1 or more, or 0
    static int value(String word) {
        return VALUES.getOrDefault(word, 0);
    }
}
