package org.majorslist.check.mark;

import java.util.Set;
import java.util.stream.Stream;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.LanguageGuess;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Months;
import org.majorslist.check.words.WordClass;

/// The words of grammar each reader asks for, told to the lexicon once.
final class GrammarWords {
    private GrammarWords() {}

    /// Tells a lexicon the words of all classes.
    ///
    /// @param lexicon the lexicon, not sealed yet
    /// @param relativeDates first words of relative dates
    /// @throws IllegalStateException if classes and cues are more than a word has bits for
    static void addAll(Lexicon lexicon, Stream<String> relativeDates) {
        if (WordClass.values().length + Cue.values().length > Long.SIZE) {
            throw new IllegalStateException("There are more cues and classes of words than " + Long.SIZE + ".");
        }
        add(lexicon, WordClass.clause_mark, Clauses.MARKS);
        add(lexicon, WordClass.soft_mark, Clauses.SOFT_MARKS);
        add(lexicon, WordClass.ordinal, Ordinals.words());
        add(lexicon, WordClass.month, Months.NUMBERS.keySet());
        add(lexicon, WordClass.weekday, RelativeDates.DAYS.keySet());
        Stream.of(
                        DateReader.BEGIN,
                        Months.NUMBERS.keySet(),
                        RelativeDates.DAYS.keySet(),
                        PartsOfYear.FIRST,
                        Decades.BEGIN)
                .forEach(words -> add(lexicon, WordClass.date_begin, words));
        relativeDates.forEach(word -> lexicon.add(word, WordClass.date_begin.bit()));
        add(lexicon, WordClass.english, LanguageGuess.ENGLISH);
        add(lexicon, WordClass.spanish, LanguageGuess.SPANISH);
    }

    private static void add(Lexicon lexicon, WordClass wordClass, Set<String> words) {
        words.forEach(word -> lexicon.add(word, wordClass.bit()));
    }
}
