package org.majorslist.check.find;

import java.util.HashMap;
import java.util.Map;

/// The concepts of words.csv, numbered, so that a word's concepts are one bit each.
final class Concepts {
    /// As many as fit the bits of a word.
    static final int MOST = 128;

    private final Map<String, Integer> numbers = new HashMap<>();

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
        numbers.put(concept, numbers.size());
        return numbers.size() - 1;
    }

    /// The number of a concept; -1 if no word has it.
    int of(String concept) {
        return numbers.getOrDefault(concept, -1);
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
