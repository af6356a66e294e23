package org.majorslist.check.mark;

import java.util.List;
import org.majorslist.check.Language;
import org.majorslist.check.words.Token;

/// Which mark groups the thousands of a text: the comma in English and in Mexico, the point in most of the
/// Spanish-speaking world.
///
/// All numbers of a text are weighed together, since one author writes them alike: "107,543" alone could be either.
final class NumberSigns {
    /// A number with both marks, or with one of them twice, can be read one way only.
    private static final int SURE = 3;

    private NumberSigns() {}

    /// The mark that groups thousands: that of the language unless the numbers of the text speak for the other.
    static char thousands(List<Token> tokens, Language language) {
        char usual = language == Language.es ? '.' : ',';
        int forUsual = 0;
        int forOther = 0;
        for (Token token : tokens) {
            if (token.isNumber()) {
                forUsual += weight(token.norm(), usual);
                forOther += weight(token.norm(), Digits.other(usual));
            }
        }
        return forOther > forUsual ? Digits.other(usual) : usual;
    }

    /// How much a number speaks for a mark as that of thousands; 0 where it says nothing.
    private static int weight(String digits, char group) {
        char decimal = Digits.other(group);
        int groups = Digits.count(digits, group);
        int decimals = Digits.count(digits, decimal);
        if (groups > 0 && decimals > 0) {
            return digits.lastIndexOf(decimal) > digits.lastIndexOf(group) ? SURE : 0;
        }
        if (groups > 0) {
            return !Digits.groups(digits, group) ? 0 : groups > 1 ? SURE : 1;
        }
        boolean behind = decimals == 1 && !Digits.groups(digits, decimal);
        return behind ? 1 : 0;
    }
}
