package org.majorslist.check.happening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.event.EventWords;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;

/// The tables of content/check that say by what an event of the record is known.
public final class EventTables {
    /// How an event is found in the record: its kind and words of its summary.
    record EventRow(String indicator, String value, List<String> kinds, List<String> words) {}

    /// Values of a row that tell that it happened, not how much.
    private static final Set<String> HAPPENED = Set.of("true", "suspended");
    private static final String SUMMARIES = "en"; // their language
    private static final Set<String> COUNTS = Set.of("unit", "tens");

    private final List<EventRow> rows = new ArrayList<>();
    private final EventWords words;
    private final Map<String, List<String>> prints = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();

    /// Reads them once, for all articles.
    ///
    /// @param folder the folder content/check
    public EventTables(Path folder) {
        for (Row row : Table.read(folder, "event-claims.csv")) {
            rows.add(new EventRow(
                    row.get("indicator"), row.get("value"), row.wordsIfAny("kinds"), row.wordsIfAny("words")));
        }
        words = EventWords.read(folder);
        for (Row row : Table.read(folder, "event-prints.csv")) {
            prints.put(row.get("event"), row.wordsIfAny("concepts"));
            indicators.put(row.get("event"), row.get("indicator"));
        }
        for (Row row : Table.read(folder, "numbers.csv")) {
            if (row.get("lang").equals(SUMMARIES) && COUNTS.contains(row.get("kind"))) {
                row.words("words").forEach(word -> numbers.put(word, Double.valueOf(row.get("value"))));
            }
        }
    }

    /// The number an English word stands for, one to ninety; `null` if it is no such word.
    @Nullable
    Double number(String word) {
        return numbers.get(word);
    }

    List<EventRow> rows() {
        return rows;
    }

    /// Words that tell the same of a happening, by concept, in both languages.
    EventWords words() {
        return words;
    }

    /// By what else an event is told than by the words of its row: concepts of event-words.csv.
    List<String> print(String id) {
        return prints.getOrDefault(id, List.of());
    }

    /// What a claim of an event is filed under: `other` where no row of event-prints.csv or event-claims.csv knows it.
    String indicatorOf(RecordEvents.Ready event) {
        String own = indicators.getOrDefault(event.event().id(), "");
        return !own.isEmpty()
                ? own
                : rows.stream()
                        .filter(row -> HAPPENED.contains(row.value()) && event.isOf(row))
                        .map(EventRow::indicator)
                        .findFirst()
                        .orElse("other");
    }
}
