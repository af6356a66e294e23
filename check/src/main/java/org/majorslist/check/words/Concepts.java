package org.majorslist.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The concepts of words.csv, numbered, so that a word's concepts are one bit each.
public final class Concepts {
    /// As many as fit the bits of a word.
    public static final int MOST = 128;

    private static final String LABEL = "of:";
    private static final int SLOTS = 1024; // far more than concepts, so that most are found at the first look

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final @Nullable String[] names = new @Nullable String[SLOTS];
    private final int[] numberAt = new int[SLOTS];

    /// Makes an empty numbering.
    public Concepts() {}

    /// The number of a concept of words.csv, given on first sight.
    ///
    /// @param concept its name in the table
    /// @return its number, from 0 to 127; the same each time it is added
    /// @throws IllegalArgumentException if there are too many
    public int add(String concept) {
        Integer known = numbers.get(concept);
        if (known != null) {
            return known;
        }
        if (numbers.size() == MOST) {
            throw new IllegalArgumentException("there are more than " + MOST + " concepts");
        }
        int number = numbers.size();
        numbers.put(concept, number);
        labels.add(LABEL + concept);
        int slot = slot(concept);
        names[slot] = concept;
        numberAt[slot] = number;
        return number;
    }

    /// The number of a concept; -1 if no word has it.
    ///
    /// @param concept its name in the table
    /// @return its number, from 0 to 127, or -1
    public int of(String concept) {
        int slot = slot(concept);
        return names[slot] == null ? -1 : numberAt[slot];
    }

    /// The labels of concepts given as bits, as tables write them that have concepts among words: `of:exam`.
    ///
    /// @param first the concepts 0 to 63, the lowest bit first
    /// @param others the concepts 64 to 127
    /// @return their labels, by number
    public List<String> labels(long first, long others) {
        if ((first | others) == 0) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (long bits = first; bits != 0; bits &= bits - 1) {
            found.add(labels.get(Long.numberOfTrailingZeros(bits)));
        }
        for (long bits = others; bits != 0; bits &= bits - 1) {
            found.add(labels.get(Long.SIZE + Long.numberOfTrailingZeros(bits)));
        }
        return found;
    }

    /// Where a concept stands, or would.
    private int slot(String concept) {
        int slot = ((concept.hashCode() * 31) >>> 7) & (SLOTS - 1);
        while (names[slot] != null && !concept.equals(names[slot])) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    /// Concepts as bits; not safe to change from two threads.
    public static final class ConceptSet {
        private long low;
        private long high;

        /// Makes an empty set.
        public ConceptSet() {}

        /// Adds one concept.
        ///
        /// @param concept its number, from 0 to 127
        public void add(int concept) {
            if (concept < Long.SIZE) {
                low |= 1L << concept;
            } else {
                high |= 1L << concept;
            }
        }

        /// Takes all concepts out.
        public void clear() {
            low = 0;
            high = 0;
        }

        /// Adds the concepts of another set.
        ///
        /// @param other the set, which stays as it is
        public void addAll(ConceptSet other) {
            addBits(other.low, other.high);
        }

        /// Adds concepts given as bits: the first 64, the others.
        ///
        /// @param first the concepts from 0 to 63, a bit each, the lowest bit first
        /// @param others the concepts from 64 to 127, likewise
        public void addBits(long first, long others) {
            low |= first;
            high |= others;
        }

        /// Whether a concept is in the set; -1, which stands for no concept, never is.
        ///
        /// @param concept its number, at most 127
        /// @return whether it is in the set
        public boolean has(int concept) {
            return concept >= 0 && ((concept < Long.SIZE ? low : high) & (1L << concept)) != 0;
        }

        /// Whether all concepts of another set are in this one; so it is if the other is empty.
        ///
        /// @param others the concepts asked for
        /// @return whether none of them is lacking
        public boolean hasAll(ConceptSet others) {
            return (low & others.low) == others.low && (high & others.high) == others.high;
        }

        /// Whether a concept of another set is in this one; never if the other is empty.
        ///
        /// @param others the concepts asked for
        /// @return whether one of them is here
        boolean hasAny(ConceptSet others) {
            return (low & others.low) != 0 || (high & others.high) != 0;
        }
    }
}
