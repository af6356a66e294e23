package org.majorslist.check.mark;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.words.Concepts.ConceptSet;
import org.majorslist.check.words.Lexicon;

/// The marks that the words of a text give by themselves, whatever the day of the text; [Marking] writes them once.
final class WordMarks {
    final Mention.@Nullable Places[] places;
    final Mention.@Nullable Places[] unnamed;
    /// The first 64 concepts of each token, a bit each.
    final long[] lowConcepts;
    /// Its other concepts.
    final long[] highConcepts;
    final int[] timeWords;
    final boolean[] quoted;
    final ConceptSet[] spokenOf;
    /// Of each sentence the telling classes of its words, a bit each.
    final long[][] wordsOfSentence;

    private WordMarks(int tokens, ConceptSet[] spokenOf, long[][] wordsOfSentence) {
        places = new Mention.@Nullable Places[tokens];
        unnamed = new Mention.@Nullable Places[tokens];
        lowConcepts = new long[tokens];
        highConcepts = new long[tokens];
        timeWords = new int[tokens];
        quoted = new boolean[tokens];
        this.spokenOf = spokenOf;
        this.wordsOfSentence = wordsOfSentence;
    }

    /// No marks but the classes of the words.
    WordMarks(Marked text, Lexicon lexicon) {
        this(text.size(), new ConceptSet[text.sentences()], new long[text.sentences()][]);
        for (int s = 0; s < spokenOf.length; s++) {
            wordsOfSentence[s] = lexicon.noWords();
            spokenOf[s] = new ConceptSet();
        }
        for (int i = 0; i < text.size(); i++) {
            text.word(i).addTo(wordsOfSentence[text.sentence(i)]);
        }
    }

    /// The marks of some tokens of a text; of its sentences all that is known of the whole ones.
    ///
    /// @param kept the indices of the tokens, rising
    /// @param size how many tokens the whole text has
    WordMarks(WordMarks whole, int[] kept, int size) {
        this(kept.length, whole.spokenOf, whole.wordsOfSentence);
        int[] shift = MovedMentions.places(kept, size);
        for (int i = 0; i < kept.length; i++) {
            int from = kept[i];
            places[i] = MovedMentions.by(shift, whole.places[from]);
            unnamed[i] = MovedMentions.by(shift, whole.unnamed[from]);
            lowConcepts[i] = whole.lowConcepts[from];
            highConcepts[i] = whole.highConcepts[from];
            timeWords[i] = whole.timeWords[from];
            quoted[i] = whole.quoted[from];
        }
    }
}
