package org.majorslist.check.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// All words the rule tables speak of, in classes: `(rose|fell|drop*)` in a pattern is one class.
///
/// Classes and tables are added while the rules are read; [#seal] ends that. Afterwards threads may share it.
public final class Lexicon {
    private static final int PREFIX = 3;
    private static final int REMEMBERED = 50_000;
    private static final int SLOT_BITS = 14;
    private static final int SLOTS = 1 << SLOT_BITS;

    /// The telling class every sentence has.
    public static final int ALWAYS = 0;
    /// For how many words one of the commonest counts.
    public static final int COMMON = 200;

    private static final int FORMS = 4; // of a word with an open ending, about
    private static final int PLACES = 4; // in which a spelling may stand, one behind the other
    private static final int LONGEST = 80; // characters of a word worth remembering
    private static final int MARKS = 0x2020;
    private static final int[] NO_CLASS = {};

    /// A spelling met before.
    private static final class Written {
        final char[] raw;
        final Vocable vocable;

        Written(char[] raw, Vocable vocable) {
            this.raw = raw;
            this.vocable = vocable;
        }
    }

    private final Map<Set<Phrases.Word>, Integer> classes = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<Integer, Integer> telling = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Open>> byPrefix = new HashMap<>();
    private final Map<String, Long> traits = new HashMap<>();
    private final Map<String, Long> parts = new HashMap<>();
    private final Map<String, Vocable> known = new ConcurrentHashMap<>();
    private final @Nullable Vocable[] packed = new @Nullable Vocable[SLOTS];
    private final @Nullable Written[] written = new @Nullable Written[SLOTS];
    private final @Nullable Vocable[] marks = new @Nullable Vocable[MARKS];
    private int tables;
    private boolean sealed;

    /// Makes an empty lexicon, open for words.
    public Lexicon() {}

    private record Open(String beginning, int wordClass) {}

    /// The number of a new table of phrases.
    ///
    /// @return its number, from 0 to 63
    /// @throws IllegalStateException if there are more than a word has bits for
    public int newTable() {
        if (tables == Long.SIZE) {
            throw new IllegalStateException("There are more than " + Long.SIZE + " tables of words.");
        }
        return tables++;
    }

    /// The class of words that fit any of some words.
    ///
    /// @param words the words, each spelled out or with an open ending; their order does not matter
    /// @return the number of the class, from 0; the same for the same words
    public int classOf(List<Phrases.Word> words) {
        Set<Phrases.Word> set = Set.copyOf(words);
        Integer number = classes.get(set);
        if (number == null) {
            number = classes.size();
            sizes.add(set.stream().mapToInt(Lexicon::forms).sum());
            classes.put(set, number);
            for (Phrases.Word word : set) {
                add(word, number);
            }
        }
        return number;
    }

    private void add(Phrases.Word word, int wordClass) {
        if (word.open()) {
            String key = word.text().substring(0, Math.min(PREFIX, word.text().length()));
            byPrefix.computeIfAbsent(key, k -> new ArrayList<>()).add(new Open(word.text(), wordClass));
        } else {
            byWord.computeIfAbsent(word.text(), k -> new ArrayList<>()).add(wordClass);
        }
    }

    private static int forms(Phrases.Word word) {
        boolean common = LanguageGuess.ENGLISH.contains(word.text()) || LanguageGuess.SPANISH.contains(word.text());
        return common ? COMMON : word.open() ? FORMS : 1;
    }

    /// How many words a class names; one with an open ending counts for several.
    ///
    /// @param wordClass the number of the class, as [#classOf] gave it
    /// @return the number of words; an open ending counts as four, one of the commonest words as [#COMMON]
    public int wordsOf(int wordClass) {
        return sizes.get(wordClass);
    }

    /// Makes a class a telling one: which of these a sentence has, tells which patterns it can hold.
    ///
    /// @param wordClass the number of the class, as [#classOf] gave it
    /// @return its number among the telling classes, from 1; the same for the same class
    public int telling(int wordClass) {
        return telling.computeIfAbsent(wordClass, known -> telling.size() + 1);
    }

    /// Adds a word that gives a cue or is of a class of grammar, by its bit.
    ///
    /// @param norm the word, folded
    /// @param bit the bit of a [Cue] or a [WordClass]; a word may be given several, one after the other
    public void add(String norm, long bit) {
        traits.merge(norm, bit, (one, other) -> one | other);
    }

