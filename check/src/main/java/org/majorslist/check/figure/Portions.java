package org.majorslist.check.figure;

import org.majorslist.check.Language;
import org.majorslist.check.Qualifier;
import org.majorslist.check.mark.Digits;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Whether a fraction or a multiple states something: "half of them", "a third of what Colombia got", "three times
/// Peru's area"; not "half of what you see", "for a third day", "twice he tried".
final class Portions {
    private static final WordList OF = WordList.of("of", "de", "del", "que", "than");
    private static final ListedWords THAT = ListedWords.named("portions.that");
    private static final WordList COMPARED = WordList.of("that", "what", "as", "than", "que");
    private static final WordList HEARERS = WordList.of("you", "we", "i", "us", "usted", "ustedes", "nosotros");
    private static final ListedWords OUT_OF = ListedWords.named("portions.out_of");
    private static final ListedWords WHOLES = ListedWords.named("portions.wholes");
    private static final WordList WORDS_OF_TIMES = WordList.of("times", "veces");
    private static final ListedWords COMPARES_BEHIND = ListedWords.named("portions.compares_behind");
    private static final ListedWords WAS = ListedWords.named("portions.was");
    private static final int EARLIER_WITHIN = 12;
    private static final int EVERY_WITHIN = 14;

    private final Marked text;

    Portions(Marked text) {
        this.text = text;
    }

    /// Whether a fraction states a share or compares two amounts.
    ///
    /// @param telling whether its words name something the record knows
    boolean states(Mention.Quantity quantity, boolean telling) {
        int to = quantity.to();
        String next = text.norm(to);
        boolean of = OF.has(next);
        if (text.in(to + 2, HEARERS) || text.in(to + 1, HEARERS)) {
            return false;
        }
        boolean hedged = quantity.qualifier() != Qualifier.EXACTLY;
        boolean pointed = of && text.in(to + 1, THAT);
        boolean compared = COMPARED.has(next) && text.sentence(Math.min(to, text.size() - 1)) == sentence(quantity);
        if (ofEvery(quantity.number().from()) >= 0) {
            return true;
        }
        boolean outOf =
                to - quantity.number().from() > 2 && (text.in(to - 1, OUT_OF) || Digits.only(text.norm(to - 1)));
        boolean whole = of && (telling || hedged || ofWhole(to + 1));
        boolean half = next.equals("the") && text.reads(to - 1, "half") && ofWhole(to);
        return whole || half || pointed || compared || outOf || (hedged && !isTime(to));
    }

    /// "The aid", "su cosecha": a whole that a part can be of; "half of the year", "half the battle" are none.
    private boolean ofWhole(int at) {
        boolean the = text.in(at, WHOLES) || text.reads(at - 1, "del");
        int noun = text.reads(at - 1, "del") ? at : at + 1;
        return the && noun < text.size() && text.token(noun).isWord() && !isTime(noun);
    }

    private boolean isTime(int at) {
        return text.cue(at, Cue.no_whole) || text.date(at) != null;
    }

    /// Where "of every ten" begins before its part; -1 if it does not.
    int ofEvery(int part) {
        int floor = Math.max(text.sentenceStart(part), part - EVERY_WITHIN);
        for (int i = part - 1; i > floor; i--) {
            if (text.in(i, SmallWords.EVERY) && text.in(i - 1, OF)) {
                return text.reads(i - 2, "out") ? i - 2 : i - 1;
            }
            if (text.number(i) != null) {
                return -1;
            }
        }
        return -1;
    }

    private int sentence(Mention.Quantity quantity) {
        return text.sentence(quantity.from());
    }

    /// Whether a multiple compares two amounts.
    boolean compares(Mention.Quantity quantity) {
        int to = quantity.to();
        boolean multiple = quantity.number().form() == Form.MULTIPLE || text.in(to, COMPARES_BEHIND);
        Mention.Places place = text.place(to);
        boolean whose = place != null && text.in(to - 1, WORDS_OF_TIMES);
        return multiple || whose;
    }

    /// Whether a fraction is one of an earlier or another amount, and no share of a whole: "a third of what it was in
    /// 2001", "less than a third of what Colombia got", "half that".
    boolean ofOther(int to) {
        if (text.language() == Language.es) {
            return false;
        }
        boolean what = text.in(to, OF) && text.in(to + 1, COMPARED);
        return what || text.in(to, COMPARED) || ofEarlier(to);
    }

    private boolean ofEarlier(int to) {
        boolean was = false;
        for (int i = to; i < Math.min(text.sentenceEnd(to - 1), to + EARLIER_WITHIN); i++) {
            was |= text.in(i, WAS);
            if (text.date(i) != null) {
                return was;
            }
        }
        return false;
    }
}
