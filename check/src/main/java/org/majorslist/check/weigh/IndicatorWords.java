package org.majorslist.check.weigh;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.majorslist.check.Language;
import org.majorslist.check.words.Table.Row;

/// The words by which a text names an indicator of the record: the table record-words.csv, read once.
///
/// Each row names an indicator by groups of words that must all stand near a figure. A group is a concept of words.csv
/// in angle brackets, or words of either language; alternatives are parted by `|`, groups by ` + `.
public final class IndicatorWords {
    /// One way to name an indicator.
    ///
    /// @param key the indicator of the record
    /// @param claim what a claim on it is called in content/check/indicators.csv; empty if it has no
    ///     name there
    /// @param needs groups of words, all of which must stand near
    /// @param without a group that speaks against it where it stands nearer; -1 for none
    public record Naming(String key, String claim, List<Integer> needs, int without) {}

    private final List<Naming> namings = new ArrayList<>();
    private final Map<String, String> claims = new LinkedHashMap<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Row> rowOf = new ArrayList<>(); // the row that names a group first
    private final Map<Language, WordPlaces> words = new EnumMap<>(Language.class);

    /// @param rows the rows of record-words.csv
    /// @param concepts the rows of words.csv
    IndicatorWords(List<Row> rows, List<Row> concepts) {
        for (Row row : rows) {
            List<Integer> needs = new ArrayList<>();
            for (String group : row.get("needs").split(" \\+ ", -1)) {
                needs.add(group(group, row));
            }
            String without = row.get("without");
            namings.add(new Naming(
                    row.get("key"),
                    row.get("claim"),
                    List.copyOf(needs),
                    without.isEmpty() ? -1 : group(without, row)));
            claims.putIfAbsent(row.get("key"), row.get("claim"));
        }
        for (Language language : Language.values()) {
            words.put(language, places(language, concepts));
        }
    }

    private int group(String written, Row row) {
        if (!groups.contains(written)) {
            groups.add(written);
            rowOf.add(row);
        }
        return groups.indexOf(written);
    }

    private WordPlaces places(Language language, List<Row> concepts) {
        Map<String, List<String>> ofConcept = new HashMap<>();
        for (Row row : concepts) {
            if (row.get("lang").equals(language.name())) {
                ofConcept
                        .computeIfAbsent(row.get("concept"), name -> new ArrayList<>())
                        .addAll(row.words("words"));
            }
        }
        var places = new WordPlaces(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group).split("\\|", -1)) {
                for (String phrase : spelled(word, ofConcept, rowOf.get(group))) {
                    if (!places.add(phrase, group)) {
                        throw rowOf.get(group)
                                .fault("\"" + phrase + "\" is no phrase of one to " + WordPlaces.MOST_WORDS + " words");
                    }
                }
            }
        }
        return places;
    }

    private static List<String> spelled(String word, Map<String, List<String>> ofConcept, Row row) {
        if (!word.startsWith("<")) {
            return List.of(word);
        }
        List<String> known = ofConcept.get(word.substring(1, word.length() - 1));
        if (known == null) {
            throw row.fault("there is no concept \"" + word + "\" in words.csv");
        }
        return known;
    }

    /// Every way to name an indicator, in the order of the table.
    ///
    /// @return the namings
    public List<Naming> namings() {
        return namings;
    }

    /// What a claim on an indicator of the record is called; empty if it has no name of its own.
    ///
    /// @param key the indicator of the record
    /// @return its name among claims, or nothing
    public String claim(String key) {
        return claims.getOrDefault(key, "");
    }

    /// Where the words stand in a text.
    ///
    /// @param text the text
    /// @param language the language of the text
    /// @return for each group of words the places, rising
    public List<int[]> placesIn(String text, Language language) {
        return Objects.requireNonNull(words.get(language)).in(text);
    }
}
