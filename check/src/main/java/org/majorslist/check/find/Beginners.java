package org.majorslist.check.find;

import java.util.List;
import java.util.function.BiConsumer;
import org.majorslist.check.find.Patterns.Rule;

/// The rules that can begin at one word, or with one mention.
///
/// Beside each rule stands the class of words it is least likely to find in a sentence: of ten rules nine are refused by
/// it, and those are not looked at.
final class Beginners {
    private final Rule[] rules;
    private final int[] rarest;

    Beginners(List<Rule> rules) {
        this.rules = rules.toArray(Rule[]::new);
        rarest = rules.stream().mapToInt(rule -> rule.pattern().rarest()).toArray();
    }

    boolean isEmpty() {
        return rules.length == 0;
    }

    /// Tries the rules at one token.
    ///
    /// @param text the text, all of it marked
    /// @param at index of the token
    /// @param taker is given each rule that matches with what it matched, in the order of the table
    void tryAll(Marked text, int at, BiConsumer<Rule, Pattern.Match> taker) {
        long[] words = text.wordsOf(text.sentence(at));
        for (int i = 0; i < rarest.length; i++) {
            if ((words[rarest[i] >> 6] & (1L << rarest[i])) != 0) {
                tryOne(rules[i], words, text, at, taker);
            }
        }
    }

    private static void tryOne(
            Rule rule, long[] words, Marked text, int at, BiConsumer<Rule, Pattern.Match> taker) {
        Pattern.Match match = rule.pattern().possible(words) ? rule.pattern().match(text, at) : null;
        if (match != null) {
            taker.accept(rule, match);
        }
    }
}
