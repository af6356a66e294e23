package org.majorslist.check.find;

import java.util.Set;
import java.util.stream.Stream;

/// Words of grammar that are asked of nearly every token; they stand in the program, not in a table.
enum WordClass {
    /// Words and marks that end a clause.
    clause_mark,
    /// Commas and conjunctions.
    soft_mark,
    /// Ordinals.
    ordinal,
    /// Names of months.
    month,
    /// Days of the week.
    weekday,
    /// Words a date can begin with, months and days among them.
    date_begin,
    /// The commonest words of English.
    english,
    /// Those of Spanish.
    spanish;

    /// This class as one bit of a `long`, from the highest down; those of [Cue] go from the lowest up.
    @SuppressWarnings("EnumOrdinal") // bits live as long as the tables are loaded and are never stored
    long bit() {
        return Long.MIN_VALUE >>> ordinal();
    }

    /// Tells a lexicon the words of all classes.
    ///
    /// @param lexicon the lexicon, not sealed yet
    /// @param relativeDates first words of relative dates
    /// @throws IllegalStateException if classes and cues are more than a word has bits for
    static void addAll(Lexicon lexicon, Stream<String> relativeDates) {
        if (values().length + Cue.values().length > Long.SIZE) {
            throw new IllegalStateException("There are more cues and classes of words than " + Long.SIZE + ".");
        }
        add(lexicon, clause_mark, Clauses.MARKS);
        add(lexicon, soft_mark, Clauses.SOFT_MARKS);
        add(lexicon, ordinal, Ordinals.words());
        add(lexicon, month, Months.NUMBERS.keySet());
        add(lexicon, weekday, RelativeDates.DAYS.keySet());
        Stream.of(
                        DateReader.BEGIN,
                        Months.NUMBERS.keySet(),
                        RelativeDates.DAYS.keySet(),
                        PartsOfYear.FIRST,
                        Decades.BEGIN)
                .forEach(words -> add(lexicon, date_begin, words));
        relativeDates.forEach(word -> lexicon.add(word, date_begin.bit()));
        add(lexicon, english, Language.ENGLISH);
        add(lexicon, spanish, Language.SPANISH);
    }

    private static void add(Lexicon lexicon, WordClass wordClass, Set<String> words) {
        words.forEach(word -> lexicon.add(word, wordClass.bit()));
    }
}
