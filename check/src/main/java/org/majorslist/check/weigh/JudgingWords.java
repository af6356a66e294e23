package org.majorslist.check.weigh;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;

/// The table judging-words.csv: words and phrases, whole ones, or with a `*` at their end any that begin so.
final class JudgingWords {
    private final Map<Telling, Pattern> words = new EnumMap<>(Telling.class);

    JudgingWords(Path folder) {
        Table.read(folder, "judging-words.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.choice("tells", Telling.class),
                        () -> new EnumMap<>(Telling.class),
                        Collectors.flatMapping(
                                row -> row.words("words").stream().map(word -> written(row, word)),
                                Collectors.joining("|"))))
                .forEach((telling, any) -> words.put(
                        telling,
                        Pattern.compile(
                                "\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)));
    }

    private static String written(Row row, String word) {
        boolean open = word.endsWith("*");
        String begins = open ? word.substring(0, word.length() - 1) : word;
        if (begins.isBlank() || begins.contains("*")) {
            throw row.fault("\"" + word + "\" is no word or phrase, with a * at its end at most");
        }
        return Pattern.quote(begins) + (open ? "\\p{L}*" : "");
    }

    /// Whether some words tell it.
    boolean tell(String text, Telling telling) {
        Pattern any = words.get(telling);
        return any != null && any.matcher(text).find();
    }
}
