package org.majorslist.check.happening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.majorslist.check.event.EventPrints;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.words.Vocable;

/// What the sentences of one text say in the words of happenings: each is read once, for all its claims, all that is
/// asked of each, and all days the text is judged as of. For one thread.
public final class ToldSentences {
    /// A sentence.
    ///
    /// @param norms its words, folded
    /// @param said what they say
    record Sentence(List<String> norms, List<Said> said) {}

    private final Map<String, Sentence> sentences = new HashMap<>();
    private final EventPrints prints;

    /// Makes it ready for one text.
    ///
    /// @param prints the happenings, which know the words they are told with
    public ToldSentences(EventPrints prints) {
        this.prints = prints;
    }

    Sentence read(String sentence) {
        return sentences.computeIfAbsent(sentence, this::first);
    }

    private Sentence first(String sentence) {
        Vocable[] cut = prints.words().words(sentence);
        return new Sentence(norms(cut), prints.said(cut, 0, cut.length));
    }

    /// The words of a part of a sentence, folded.
    List<String> norms(String part) {
        return norms(prints.words().words(part));
    }

    private static List<String> norms(Vocable[] words) {
        return Stream.of(words).map(Vocable::norm).toList();
    }
}
