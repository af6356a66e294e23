package org.majorslist.check.mark;

import java.util.List;
import java.util.function.BiConsumer;
import org.majorslist.check.mark.Patterns.Rule;
import org.majorslist.check.words.Token;

/// The rules that can begin at one word, or with one mention.
///
/// Beside each rule stand the class of words it is least likely to find in a sentence, and the class its second word
/// must be of: nearly all rules are refused by the two, and those are not looked at.
final class Beginners {
    private final Rule[] rules;
    private final int[] rarest;
    private final int[] second;

    Beginners(List<Rule> rules) {
        this.rules = rules.toArray(Rule[]::new);
        rarest = rules.stream().mapToInt(rule -> rule.pattern().rarest()).toArray();
        second = rules.stream().mapToInt(rule -> rule.pattern().second()).toArray();
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
            boolean there = (words[rarest[i] >> 6] & (1L << rarest[i])) != 0;
            if (there && goesOn(text, at + 1, second[i]) && rules[i].pattern().possible(words)) {
                Pattern.Match match = rules[i].pattern().match(text, at);
                if (match != null) {
                    taker.accept(rules[i], match);
                }
            }
        }
    }

    /// Whether a token can be the second word of a pattern; a quotation mark is passed over, so what follows it can be.
    private static boolean goesOn(Marked text, int at, int wordClass) {
        return wordClass == Pattern.ANY
                || (at < text.size()
                        && (text.word(at).in(wordClass) || text.token(at).kind() == Token.Kind.QUOTE));
    }
}
