package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A dictionary of phrases: which entries begin at a token, and where they end.
///
/// A phrase is one word or several; a word may end in `*` for any ending.
///
/// @param <T> what a phrase means
final class Phrases<T> {
    private static final int PREFIX = 4;
    private static final long ANY = -1;

    /// A phrase found in a text.
    record Hit<T>(T meaning, int from, int to) {}

    /// @param words the words of the phrase
    /// @param rest those behind the first, where the first is known to fit
    /// @param second signatures the second word can have; all bits where any word can follow or none must
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is read faster than a list
    record Entry<T>(List<Word> words, boolean open, Word[] rest, long second, T meaning) {
        static <T> Entry<T> of(List<Word> words, boolean open, T meaning) {
            Word[] rest = words.subList(open ? 0 : 1, words.size()).toArray(Word[]::new);
            boolean told = words.size() > 1 && !words.get(1).open();
            return new Entry<>(
                    words, open, rest, told ? Vocable.signature(words.get(1).text()) : ANY, meaning);
        }

        /// Whether the word behind the first can be the second of the phrase, by its signature.
        boolean mayGoOn(long next) {
            return (second & next) != 0;
        }

        /// Where the phrase ends that begins at a token; -1 if it does not stand there.
        int end(List<Token> tokens, int from) {
            int i = open ? from : from + 1;
            for (Word word : rest) {
                if (i >= tokens.size() || !word.fits(tokens.get(i).norm())) {
                    return -1;
                }
                i++;
            }
            return i;
        }

        boolean isWord() {
            return words.size() == 1;
        }
    }

    /// One word of a phrase.
    ///
    /// @param hash of the text; tells most other words apart without reading them
    record Word(String text, boolean open, int hash) {
        Word(String text, boolean open) {
            this(text, open, text.hashCode());
        }

        static Word of(String written) {
            return written.endsWith("*")
                    ? new Word(written.substring(0, written.length() - 1), true)
                    : new Word(written, false);
        }

        boolean fits(String norm) {
            return open ? norm.startsWith(text) : norm.hashCode() == hash && norm.equals(text);
        }
    }

    private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
    private final Map<String, List<Entry<T>>> byPrefix = new HashMap<>();
    private final Lexicon lexicon;
    private final int table;

    Phrases(Lexicon lexicon) {
        this.lexicon = lexicon;
        table = lexicon.newTable();
    }

    /// Adds a phrase as written in a table.
    void add(String phrase, T meaning) {
        List<Word> words = words(phrase, lexicon);
        if (words.isEmpty()) {
            return;
        }
        Word first = words.getFirst();
        boolean open = first.open() && first.text().length() >= PREFIX;
        String key = open ? first.text().substring(0, PREFIX) : first.text();
        Map<String, List<Entry<T>>> index = open ? byPrefix : byWord;
        List<Entry<T>> entries = index.computeIfAbsent(key, k -> new ArrayList<>());
        entries.add(Entry.of(words, open, meaning));
        entries.sort(Comparator.comparingInt((Entry<T> entry) -> -entry.words().size()));
    }

    /// The words of a phrase, cut as a text is cut.
    static List<Word> words(String phrase, Lexicon lexicon) {
        var words = new ArrayList<Word>();
        for (String part : phrase.strip().split("\\s+", -1)) {
            boolean open = part.endsWith("*");
            List<Token> tokens = Tokenizer.tokens(open ? part.substring(0, part.length() - 1) : part, lexicon);
            for (int i = 0; i < tokens.size(); i++) {
                words.add(new Word(tokens.get(i).norm(), open && i == tokens.size() - 1));
            }
        }
        return words;
    }

    /// This table as one bit.
    long bit() {
        return 1L << table;
    }

    /// The signature of the word behind a token; at the end of the text all bits, since none then is told apart.
    static long next(List<Token> tokens, int from) {
        return from + 1 < tokens.size() ? tokens.get(from + 1).vocable().signature() : ANY;
    }

    /// Every phrase that begins at this token, longest first.
    List<Hit<T>> at(List<Token> tokens, int from) {
        Vocable first = tokens.get(from).vocable();
        if (first.silent(table)) {
            return List.of();
        }
        List<Hit<T>> hits = List.of();
        long next = next(tokens, from);
        for (Entry<T> entry : beginningWith(first)) {
            int to = entry.mayGoOn(next) ? entry.end(tokens, from) : -1;
            if (to > 0) {
                hits = hits.isEmpty() ? new ArrayList<>(2) : hits;
                hits.add(new Hit<>(entry.meaning(), from, to));
            }
        }
        return hits;
    }

    /// The first of the phrases that [#at] would give; `null` if none begins here.
    @Nullable
    Hit<T> firstAt(List<Token> tokens, int from) {
        Vocable first = tokens.get(from).vocable();
        if (first.silent(table)) {
            return null;
        }
        long next = next(tokens, from);
        for (Entry<T> entry : beginningWith(first)) {
            int to = entry.mayGoOn(next) ? entry.end(tokens, from) : -1;
            if (to > 0) {
                return new Hit<>(entry.meaning(), from, to);
            }
        }
        return null;
    }

    /// What a single word means by itself; `null` if it is no phrase.
    @Nullable
    T find(String norm) {
        for (Entry<T> entry : beginningWith(lexicon.of(norm))) {
            if (entry.words().size() == 1 && entry.words().getFirst().fits(norm)) {
                return entry.meaning();
            }
        }
        return null;
    }

    /// The phrases a word can begin, remembered by the word itself.
    @SuppressWarnings("unchecked") // only this table writes to its place
    Entry<T>[] beginningWith(Vocable vocable) {
        Object remembered = vocable.remembered(table);
        if (remembered != null) {
            return (Entry<T>[]) remembered;
        }
        String norm = vocable.norm();
        var entries = new ArrayList<>(byWord.getOrDefault(norm, List.of()));
        if (norm.length() >= PREFIX) {
            entries.addAll(byPrefix.getOrDefault(norm.substring(0, PREFIX), List.of()));
        }
        Entry<T>[] found = entries.toArray(Entry[]::new);
        vocable.remember(table, found);
        if (found.length == 0) {
            vocable.remainSilent(table);
        }
        return found;
    }
}
