package org.majorslist.check.find;

import java.util.Set;
import java.util.stream.Stream;

/// Sets of words asked of nearly every token, as classes of the lexicon.
///
/// @param clauseMarks words and marks that end a clause
/// @param softMarks commas and conjunctions
/// @param ordinals ordinal words from second on
/// @param datesBegin words a date can begin with
/// @param english the commonest words of English
/// @param spanish those of Spanish
record WordClasses(int clauseMarks, int softMarks, int ordinals, int datesBegin, int english, int spanish) {
    static WordClasses of(Lexicon lexicon, Stream<String> relativeDates) {
        return new WordClasses(
                classOf(lexicon, Clauses.MARKS.stream()),
                classOf(lexicon, Clauses.SOFT_MARKS.stream()),
                classOf(lexicon, Ordinals.words().stream()),
                classOf(lexicon, Stream.concat(beginnings(), relativeDates)),
                classOf(lexicon, Language.ENGLISH.stream()),
                classOf(lexicon, Language.SPANISH.stream()));
    }

    private static Stream<String> beginnings() {
        return Stream.of(DateReader.BEGIN, DateReader.MONTHS.keySet(), RelativeDates.DAYS.keySet(), PartsOfYear.FIRST)
                .flatMap(Set::stream);
    }

    private static int classOf(Lexicon lexicon, Stream<String> words) {
        return lexicon.classOf(words.distinct()
                .sorted()
                .map(word -> new Phrases.Word(word, false))
                .toList());
    }
}
