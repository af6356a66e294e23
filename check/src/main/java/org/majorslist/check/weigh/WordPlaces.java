package org.majorslist.check.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.Fold;
import org.majorslist.check.words.LikelyWords;

/// Finds groups of words in a text in one pass; a `*` at the end of a word stands for any ending.
final class WordPlaces {
    private static final int PREFIX = 3;
    /// As long as a phrase may be.
    static final int MOST_WORDS = 8;

    /// A phrase and the group it belongs to.
    private static final class Phrase {
        private final String[] words;
        private final int group;

        Phrase(String[] words, int group) {
            this.words = words;
            this.group = group;
        }

        /// Whether it ends with the latest of some words, of which a ring keeps the last few; that its last word fits
        /// is known.
        boolean endsAt(String[] ring, int count) {
            for (int back = 1; back < words.length; back++) {
                String wanted = words[words.length - 1 - back];
                int at = count - 1 - back;
                if (at < 0 || !fits(wanted, ring[at % MOST_WORDS])) {
                    return false;
                }
            }
            return true;
        }

        /// Whether its last word is this one.
        boolean endsWith(String word) {
            return fits(words[words.length - 1], word);
        }

        private static boolean fits(String wanted, String word) {
            return wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
        }
    }

    /// A word met before.
    ///
    /// @param written the word as written
    /// @param norm the word, folded
    /// @param ending the phrases whose last word it is
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is read faster than a list
    private record Seen(String written, String norm, Phrase[] ending) {
        boolean stands(String text, int from, int to) {
            return written.length() == to - from && text.startsWith(written, from);
        }
    }

    private static final int SLOTS = 1 << 16; // so many that few words in use share one
    /// Stands for a word of no phrase.
    private static final String NONE = "";
    private static final Phrase[] NO_PHRASES = {};
    private static final int[] NO_PLACES = {};
    private static final int FEW = 4; // places of a group, at first

    private final int groups;
    /// By a hash of the word as written; a word may take the place of another. Threads may write the same twice.
    private final @Nullable Seen[] seen = new @Nullable Seen[SLOTS];
    private final LikelyWords likely = new LikelyWords();
    private final Map<String, List<Phrase>> byLast = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    WordPlaces(int groups) {
        this.groups = groups;
    }

    /// Adds a phrase of a group.
    ///
    /// @return whether it was added: it has one to [#MOST_WORDS] words
    boolean add(String phrase, int group) {
        String[] words = split(phrase);
        if (words.length == 0 || words.length > MOST_WORDS) {
            return false;
        }
        String last = words[words.length - 1];
        for (String word : words) {
            likely.add(word);
        }
        boolean open = last.endsWith("*");
        String key = open ? last.substring(0, Math.min(PREFIX, last.length() - 1)) : last;
        (open ? byBeginning : byLast)
                .computeIfAbsent(key, none -> new ArrayList<>())
                .add(new Phrase(words, group));
        return true;
    }

    private static String[] split(String phrase) {
        return Arrays.stream(phrase.split("[^\\p{L}\\p{N}*]+", -1))
                .filter(word -> !word.isEmpty())
                .map(Fold::fold)
                .toArray(String[]::new);
    }

    /// Where each group stands.
    ///
    /// @param text any text; read once
    /// @return for each group the code points at which its phrases end, rising
    List<int[]> in(String text) {
        var found = new Found(groups);
        var ring = new String[MOST_WORDS];
        int count = 0;
        int point = 0;
        int begin = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && begin < 0) {
                begin = i;
            }
            if (!letter && begin >= 0) {
                Seen word = likely.mayBeOne(text, begin, i) ? seen(text, begin, i) : null;
                ring[count % MOST_WORDS] = word == null ? NONE : word.norm();
                count++;
                for (Phrase phrase : word == null ? NO_PHRASES : word.ending()) {
                    if (phrase.endsAt(ring, count)) {
                        found.add(phrase.group, point);
                    }
                }
                begin = -1;
            }
            point++;
            i += Character.charCount(c);
        }
        return found.sorted();
    }

    /// What is known of a word: looked up once, however often it stands in texts.
    private Seen seen(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
        Seen known = seen[slot];
        if (known == null || !known.stands(text, from, to)) {
            known = look(text.substring(from, to));
            seen[slot] = known;
        }
        return known;
    }

    private Seen look(String written) {
        String word = Fold.fold(written);
        var ending = new ArrayList<>(byLast.getOrDefault(word, List.of()));
        for (int length = 1; length <= Math.min(PREFIX, word.length()); length++) {
            for (Phrase phrase : byBeginning.getOrDefault(word.substring(0, length), List.of())) {
                if (phrase.endsWith(word)) {
                    ending.add(phrase);
                }
            }
        }
        return new Seen(written, word, ending.toArray(Phrase[]::new));
    }

    /// Growing lists of places.
    private static final class Found {
        private final int[][] places;
        private final int[] sizes;

        Found(int groups) {
            places = new int[groups][];
            Arrays.fill(places, NO_PLACES); // most groups stand nowhere
            sizes = new int[groups];
        }

        void add(int group, int place) {
            int size = sizes[group];
            if (size > 0 && places[group][size - 1] == place) {
                return;
            }
            if (size == places[group].length) {
                places[group] = Arrays.copyOf(places[group], Math.max(FEW, size * 2));
            }
            places[group][size] = place;
            sizes[group]++;
        }

        List<int[]> sorted() {
            List<int[]> all = new ArrayList<>();
            for (int group = 0; group < sizes.length; group++) {
                all.add(sizes[group] == 0 ? NO_PLACES : Arrays.copyOf(places[group], sizes[group]));
            }
            return all;
        }
    }
}
