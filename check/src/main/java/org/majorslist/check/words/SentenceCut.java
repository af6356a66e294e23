package org.majorslist.check.words;

import java.util.Arrays;
import java.util.List;

/// Which sentence each token stands in.
///
/// Sentences end where ICU ends them; a run of words without an end is cut, so that no scan of a sentence grows without
/// bound.
public final class SentenceCut {
    private static final int LONGEST = 220; // tokens

    private final int[] sentenceOf;
    private int[] starts;
    private int count;

    /// Cuts a text into sentences of at most 220 tokens.
    ///
    /// @param tokens the tokens of the text, in order
    /// @param ends where its sentences end, in UTF-16 units, rising
    public SentenceCut(List<Token> tokens, List<Integer> ends) {
        sentenceOf = new int[tokens.size()];
        starts = new int[ends.size() + tokens.size() / LONGEST + 2];
        int next = 0;
        int end = ends.isEmpty() ? Integer.MAX_VALUE : ends.getFirst();
        for (int i = 0; i < sentenceOf.length; i++) {
            boolean ended = false;
            int at = tokens.get(i).start();
            while (at >= end) {
                next++;
                end = next < ends.size() ? ends.get(next) : Integer.MAX_VALUE;
                ended = true;
            }
            if (count == 0 || ended || i - starts[count - 1] >= LONGEST) {
                starts[count++] = i;
            }
            sentenceOf[i] = count - 1;
        }
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = sentenceOf.length;
    }

    private SentenceCut(int[] sentenceOf, int count) {
        this.sentenceOf = sentenceOf;
        this.count = count;
        starts = new int[count + 1];
        starts[count] = sentenceOf.length;
        int token = sentenceOf.length;
        for (int sentence = count - 1; sentence >= 0; sentence--) {
            while (token > 0 && sentenceOf[token - 1] == sentence) {
                token--;
            }
            starts[sentence] = token;
        }
    }

    /// The same sentences with some of their tokens.
    ///
    /// @param kept the indices of the tokens, rising; a sentence of which none is kept is empty
    /// @return the sentences of those tokens
    public SentenceCut only(int[] kept) {
        int[] of = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            of[i] = sentenceOf[kept[i]];
        }
        return new SentenceCut(of, count);
    }

    /// How many sentences the text has.
    ///
    /// @return their number; 0 if the text has no token
    public int sentences() {
        return count;
    }

    /// Which sentence a token stands in.
    ///
    /// @param token index of the token, within the text
    /// @return index of the sentence, from 0
    public int of(int token) {
        return sentenceOf[token];
    }

    /// Where a sentence begins.
    ///
    /// @param sentence index of the sentence, from 0
    /// @return index of its first token
    public int from(int sentence) {
        return starts[sentence];
    }

    /// Where a sentence ends.
    ///
    /// @param sentence index of the sentence, from 0
    /// @return index behind its last token
    public int to(int sentence) {
        return starts[sentence + 1];
    }
}
