package org.majorslist.check.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.PatternElement.Asked;
import org.majorslist.check.mark.PatternElement.Close;
import org.majorslist.check.mark.PatternElement.Open;
import org.majorslist.check.mark.PatternElement.Words;
import org.majorslist.check.words.Lexicon;
import org.majorslist.check.words.Phrases;
import org.majorslist.check.words.WordGroups;

/// A pattern over tokens, as a rule table writes it.
///
/// Elements stand apart by blanks: `word`, `begin*`, `(this|that|two words)`, `<group of words>`, `{place}`,
/// `{places}`, `{date}`, `{day}`, `{year}`, `{reldate}`, `{number}`, `{small}`, `{ordinal}`, `{q}`; `?` makes an
/// element optional; `~3` lets up to three tokens pass; `[` and `]` enclose the span. Matching looks at no more than a
/// fixed number of tokens, so its time is bounded whatever the text.
public final class Pattern {
    /// What a pattern found: tokens of the span, and of the mentions it passed.
    ///
    /// @param from index of the first token of the span
    /// @param to index behind the last token of the span
    /// @param wholeFrom index of the first token of all that the pattern took, inside and outside its brackets
    /// @param wholeTo index behind the last token of all that it took
    /// @param mentions the mentions it passed, in order
    public record Match(int from, int to, int wholeFrom, int wholeTo, List<Mention> mentions) {
        /// How many countries it names.
        ///
        /// @return the number, 0 if it names none
        public int countries() {
            int places = 0;
            for (Mention mention : mentions) {
                places +=
                        mention instanceof Mention.Places named ? named.codes().size() : 0;
            }
            return places;
        }
    }

    /// Stands for every class of words.
    static final int ANY = -1;

    /// So many classes tell a pattern, at most.
    static final int MOST_TELLING = 3;

    private final PatternElement[] elements;
    private final String written;
    private final int[] telling;

    private Pattern(List<PatternElement> elements, String written, Lexicon lexicon) {
        this.elements = elements.toArray(PatternElement[]::new);
        this.written = written;
        telling = elements.stream()
                .dropWhile(element -> element instanceof Open)
                .skip(1) // where a pattern is tried, its first words are there
                .filter(element -> element instanceof Words words && !words.optional())
                .map(element -> ((Words) element).first())
                .distinct()
                .filter(wordClass -> lexicon.wordsOf(wordClass) < Lexicon.COMMON)
                .sorted(Comparator.comparingInt(lexicon::wordsOf))
                .limit(MOST_TELLING)
                .mapToInt(lexicon::telling)
                .toArray();
    }

    /// One of the classes of words that tell the pattern: without them a sentence cannot hold it.
    ///
    /// @param k which of them, from 0 for the one a sentence is least likely to have, below [#MOST_TELLING]
    /// @return its number, as [Lexicon#telling] gave it; [Lexicon#ALWAYS] if the pattern has no more of them
    int telling(int k) {
        return k < telling.length ? telling[k] : Lexicon.ALWAYS;
    }

    /// Reads a pattern as written.
    ///
    /// @throws IllegalArgumentException if an element makes no sense
    static Pattern of(String written, WordGroups groups, Lexicon lexicon) {
        return new Pattern(PatternReader.elements(groups.expand(written), lexicon), written, lexicon);
    }

    /// The class the second word must be of, where the first element takes one word and another word must follow.
    ///
    /// @return its number, as [Lexicon#classOf] gave it; [#ANY] if the second word may be of another class
    int second() {
        List<PatternElement> taken = Stream.of(elements)
                .filter(element -> !(element instanceof Open || element instanceof Close))
                .limit(2)
                .toList();
        boolean told = taken.size() == 2
                && taken.get(0) instanceof Words first
                && !first.optional()
                && first.phrases().isEmpty()
                && taken.get(1) instanceof Words second
                && !second.optional();
        return told ? ((Words) taken.get(1)).first() : ANY;
    }

    @Override
    public String toString() {
        return written;
    }

    /// Words the pattern can begin with; empty if it begins with a mention.
    List<Phrases.Word> beginnings() {
        var firsts = new ArrayList<Phrases.Word>();
        for (PatternElement element : elements) {
            if (element instanceof Words words) {
                words.alternatives().forEach(alternative -> firsts.add(alternative.getFirst()));
                if (!words.optional()) {
                    return firsts;
                }
            } else if (!(element instanceof Open)) {
                return List.of();
            }
        }
        return firsts;
    }

    /// Whether a word is one the pattern can begin with.
    ///
    /// @param norm the word, folded
    boolean beginsWith(String norm) {
        return beginnings().stream().anyMatch(word -> word.fits(norm));
    }

    /// Whether the pattern can begin with a mention of this slot.
    @Nullable
    Slot beginningSlot() {
        for (PatternElement element : elements) {
            if (element instanceof Asked asked) {
                return asked.slot();
            }
            if (element instanceof Words words && !words.optional()) {
                return null;
            }
        }
        return null;
    }

    /// Tries the pattern at one token of a sentence in which it is possible.
    @Nullable
    Match match(Marked text, int from) {
        return new PatternRun(elements, text, text.sentenceEnd(from)).from(from);
    }
}
