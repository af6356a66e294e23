package org.majorslist.check.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The concepts of words.csv and the time words of time-words.csv, asked together: most words have neither, and of the
/// others nearly all mean something by themselves.
public final class Meanings {
    /// What a word means by itself, and the phrases it can begin.
    ///
    /// @param low the first 64 concepts, a bit each
    /// @param high the other concepts
    /// @param time the time words, a bit each
    /// @param longer phrases that begin with the word
    /// @param second signatures of the words such a phrase can go on with
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is read faster than a list
    public record Meaning(long low, long high, int time, Longer[] longer, long second) {}

    /// A phrase of several words, and what it means.
    ///
    /// @param phrase the phrase, of two words at least
    /// @param low its concept if that is one of the first 64, as a bit; else 0
    /// @param high its concept if that is one of the others, as a bit; else 0
    /// @param time its time word as a bit; 0 if it is none
    public record Longer(Phrases.Entry<?> phrase, long low, long high, int time) {}

    private final Phrases<Integer> concepts;
    private final Phrases<TimeWord> timeWords;
    private final int table;

    /// Joins two tables of words; each word is asked for when it is first met.
    ///
    /// @param concepts words and phrases with the number of their concept
    /// @param timeWords words and phrases that say something about time
    /// @param lexicon gives this table its number
    public Meanings(Phrases<Integer> concepts, Phrases<TimeWord> timeWords, Lexicon lexicon) {
        this.concepts = concepts;
        this.timeWords = timeWords;
        table = lexicon.newTable();
    }

    /// This table as one bit.
    ///
    /// @return one bit, the lowest for the first table of the lexicon
    public long bit() {
        return 1L << table;
    }

    /// What a word means or can begin; `null` for most words.
    ///
    /// @param word a word of a text, from the lexicon of these tables
    /// @return its meanings, or `null`
    @Nullable
    public Meaning of(Vocable word) {
        if (word.silent(table)) {
            return null;
        }
        Object remembered = word.remembered(table);
        return remembered == null ? read(word) : (Meaning) remembered;
    }

    private @Nullable Meaning read(Vocable word) {
        long low = 0;
        long high = 0;
        int time = 0;
        List<Longer> longer = new ArrayList<>();
        for (Phrases.Entry<Integer> entry : concepts.beginningWith(word)) {
            long first = entry.meaning() < Long.SIZE ? 1L << entry.meaning() : 0;
            long second = entry.meaning() < Long.SIZE ? 0 : 1L << entry.meaning();
            if (!entry.isWord()) {
                longer.add(new Longer(entry, first, second, 0));
            } else if (entry.words().getFirst().fits(word.norm())) {
                low |= first;
                high |= second;
            }
        }
        for (Phrases.Entry<TimeWord> entry : timeWords.beginningWith(word)) {
            if (!entry.isWord()) {
                longer.add(new Longer(entry, 0, 0, entry.meaning().bit()));
            } else if (entry.words().getFirst().fits(word.norm())) {
                time |= entry.meaning().bit();
            }
        }
        if ((low | high | time) == 0 && longer.isEmpty()) {
            word.remainSilent(table);
            return null;
        }
        long second = 0;
        for (Longer phrase : longer) {
            second |= phrase.phrase().second();
        }
        var meaning = new Meaning(low, high, time, longer.toArray(Longer[]::new), second);
        word.remember(table, meaning);
        return meaning;
    }
}
