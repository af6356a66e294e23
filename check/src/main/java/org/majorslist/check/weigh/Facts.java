package org.majorslist.check.weigh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.majorslist.check.words.AddingUp;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;

/// The tables of content/check that say where in the record a claim is judged.
public final class Facts {
    /// Keys of the record on which a claim's indicator is judged, and those whose notes may hold its figure.
    ///
    /// @param keys the keys
    /// @param notesOf the keys whose notes may hold the figure
    /// @param isFlow whether the figures of several years add up, as those of seizures do
    /// @param isOfSeveralScopes whether the keys differ in scope and texts seldom say which: then
    ///     nothing is contradicted
    /// @param namedBy keys that are meant only where the sentence has the word, such as a group by its name
    public record Keys(
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

    /// A key that is meant only where a sentence names it.
    ///
    /// @param key the key
    /// @param word the word that names it, in lower case
    public record NamedKey(String key, String word) {}

    /// Countries by the words that name them together, in lower case.
    record Region(List<String> words, List<String> countries) {}

    /// A term of office.
    ///
    /// @param names by which the president is called, in lower case
    /// @param country the code of the country
    /// @param from the first day
    /// @param to the last day; empty where it goes on
    /// @param source the row of the record that bears it out; empty where it is only read by
    public record TermRow(List<String> names, String country, String from, String to, String source) {
        /// Whether the record bears it out.
        ///
        /// @return whether it does
        public boolean isOnRecord() {
            return !source.isEmpty();
        }
    }

    private final Map<String, Keys> keys = new HashMap<>();
    private final List<TermRow> terms = new ArrayList<>();
    private final Set<String> flows = new HashSet<>();
    private final IndicatorWords indicatorWords;
    private final JudgingWords judgingWords;
    private final Map<String, String> units = new HashMap<>();
    private final List<Region> regions = new ArrayList<>();

    /// The unit in which claims on an indicator are told first; empty if it has no name in the table of claims.
    ///
    /// @param indicator an indicator of claims
    /// @return the unit
    public String unitOf(String indicator) {
        return units.getOrDefault(indicator, "");
    }

    /// Reads them once, for all articles.
    ///
    /// @param folder the folder content/check
    public Facts(Path folder) {
        for (Row row : Table.read(folder, "record-keys.csv")) {
            boolean flow = AddingUp.isMarked(row);
            keys.put(
                    row.get("indicator"),
                    new Keys(
                            row.wordsIfAny("keys"),
                            row.wordsIfAny("notes_of"),
                            flow,
                            row.get("several_scopes").equals("yes"),
                            namedKeys(row)));
            flows.addAll(flow ? row.wordsIfAny("keys") : List.of());
        }
        for (Row row : Table.read(folder, "indicators.csv")) {
            units.putIfAbsent(row.get("indicator"), row.get("units").split(" ", 2)[0]);
        }
        for (Row row : Table.read(folder, "terms-of-office.csv")) {
            terms.add(new TermRow(
                    row.wordsIfAny("names"), row.get("country"), row.get("from"), row.get("to"), row.get("source")));
        }
        for (Row row : Table.read(folder, "regions.csv")) {
            regions.add(new Region(row.wordsIfAny("words"), row.wordsIfAny("countries")));
        }
        judgingWords = new JudgingWords(folder);
        indicatorWords = new IndicatorWords(Table.read(folder, "record-words.csv"), Table.read(folder, "words.csv"));
    }

    /// The countries a few words name together, such as "South American"; empty if they name none so.
    ///
    /// @param words in lower case
    /// @return their codes
    public List<String> regionIn(String words) {
        return regions.stream()
                .filter(region -> region.words().stream().anyMatch(words::contains))
                .findFirst()
                .map(Region::countries)
                .orElse(List.of());
    }

    /// Whether some words tell a judge something.
    ///
    /// @param text the words
    /// @param telling what they may tell
    /// @return whether judging-words.csv has one of them for it
    public boolean tell(String text, Telling telling) {
        return judgingWords.tell(text, telling);
    }

    /// The words by which a text names the indicators of the record.
    ///
    /// @return the words
    public IndicatorWords indicatorWords() {
        return indicatorWords;
    }

    /// The keys of the record that a claim on an indicator means.
    ///
    /// @param indicator an indicator of claims
    /// @param sentence the sentence of the claim
    /// @return the keys; the indicator itself where the table has none
    public Keys keys(String indicator, String sentence) {
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

    /// Whether some words name a leader of terms-of-office.csv.
    ///
    /// @param text the words
    /// @return whether they do
    public boolean namesLeader(String text) {
        String said = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        return terms.stream().flatMap(term -> term.names().stream()).anyMatch(name -> said.contains(" " + name + " "));
    }

    /// The terms of office.
    ///
    /// @return the terms
    public List<TermRow> terms() {
        return terms;
    }
}
