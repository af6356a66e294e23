package org.majorslist.check.find;

import java.util.Arrays;
import java.util.List;

/// Which sentence each token stands in.
///
/// Sentences end where ICU ends them; a run of words without an end is cut, so that no scan of a sentence grows without
/// bound.
final class SentenceCut {
    private static final int LONGEST = 220; // tokens

    private final int[] sentenceOf;
    private int[] starts;
    private int count;

    /// @param tokens the tokens of a text
    /// @param ends where its sentences end, in UTF-16 units
    SentenceCut(List<Token> tokens, List<Integer> ends) {
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

    int sentences() {
        return count;
    }

    int of(int token) {
        return sentenceOf[token];
    }

    int from(int sentence) {
        return starts[sentence];
    }

    int to(int sentence) {
        return starts[sentence + 1];
    }
}
