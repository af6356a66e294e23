package org.majorslist.check.judge;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.majorslist.register.Event;
import org.majorslist.register.Register;

/// The events of the record, made ready once: words in lower case, numbers read.
final class RecordEvents {
    private static final Map<String, Integer> NUMBERS = Map.of(
            "one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten",
            10);

    private static final int STEM = 5;
    /// Short words that tell what happened.
    private static final Set<String> SHORT = Set.of("visa", "visas", "bomb", "coup", "veto");

    /// Beginnings that nearly every event of this record shares.
    private static final Set<String> COMMON =
            Set.of("colom", "unite", "state", "estad", "unido", "presi", "gover", "gobie", "count", "after", "which");

    /// One event.
    ///
    /// @param event as recorded
    /// @param text its summary in lower case
    /// @param numbers the numbers its summary holds, in digits or words
    /// @param stems the beginnings of its longer words
    record Ready(Event event, String text, Set<Double> numbers, Set<String> stems) {
        /// How many word beginnings it shares with a sentence.
        long shared(Set<String> said) {
            return stems.stream().filter(said::contains).count();
        }

        String key() {
            return "events:" + event.date() + "/" + event.sourceId();
        }

        boolean isOf(Facts.EventRow row) {
            return row.kinds().contains(event.kind()) && row.words().stream().anyMatch(text::contains);
        }

        /// Whether it concerns one of some countries; one that names no country, or a claim on none, always does.
        boolean concerns(String areas) {
            return event.countries().isEmpty()
                    || List.of(areas.split(";", -1)).stream()
                            .anyMatch(
                                    area -> event.countries().contains(area.length() > 3 ? area.substring(0, 3) : area)
                                            || area.equals("USA")
                                            || area.equals("WLD")
                                            || area.equals("LAC"));
        }
    }

    private final List<Ready> events;

    RecordEvents(Register register) {
        events = register.tables().events().stream()
                .map(event -> new Ready(
                        event,
                        event.summary().toLowerCase(Locale.ROOT),
                        numbers(event.summary()),
                        stems(event.summary())))
                .toList();
    }

    List<Ready> all() {
        return events;
    }

    /// The first five letters of each word of five letters and more, so that "sanctions" and "sanctioned" are one, as
    /// are many English and Spanish words.
    static Set<String> stems(String words) {
        var stems = new TreeSet<String>();
        for (String word : plain(words).split("[^a-z]+", -1)) {
            boolean telling = word.length() >= STEM || SHORT.contains(word);
            if (telling && !COMMON.contains(start(word))) {
                stems.add(start(word));
            }
        }
        return stems;
    }

    private static String start(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<Double> numbers(String text) {
        var numbers = new TreeSet<>(NoteNumbers.of(text));
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            Integer number = NUMBERS.get(word);
            if (number != null) {
                numbers.add(number.doubleValue());
            }
        }
        return numbers;
    }
}
