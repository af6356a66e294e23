package org.majorslist.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.majorslist.measure.NearestWord;

/// Keys of several words, such as `coca_cultivation_area`, that a reader may have meant.
final class SimilarKeys {
    private static final int MOST = 3;
    private static final double ENOUGH = 0.5;

    private SimilarKeys() {}

    /// Words the mend of a fault: the key that is spelled alike, else those of like words, else the alternative alone.
    ///
    /// @param written what was written
    /// @param keys what could have been meant
    /// @param otherwise the sentence that ends the mend
    /// @return full sentences
    static String mend(String written, Collection<String> keys, String otherwise) {
        if (NearestWord.find(written, keys).isPresent()) {
            return NearestWord.mend(written, keys, otherwise);
        }
        List<String> alike = listAlike(written, keys);
        return alike.isEmpty()
                ? otherwise
                : alike.stream().collect(Collectors.joining("\" or \"", "Did you mean \"", "\"? ")) + otherwise;
    }

    /// The keys that have half of all words in common, or have the one word that was written; nearest first.
    private static List<String> listAlike(String written, Collection<String> keys) {
        Set<String> words = words(written);
        return keys.stream()
                .filter(key -> likeness(words, key) >= ENOUGH
                        || (words.size() == 1 && words(key).containsAll(words)))
                .sorted(Comparator.comparingDouble((String key) -> -likeness(words, key))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static double likeness(Set<String> words, String key) {
        Set<String> all = words(key);
        Set<String> common = new HashSet<>(all);
        common.retainAll(words);
        all.addAll(words);
        return (double) common.size() / all.size();
    }

    private static Set<String> words(String key) {
        return new HashSet<>(Arrays.asList(key.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
    }
}
