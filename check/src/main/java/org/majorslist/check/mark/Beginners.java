package org.majorslist.check.mark;

import java.util.List;
import java.util.function.BiConsumer;
import org.majorslist.check.mark.Patterns.Rule;
import org.majorslist.check.mark.Patterns.Written;
import org.majorslist.check.words.Token;

/// The rules that can begin at one word, or with one mention.
///
/// Beside the rules stand, in one row of numbers, the classes of words each must find in its sentence, the one it is
/// least likely to find first, and the class its second word must be of: nearly all rules are refused by these, and
/// those are not looked at.
final class Beginners {
    /// Numbers of one rule: the class of the second word, then the telling classes.
    private static final int NUMBERS = Pattern.MOST_TELLING + 1;

    private final Written[] rules;
    private final int[] needs;

    Beginners(List<Written> rules) {
        this.rules = rules.toArray(Written[]::new);
        needs = new int[NUMBERS * this.rules.length];
        for (int i = 0; i < this.rules.length; i++) {
            Pattern pattern = this.rules[i].pattern();
            needs[i * NUMBERS] = pattern.second();
            for (int k = 0; k < Pattern.MOST_TELLING; k++) {
                needs[i * NUMBERS + 1 + k] = pattern.telling(k);
            }
        }
    }

    boolean isEmpty() {
        return rules.length == 0;
    }

    /// Tries the rules at one token.
    ///
    /// @param text the text, all of it marked
    /// @param from index of the token
    /// @param taker is given each rule that matches with what it matched, in the order of the table
    void tryAll(Marked text, int from, BiConsumer<Rule, Pattern.Match> taker) {
        long[] words = text.wordsOf(text.sentence(from));
        for (int i = 0, at = 0; i < rules.length; i++, at += NUMBERS) {
            if (isPossible(at, words) && goesOn(text, from + 1, needs[at])) {
                Pattern.Match match = rules[i].pattern().match(text, from);
                if (match != null) {
                    taker.accept(rules[i].rule(), match);
                }
            }
        }
    }

    /// Whether a sentence has words of the classes that tell a rule.
    ///
    /// @param at where the numbers of the rule stand
    /// @param words a bit for each telling class, as [Marked#wordsOf] gives them
    private boolean isPossible(int at, long[] words) {
        for (int k = at + 1; k < at + NUMBERS; k++) {
            if ((words[needs[k] >> 6] & (1L << needs[k])) == 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a token can be the second word of a pattern; a quotation mark is passed over, so what follows it can be.
    private static boolean goesOn(Marked text, int at, int wordClass) {
        return wordClass == Pattern.ANY
                || (at < text.size()
                        && (text.word(at).in(wordClass) || text.token(at).kind() == Token.Kind.QUOTE));
    }
}
