package org.majorslist.check.words;

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
public final class Phrases<T> {
    private static final int PREFIX = 4;
    private static final long ANY = -1;

    /// A phrase found in a text.
    ///
    /// @param <T> what a phrase means
    /// @param meaning what this one means
    /// @param from index of its first token
    /// @param to index behind its last token
    public record Hit<T>(T meaning, int from, int to) {}

    /// A phrase of the dictionary, made ready to be compared with a text.
    ///
    /// @param <T> what a phrase means
    /// @param words the words of the phrase, one at least
    /// @param open whether the first word has an open ending: found by its first letters, it must still
    ///     be compared
    /// @param rest the words to compare: those behind the first, with an open ending the first as well
    /// @param second signatures the second word can have; all bits where any word can follow or none must
    /// @param meaning what this one means
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is read faster than a list
    public record Entry<T>(List<Word> words, boolean open, Word[] rest, long second, T meaning) {
        static <T> Entry<T> of(List<Word> words, boolean open, T meaning) {
            Word[] rest = words.subList(open ? 0 : 1, words.size()).toArray(Word[]::new);
            boolean told = words.size() > 1 && !words.get(1).open();
            return new Entry<>(
                    words, open, rest, told ? Vocable.signature(words.get(1).text()) : ANY, meaning);
        }

        /// Whether the word behind the first can be the second of the phrase, by its signature.
        ///
        /// @param next the signature of the word behind the first, as [Phrases#next] gives it
        /// @return `false` if that word cannot be the second of the phrase; `true` does not say that it is
        public boolean mayGoOn(long next) {
            return (second & next) != 0;
        }

        /// Where the phrase ends that begins at a token; -1 if it does not stand there.
        ///
        /// @param tokens the tokens of a text
        /// @param from index of the token the phrase was found for by its first word
        /// @return index behind the last token of the phrase, or -1
        public int end(List<Token> tokens, int from) {
            int i = open ? from : from + 1;
            for (Word word : rest) {
                if (i >= tokens.size() || !word.fits(tokens.get(i).norm())) {
                    return -1;
                }
                i++;
            }
            return i;
        }

        /// Whether the phrase is a single word.
        ///
        /// @return whether it has no second word
        boolean isWord() {
            return words.size() == 1;
        }
    }

    /// One word of a phrase.
    ///
    /// @param text the word, folded; without the `*` of an open ending
    /// @param open whether any ending may follow the text
    /// @param hash of the text; tells most other words apart without reading them
    public record Word(String text, boolean open, int hash) {
        Word(String text, boolean open) {
            this(text, open, text.hashCode());
        }

        static Word of(String written) {
            return written.endsWith("*")
                    ? new Word(written.substring(0, written.length() - 1), true)
                    : new Word(written, false);
        }

        /// Whether a word of a text is this one, or begins with it where the ending is open.
        ///
        /// @param norm the word of the text, folded
        /// @return whether it fits
        public boolean fits(String norm) {
            return open ? norm.startsWith(text) : norm.hashCode() == hash && norm.equals(text);
        }
    }

    private final Map<String, List<Entry<T>>> byWord = new HashMap<>();
    private final Map<String, List<Entry<T>>> byPrefix = new HashMap<>();
    private final Lexicon lexicon;
    private final int table;

    /// Makes an empty dictionary.
    ///
    /// @param lexicon gives the dictionary its number; words of texts asked for must come from it
    public Phrases(Lexicon lexicon) {
        this.lexicon = lexicon;
        table = lexicon.newTable();
    }

    /// Adds a phrase as written in a table; a blank one is passed over.
    ///
    /// @param phrase words parted by blanks, each of which may end in `*`
    /// @param meaning what the phrase means
    public void add(String phrase, T meaning) {
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
    ///
    /// @param phrase words parted by blanks, each of which may end in `*`
    /// @param lexicon the lexicon that knows the words
    /// @return the words, folded; none if the phrase is blank
    public static List<Word> words(String phrase, Lexicon lexicon) {
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
    ///
    /// @return one bit, the lowest for the first table of the lexicon
    public long bit() {
        return 1L << table;
    }

    /// Whether a word is known to begin no phrase of this table: told by one bit.
    ///
    /// @param word the word
    /// @return `true` if none begins with it; `false` if one does or if the table was not asked for the
    ///     word yet
    public boolean silent(Vocable word) {
        return word.silent(table);
    }

    /// The signature of the word behind a token; at the end of the text all bits, since none then is told apart.
    ///
    /// @param tokens the tokens of a text
    /// @param from index of the token
    /// @return the signature of the next token: one bit, or all at the end
    public static long next(List<Token> tokens, int from) {
        return from + 1 < tokens.size() ? tokens.get(from + 1).vocable().signature() : ANY;
    }

    /// Every phrase that begins at this token, longest first.
    ///
    /// @param tokens the tokens of a text
    /// @param from index of the token, within the text
    /// @return the phrases with where they stand; none if none begins here
    public List<Hit<T>> at(List<Token> tokens, int from) {
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
    ///
    /// @param tokens the tokens of a text
    /// @param from index of the token, within the text
    /// @return the phrase with where it stands, or `null`
    @Nullable
    public Hit<T> firstAt(List<Token> tokens, int from) {
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
    ///
    /// @param norm the word, folded
    /// @return the meaning of the phrase that is this one word, or `null`
    @Nullable
    public T find(String norm) {
        for (Entry<T> entry : beginningWith(lexicon.of(norm))) {
            if (entry.words().size() == 1 && entry.words().getFirst().fits(norm)) {
                return entry.meaning();
            }
        }
        return null;
    }

    /// The phrases a word can begin, remembered by the word itself.
    ///
    /// @param vocable a word from the lexicon of this dictionary
    /// @return the phrases its first letters allow, not to be changed; none if it begins none
    @SuppressWarnings("unchecked") // only this table writes to its place
    public Entry<T>[] beginningWith(Vocable vocable) {
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
