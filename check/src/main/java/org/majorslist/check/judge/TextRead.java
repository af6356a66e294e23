package org.majorslist.check.judge;

import org.majorslist.check.happening.ToldSentences;
import org.majorslist.check.row.Proposals;
import org.majorslist.check.weigh.Words;

/// What judging reads of a text itself, once, whatever the day it is judged as of. For one thread.
///
/// @param text the text the claims were found in
/// @param words how verdicts are worded
/// @param proposals the indicators of the record its words name
/// @param sentences what its sentences tell in the words of happenings
record TextRead(String text, Words words, Proposals proposals, ToldSentences sentences) {
    static TextRead of(String text, Bench bench, Words words) {
        return new TextRead(
                text,
                words,
                new Proposals(bench.facts().indicatorWords(), words.language(), text),
                new ToldSentences(bench.events().prints()));
    }
}
