package org.majorslist.check.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.Fold;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Table;
import org.majorslist.check.words.Table.Row;
import org.majorslist.check.words.Token;
import org.majorslist.check.words.Tokenizer;
import org.majorslist.check.words.Vocable;

/// The words by which a happening is known again, whatever language tells it.
///
/// Words the table event-words.csv sets beside each other are one concept: "extradited" and "extraditado", "vessel" and
/// "lancha". Any other word of five letters and more is known by its first five, as many English and Spanish words are
/// alike.
public final class EventWords {
    /// What a concept tells of a happening.
    public enum Role {
        /// What was done: only with such a word a clause tells a happening.
        deed,
        /// A deed of a kind done again and again, such as attacks and meetings: another day is another happening.
        often,
        /// To what, with what, where.
        thing,
        /// A name that stands for one happening, such as that of somebody extradited.
        name,
        /// A person or body of whom much is told.
        who,
        /// A word of most articles: it weighs little.
        common;

        /// Whether it is what was done.
        ///
        /// @return true for deeds, often done or not
        public boolean isDeed() {
            return this == deed || this == often;
        }

        /// Whether it is what it was done to, with or where.
        ///
        /// @return true for things and names
        public boolean isThing() {
            return this == thing || this == name;
        }
    }

    /// A concept that words of a text give.
    ///
    /// @param concept its name
    /// @param role what it tells
    /// @param from its first word
    /// @param to behind its last word
    public record Said(String concept, Role role, int from, int to) {}

    /// Words with the concept they are.
    private record Phrase(String concept, Role role, List<String> words) {
        /// Behind its last word where it stands; -1 if it does not.
        int end(Vocable[] text, int from, int limit) {
            if (from + words.size() > limit) {
                return -1;
            }
            for (int i = 1; i < words.size(); i++) {
                if (!text[from + i].reads(words.get(i))) {
                    return -1;
                }
            }
            return from + words.size();
        }
    }

    /// A word with an open ending: "expuls*".
    private record Open(String beginning, String concept, Role role) {}

    /// What one word can begin.
    ///
    /// @param phrases phrases that begin with it, the longest first
    /// @param open words with an open ending that it is one of
    record Beginnings(List<Phrase> phrases, List<Open> open) {}

    private static final int STEM = 5;
    private static final int LETTERS = 26;
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    /// Short words that tell what happened.
    private static final Set<String> SHORT = Set.of("visa", "visas", "bomb", "coup", "veto");

    /// Beginnings that nearly every event of this record shares.
    private static final Set<String> COMMON =
            Set.of("colom", "unite", "state", "estad", "unido", "presi", "gover", "gobie", "count", "after", "which");

    private final Lexicon lexicon = new Lexicon();
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final List<List<Open>> open = new ArrayList<>();
    private final Map<String, String> single = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();

    private EventWords(List<Row> rows) {
        lexicon.seal();
        for (int i = 0; i < LETTERS; i++) {
            open.add(new ArrayList<>());
        }
        for (Row row : rows) {
            Role role = role(row);
            roles.put(row.get("concept"), role);
            row.words("words").forEach(written -> add(row, role, written));
        }
        byFirst.values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.words().size())));
    }

    /// Reads the table.
    ///
    /// @param folder the folder content/check
    /// @return the words
    /// @throws org.majorslist.measure.BadInput if the table is missing or broken
    public static EventWords read(Path folder) {
        return new EventWords(Table.read(folder, "event-words.csv"));
    }

    private static Role role(Row row) {
        try {
            return Role.valueOf(row.get("role"));
        } catch (IllegalArgumentException e) {
            throw row.fault("\"" + row.get("role")
                    + "\" is no role of a word of happening: deed, often, thing, name, who or common");
        }
    }

    private void add(Row row, Role role, String written) {
        String concept = row.get("concept");
        String beginning = Fold.fold(written);
        if (beginning.isEmpty() || beginning.charAt(0) < 'a' || beginning.charAt(0) > 'z') {
            throw row.fault("\"" + written + "\" does not begin with a letter");
        }
        if (written.endsWith("*")) {
            beginning = beginning.substring(0, beginning.length() - 1);
            open.get(beginning.charAt(0) - 'a').add(new Open(beginning, concept, role));
            return;
        }
        List<String> words = Stream.of(words(written)).map(Vocable::norm).toList();
        byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(new Phrase(concept, role, words));
        if (words.size() == 1) {
            single.put(words.getFirst(), concept);
        }
    }

    /// The words of a text, cut as the finder cuts it.
    ///
    /// @param text the text
    /// @return its words in order
    public Vocable[] words(String text) {
        return Tokenizer.tokens(text, lexicon).stream().map(Token::vocable).toArray(Vocable[]::new);
    }

    /// What a concept tells.
    ///
    /// @param concept its name
    /// @return its role; `null` if there is none
    public @Nullable Role roleOf(String concept) {
        return roles.get(concept);
    }

    /// The concepts that some words give, in order; a word may give several.
    ///
    /// @param words the words
    /// @return what they say
    public List<Said> said(Vocable... words) {
        var said = new ArrayList<Said>();
        for (int i = 0; i < words.length; i++) {
            addAt(words, i, 0, words.length, beginnings(words[i].norm()), said);
        }
        return said;
    }

    /// All words that can begin something, a `*` standing for any ending.
    List<String> beginnings() {
        return Stream.concat(
                        byFirst.keySet().stream(),
                        open.stream().flatMap(List::stream).map(one -> one.beginning() + "*"))
                .toList();
    }

    /// What a word can begin.
    ///
    /// @param word the word, folded
    Beginnings beginnings(String word) {
        char letter = word.isEmpty() ? ' ' : word.charAt(0);
        List<Open> ofLetter = letter >= 'a' && letter <= 'z' ? open.get(letter - 'a') : List.of();
        return new Beginnings(
                byFirst.getOrDefault(word, List.of()),
                ofLetter.stream()
                        .filter(one -> word.startsWith(one.beginning()))
                        .toList());
    }

    /// Adds the concepts that begin at a word.
    ///
    /// @param i the word
    /// @param from the first word of the text read, from which what is said is counted
    /// @param to behind its last word
    /// @param beginnings what the word can begin
    static void addAt(Vocable[] words, int i, int from, int to, Beginnings beginnings, List<Said> said) {
        int first = said.size();
        for (Phrase phrase : beginnings.phrases()) {
            int end = phrase.end(words, i, to);
            if (end > 0) {
                add(new Said(phrase.concept(), phrase.role(), i - from, end - from), first, said);
            }
        }
        for (Open one : beginnings.open()) {
            add(new Said(one.concept(), one.role(), i - from, i + 1 - from), first, said);
        }
    }

    /// Adds a concept unless a longer phrase that begins with the same word gave it.
    private static void add(Said one, int first, List<Said> said) {
        for (int i = first; i < said.size(); i++) {
            if (said.get(i).concept().equals(one.concept())) {
                return;
            }
        }
        said.add(one);
    }

    /// What the words of a text tell, each concept and each beginning of another word once.
    ///
    /// @param text the text
    /// @return concepts and beginnings
    public Set<String> of(String text) {
        var told = new TreeSet<String>();
        for (String word : NO_LETTERS.split(Fold.fold(text), -1)) {
            String concept = single.get(word);
            boolean telling = word.length() >= STEM || SHORT.contains(word);
            String stem = word.substring(0, Math.min(STEM, word.length()));
            if (concept != null) {
                told.add(concept);
            } else if (telling && !COMMON.contains(stem)) {
                told.add(stem);
            }
        }
        return told;
    }
}