    /// Adds a word that plays a part beside a standing.
    ///
    /// @param norm the word, folded
    /// @param part the part; a word may be given several, one after the other
    public void add(String norm, StandingWord part) {
        parts.merge(norm, part.bit(), (one, other) -> one | other);
    }

    /// Forgets the words met while the rules were read: they do not know the classes added after them.
    public void seal() {
        sealed = true;
        known.clear();
        Arrays.fill(packed, null);
        Arrays.fill(written, null);
        Arrays.fill(marks, null);
    }

    /// No word of a sentence yet: one bit for each telling class, all but that of [#ALWAYS] unset.
    ///
    /// @return the bits, 64 in each long, the lowest bit first
    public long[] noWords() {
        long[] bits = new long[telling.size() / Long.SIZE + 1];
        bits[ALWAYS] = 1;
        return bits;
    }

    /// A word by its folded spelling.
    ///
    /// @param norm the word, folded
    /// @return the word with its classes and cues; before [#seal] it has none yet
    Vocable of(String norm) {
        Vocable vocable = known.get(norm);
        if (vocable == null) {
            vocable = read(norm);
            if (norm.length() <= LONGEST && known.size() < REMEMBERED) {
                known.put(norm, vocable);
            }
        }
        return vocable;
    }

    /// A mark, which is its own spelling.
    Vocable ofMark(char mark) {
        if (mark >= MARKS) {
            return of(String.valueOf(mark));
        }
        Vocable vocable = marks[mark];
        if (vocable == null) {
            vocable = of(String.valueOf(mark));
            marks[mark] = vocable;
        }
        return vocable;
    }

    private Vocable read(String norm) {
        if (!sealed) {
            return new Vocable(norm, NO_CLASS, NO_CLASS, 0, 0, 0);
        }
        var bits = new BitSet();
        byWord.getOrDefault(norm, List.of()).forEach(bits::set);
        for (int length = 1; length <= Math.min(PREFIX, norm.length()); length++) {
            for (Open open : byPrefix.getOrDefault(norm.substring(0, length), List.of())) {
                if (norm.startsWith(open.beginning())) {
                    bits.set(open.wordClass());
                }
            }
        }
        int[] classes = bits.isEmpty() ? NO_CLASS : bits.stream().toArray();
        int[] tell =
                bits.stream().filter(telling::containsKey).map(telling::get).toArray();
        return new Vocable(norm, classes, tell, traits.getOrDefault(norm, 0L), parts.getOrDefault(norm, 0L), tables);
    }

    /// A short word by its letters as [Spelling] packs them; `null` if it was not met before.
    @Nullable
    Vocable packed(long begin, long rest) {
        int slot = Spelling.slot(begin, rest, SLOT_BITS);
        for (int i = 0; i < PLACES; i++) {
            Vocable known = packed[(slot + i) & (SLOTS - 1)];
            if (known == null || known.isWritten(begin, rest)) {
                return known;
            }
        }
        return null;
    }

    /// Remembers a short word by its letters; where all its places are taken, it takes the first.
    void remember(long begin, long rest, Vocable vocable) {
        int slot = Spelling.slot(begin, rest, SLOT_BITS);
        int place = slot;
        for (int i = 0; i < PLACES; i++) {
            if (packed[(slot + i) & (SLOTS - 1)] == null) {
                place = (slot + i) & (SLOTS - 1);
                break;
            }
        }
        packed[place] = vocable;
    }

    /// A word as it stands in a text, if it was met just so before; `null` if it must be folded first.
    ///
    /// @param hash of its characters, as a [String] reckons it
    @Nullable
    Vocable written(char[] text, int from, int to, int hash) {
        int slot = slot(hash);
        for (int i = 0; i < PLACES; i++) {
            Written known = written[(slot + i) & (SLOTS - 1)];
            if (known == null) {
                return null;
            }
            if (Arrays.equals(known.raw, 0, known.raw.length, text, from, to)) {
                return known.vocable;
            }
        }
        return null;
    }

    /// Remembers how a word is written; where all its places are taken, it takes the first.
    void remember(char[] text, int from, int to, int hash, Vocable vocable) {
        if (to - from > LONGEST) {
            return;
        }
        var spelling = new Written(Arrays.copyOfRange(text, from, to), vocable);
        int slot = slot(hash);
        for (int i = 0; i < PLACES; i++) {
            if (written[(slot + i) & (SLOTS - 1)] == null) {
                written[(slot + i) & (SLOTS - 1)] = spelling;
                return;
            }
        }
        written[slot] = spelling;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
}
