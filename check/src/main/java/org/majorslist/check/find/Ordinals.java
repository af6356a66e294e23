package org.majorslist.check.find;

import java.util.Map;

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
            Map.entry("decimo", 10));

    private Ordinals() {}

    /// The number an ordinal stands for; 0 if the word is none.
    static int value(String word) {
        return VALUES.getOrDefault(word, 0);
    }
}
