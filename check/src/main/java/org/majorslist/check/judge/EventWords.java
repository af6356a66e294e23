package org.majorslist.check.judge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words by which a happening is known again, whatever language tells it.
///
/// Words the table event-words.csv sets beside each other are one: "extradited" and "extraditado", "vessel" and
/// "lancha". Any other word of five letters and more is known by its first five, as many English and Spanish words are
/// alike.
final class EventWords {
    private static final int STEM = 5;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    /// Short words that tell what happened.
    private static final Set<String> SHORT = Set.of("visa", "visas", "bomb", "coup", "veto");

    /// Beginnings that nearly every event of this record shares.
    private static final Set<String> COMMON =
            Set.of("colom", "unite", "state", "estad", "unido", "presi", "gover", "gobie", "count", "after", "which");

    private final Map<String, String> concepts = new HashMap<>();

    /// Makes them ready.
    ///
    /// @param words of each concept, its words in both languages
    EventWords(Map<String, List<String>> words) {
        words.forEach((concept, all) -> all.forEach(word -> concepts.put(plain(word), concept)));
    }

    /// What the words of a text tell, each concept and each beginning of another word once.
    Set<String> of(String text) {
        var told = new TreeSet<String>();
        for (String word : NO_LETTERS.split(plain(text), -1)) {
            String concept = concepts.get(word);
            boolean telling = word.length() >= STEM || SHORT.contains(word);
            if (concept != null) {
                told.add(concept);
            } else if (telling && !COMMON.contains(start(word))) {
                told.add(start(word));
            }
        }
        return told;
    }

    private static String start(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private static String plain(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
