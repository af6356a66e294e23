package org.majorslist.check.judge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.majorslist.check.event.EventWords;
import org.majorslist.check.words.AddingUp;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;

/// The tables of content/check that say where in the record a claim is judged.
final class Facts {
    /// Keys of the record on which a claim's indicator is judged, and those whose notes may hold its figure.
    ///
    /// @param isFlow whether the figures of several years add up, as those of seizures do
    /// @param isOfSeveralScopes whether the keys differ in scope and texts seldom say which: then nothing is
    /// contradicted
    /// @param namedBy keys that are meant only where the sentence has the word, such as a group by its name
    record Keys(
            List<String> keys,
            List<String> notesOf,
            boolean isFlow,
            boolean isOfSeveralScopes,
            List<NamedKey> namedBy) {
        /// The keys a sentence means: those whose word it has, or else those that need none.
        Keys meantIn(String sentence) {
            if (namedBy.isEmpty()) {
                return this;
            }
            String lower = sentence.toLowerCase(Locale.ROOT);
            List<String> named = namedBy.stream()
                    .filter(key -> lower.contains(key.word()))
                    .map(NamedKey::key)
                    .distinct()
                    .toList();
            List<String> unnamed = keys.stream()
                    .filter(key -> namedBy.stream().noneMatch(by -> by.key().equals(key)))
                    .toList();
            return new Keys(named.isEmpty() ? unnamed : named, notesOf, isFlow, isOfSeveralScopes, namedBy);
        }
    }

    /// A key and a word, in lower case, that a sentence has if it means that key.
    record NamedKey(String key, String word) {}

    /// Countries by the words that name them together, in lower case.
    record Region(List<String> words, List<String> countries) {}

    /// How an event is found in the record: its kind and words of its summary.
    record EventRow(String indicator, String value, List<String> kinds, List<String> words) {}

    /// A term of office.
    ///
    /// @param source the row of the record that bears it out; empty where it is only read by
    record TermRow(List<String> names, String country, String from, String to, String source) {
        boolean isOnRecord() {
            return !source.isEmpty();
        }
    }

    /// Values of a row that tell that it happened, not how much.
    private static final Set<String> HAPPENED = Set.of("true", "suspended");

    private final Map<String, Keys> keys = new HashMap<>();
    private final List<LegalQuestion> legal = new ArrayList<>();
    private final List<EventRow> events = new ArrayList<>();
    private final List<TermRow> terms = new ArrayList<>();
    private final EventWords eventWords;
    private final OldLaw oldLaw;
    private final Map<String, List<String>> eventPrints = new HashMap<>();
    private final Map<String, String> eventIndicators = new HashMap<>();
    private final Set<String> flows = new HashSet<>();
    private final IndicatorWords indicatorWords;
    private final Map<String, String> units = new HashMap<>();
    private final List<Region> regions = new ArrayList<>();

    /// The unit in which claims on an indicator are told first; empty if it has no name in the table of claims.
    String unitOf(String indicator) {
        return units.getOrDefault(indicator, "");
    }

