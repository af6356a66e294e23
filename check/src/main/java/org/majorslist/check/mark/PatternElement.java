package org.majorslist.check.mark;

import java.util.List;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;

/// One element of a pattern.
sealed interface PatternElement {
    /// Words to choose from.
    ///
    /// @param alternatives as written
    /// @param phrases those of several words, longest first, a class for each word
    /// @param single the class of those of one word; -1 if there is none
    /// @param first the class of the words any alternative begins with
    record Words(List<List<Phrases.Word>> alternatives, List<int[]> phrases, int single, int first, boolean optional)
            implements PatternElement {
        static Words of(List<List<Phrases.Word>> alternatives, boolean optional, Lexicon lexicon) {
            List<Phrases.Word> singles = alternatives.stream()
                    .filter(words -> words.size() == 1)
                    .map(List::getFirst)
                    .toList();
            List<int[]> phrases = alternatives.stream()
                    .filter(words -> words.size() > 1)
                    .sorted((a, b) -> b.size() - a.size())
                    .map(words -> words.stream()
                            .mapToInt(word -> lexicon.classOf(List.of(word)))
                            .toArray())
                    .toList();
            int first =
                    lexicon.classOf(alternatives.stream().map(List::getFirst).toList());
            return new Words(
                    List.copyOf(alternatives),
                    phrases,
                    singles.isEmpty() ? -1 : lexicon.classOf(singles),
                    first,
                    optional);
        }
    }

    /// A mention, in braces.
    record Asked(Slot slot, boolean optional) implements PatternElement {}

    /// Up to so many tokens that are passed.
    record Gap(int most) implements PatternElement {}

    /// Where the span opens.
    record Open() implements PatternElement {}

    /// Where it closes.
    record Close() implements PatternElement {}
}
