package org.majorslist.check.find;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The concepts of words.csv, numbered, so that a word's concepts are one bit each.
final class Concepts {
    /// As many as fit the bits of a word.
    static final int MOST = 128;

    private static final int SLOTS = 1024; // far more than concepts, so that most are found at the first look

    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable String[] names = new @Nullable String[SLOTS];
    private final int[] numberAt = new int[SLOTS];

    /// The number of a concept of words.csv, given on first sight.
    ///
    /// @throws IllegalArgumentException if there are too many
    int add(String concept) {
        Integer known = numbers.get(concept);
        if (known != null) {
            return known;
        }
        if (numbers.size() == MOST) {
            throw new IllegalArgumentException("there are more than " + MOST + " concepts");
        }
        int number = numbers.size();
        numbers.put(concept, number);
        int slot = slot(concept);
        names[slot] = concept;
        numberAt[slot] = number;
        return number;
    }

    /// The number of a concept; -1 if no word has it.
    int of(String concept) {
        int slot = slot(concept);
        return names[slot] == null ? -1 : numberAt[slot];
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
    static final class ConceptSet {
        private long low;
        private long high;

        void add(int concept) {
            if (concept < Long.SIZE) {
                low |= 1L << concept;
            } else {
                high |= 1L << concept;
            }
        }

        void clear() {
            low = 0;
            high = 0;
        }

        void addAll(ConceptSet other) {
            addBits(other.low, other.high);
        }

        /// Adds concepts given as bits: the first 64, the others.
        void addBits(long first, long others) {
            low |= first;
            high |= others;
        }

        boolean has(int concept) {
            return concept >= 0 && ((concept < Long.SIZE ? low : high) & (1L << concept)) != 0;
        }

        boolean hasAll(ConceptSet others) {
            return (low & others.low) == others.low && (high & others.high) == others.high;
        }

        boolean hasAny(ConceptSet others) {
            return (low & others.low) != 0 || (high & others.high) != 0;
        }
    }
}