    Facts(Path folder) {
        for (Row row : Table.read(folder, "record-keys.csv")) {
            boolean flow = AddingUp.isMarked(row);
            keys.put(
                    row.get("indicator"),
                    new Keys(
                            words(row, "keys"),
                            words(row, "notes_of"),
                            flow,
                            row.get("several_scopes").equals("yes"),
                            namedKeys(row)));
            flows.addAll(flow ? words(row, "keys") : List.of());
        }
        for (Row row : Table.read(folder, "legal-questions.csv")) {
            legal.add(new LegalQuestion(
                    row.get("indicator"), row.get("value"), words(row, "words"), kind(row), words(row, "queries")));
        }
        for (Row row : Table.read(folder, "event-claims.csv")) {
            events.add(new EventRow(row.get("indicator"), row.get("value"), words(row, "kinds"), words(row, "words")));
        }
        for (Row row : Table.read(folder, "indicators.csv")) {
            units.putIfAbsent(row.get("indicator"), row.get("units").split(" ", 2)[0]);
        }
        eventWords = EventWords.read(folder);
        oldLaw = new OldLaw(Table.read(folder, "old-law.csv").stream()
                .flatMap(row -> words(row, "words").stream())
                .toList());
        for (Row row : Table.read(folder, "event-prints.csv")) {
            eventPrints.put(row.get("event"), words(row, "concepts"));
            eventIndicators.put(row.get("event"), row.get("indicator"));
        }
        for (Row row : Table.read(folder, "terms-of-office.csv")) {
            terms.add(new TermRow(
                    words(row, "names"), row.get("country"), row.get("from"), row.get("to"), row.get("source")));
        }
        for (Row row : Table.read(folder, "regions.csv")) {
            regions.add(new Region(words(row, "words"), words(row, "countries")));
        }
        indicatorWords = new IndicatorWords(Table.read(folder, "record-words.csv"), Table.read(folder, "words.csv"));
    }

    /// The countries a few words name together, such as "South American"; empty if they name none so.
    ///
    /// @param words in lower case
    List<String> regionIn(String words) {
        return regions.stream()
                .filter(region -> region.words().stream().anyMatch(words::contains))
                .findFirst()
                .map(Region::countries)
                .orElse(List.of());
    }

    /// The words by which a text names the indicators of the record.
    IndicatorWords indicatorWords() {
        return indicatorWords;
    }

    /// Words that tell the same of a happening, by concept, in both languages.
    EventWords eventWords() {
        return eventWords;
    }

    /// By what else an event is told than by the words of its row: concepts of event-words.csv.
    List<String> eventPrint(String id) {
        return eventPrints.getOrDefault(id, List.of());
    }

    /// What a claim of an event is filed under: `other` where no row of event-prints.csv or event-claims.csv knows it.
    String indicatorOf(RecordEvents.Ready event) {
        String own = eventIndicators.getOrDefault(event.event().id(), "");
        return !own.isEmpty()
                ? own
                : events.stream()
                        .filter(row -> HAPPENED.contains(row.value()) && event.isOf(row))
                        .map(EventRow::indicator)
                        .findFirst()
                        .orElse("other");
    }

    Keys keys(String indicator, String sentence) {
        return keys.getOrDefault(
                        indicator, new Keys(List.of(indicator), List.of(), flows.contains(indicator), false, List.of()))
                .meantIn(sentence);
    }

    private static NamedKey namedKey(String pair, Row row) {
        int colon = pair.indexOf(':');
        if (colon < 0) {
            throw row.fault("\"" + pair + "\" in column \"named_by\" is no key and word with a colon between");
        }
        return new NamedKey(pair.substring(0, colon), pair.substring(colon + 1).replace('+', ' '));
    }

    private static List<NamedKey> namedKeys(Row row) {
        return Arrays.stream(row.get("named_by").split(" ", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> namedKey(pair, row))
                .toList();
    }

    List<LegalQuestion> legal() {
        return legal;
    }

    OldLaw oldLaw() {
        return oldLaw;
    }

    List<EventRow> events() {
        return events;
    }

    /// Whether some words name a leader of terms-of-office.csv.
    boolean namesLeader(String text) {
        String said = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        return terms.stream().flatMap(term -> term.names().stream()).anyMatch(name -> said.contains(" " + name + " "));
    }

    List<TermRow> terms() {
        return terms;
    }

    private static LegalQuestion.Kind kind(Row row) {
        String word = row.get("question");
        return Arrays.stream(LegalQuestion.Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> row.fault("\"" + word + "\" is no question to the law; use one of "
                        + Arrays.toString(LegalQuestion.Kind.values()).toLowerCase(Locale.ROOT)));
    }

    private static List<String> words(Row row, String column) {
        String cell = row.get(column);
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
