package org.majorslist.check.judge;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.check.Language;
import org.majorslist.measure.BadInput;
import org.majorslist.measure.Fault;

/// The words by which a text names an indicator of the record: the table record-words.csv, read once.
///
/// Each row names an indicator by groups of words that must all stand near a figure. A group is a concept of words.csv
/// in angle brackets, or words of either language; alternatives are parted by `|`, groups by ` + `.
final class IndicatorWords {
    /// One way to name an indicator.
    ///
    /// @param key the indicator of the record
    /// @param claim what a claim on it is called in content/check/indicators.csv; empty if it has no
    ///     name there
    /// @param needs groups of words, all of which must stand near
    /// @param without a group that speaks against it where it stands nearer; -1 for none
    record Naming(String key, String claim, List<Integer> needs, int without) {}

    private final List<Naming> namings = new ArrayList<>();
    private final Map<String, String> claims = new LinkedHashMap<>();
    private final List<String> groups = new ArrayList<>();
    private final Map<Language, WordPlaces> words = new EnumMap<>(Language.class);

    /// @param rows the rows of record-words.csv
    /// @param concepts the rows of words.csv
    IndicatorWords(List<NamedCsvRecord> rows, List<NamedCsvRecord> concepts) {
        for (NamedCsvRecord row : rows) {
            List<Integer> needs = new ArrayList<>();
            for (String group : row.getField("needs").split(" \\+ ", -1)) {
                needs.add(group(group));
            }
            String without = row.getField("without");
            namings.add(new Naming(
                    row.getField("key"),
                    row.getField("claim"),
                    List.copyOf(needs),
                    without.isEmpty() ? -1 : group(without)));
            claims.putIfAbsent(row.getField("key"), row.getField("claim"));
        }
        for (Language language : Language.values()) {
            words.put(language, places(language, concepts));
        }
    }

    private int group(String written) {
        if (!groups.contains(written)) {
            groups.add(written);
        }
        return groups.indexOf(written);
    }

    private WordPlaces places(Language language, List<NamedCsvRecord> concepts) {
        Map<String, List<String>> ofConcept = new HashMap<>();
        for (NamedCsvRecord row : concepts) {
            if (row.getField("lang").equals(language.name())) {
                ofConcept
                        .computeIfAbsent(row.getField("concept"), name -> new ArrayList<>())
                        .addAll(List.of(row.getField("words").split("\\|", -1)));
            }
        }
        var places = new WordPlaces(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            for (String word : groups.get(group).split("\\|", -1)) {
                for (String phrase : spelled(word, ofConcept)) {
                    places.add(phrase, group);
                }
            }
        }
        return places;
    }

    private static List<String> spelled(String word, Map<String, List<String>> ofConcept) {
        if (!word.startsWith("<")) {
            return List.of(word);
        }
        List<String> known = ofConcept.get(word.substring(1, word.length() - 1));
        if (known == null) {
            throw new BadInput(new Fault(
                    "unknown-concept",
                    "there is no concept \"" + word + "\"",
                    "content/check/record-words.csv",
                    "Use a concept of words.csv, or write the words."));
        }
        return known;
    }

    /// Every way to name an indicator, in the order of the table.
    List<Naming> namings() {
        return namings;
    }

    /// What a claim on an indicator of the record is called; empty if it has no name of its own.
    String claim(String key) {
        return claims.getOrDefault(key, "");
    }

    /// Where the words stand in a text.
    ///
    /// @return for each group of words the places, rising
    List<int[]> placesIn(String text, Language language) {
        return java.util.Objects.requireNonNull(words.get(language)).in(text);
    }
}
