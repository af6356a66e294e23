package org.majorslist.check.period;

import java.util.Arrays;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Date;
import org.majorslist.check.mark.RankWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.TimeWord;
import org.majorslist.check.words.WordList;

/// The lengths of time a text speaks of, in years: "in five years", "in a decade", "en un solo año".
final class Lengths {
    private static final int LONGEST = 60;
    private static final int UNKNOWN = -1;
    private static final WordList ONE = WordList.of("a", "one", "un");
    private static final WordList ONLY = WordList.of("single", "solo", "unico");

    private final Marked text;
    private final int[] ofSentence;

    Lengths(Marked text) {
        this.text = text;
        ofSentence = new int[text.sentences()];
        Arrays.fill(ofSentence, UNKNOWN);
    }

    /// The first length a sentence speaks of; 0 if it speaks of none.
    int of(int sentence) {
        if (ofSentence[sentence] == UNKNOWN) {
            ofSentence[sentence] = read(sentence);
        }
        return ofSentence[sentence];
    }

    private int read(int sentence) {
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            int length = at(i);
            if (length > 0) {
                return length;
            }
        }
        return 0;
    }

    /// The length of time at a token, in years; 0 if none stands there, or if it tells for how long nothing was like
    /// it.
    int at(int i) {
        int length = writtenAt(i);
        return length > 0 && !RankWords.leadToLength(text, i) ? length : 0;
    }

    private int writtenAt(int i) {
        if (oneYear(i)) {
            return 1;
        }
        if (text.says(i, TimeWord.decade) && text.date(i) == null) {
            boolean article = text.says(i - 1, TimeWord.article);
            return article && !coveredByDate(i) ? 10 : 0;
        }
        Mention.Quantity quantity = text.quantity(i);
        boolean years = quantity != null
                && (quantity.unit().equals("years") || quantity.unit().equals("decades"))
                && (text.says(quantity.from() - 1, TimeWord.length_of_time)
                        || (quantity.from() < quantity.number().from()
                                && text.says(quantity.from(), TimeWord.length_of_time)));
        if (quantity == null || !years || inEachOf(quantity)) {
            return 0;
        }
        double length = quantity.number().value() * (quantity.unit().equals("decades") ? 10 : 1);
        return length >= 1 && length <= LONGEST ? (int) length : 0; // three and a half years reach back over three ends
    }

    /// "Growth in each of the two following years": they follow, and each is told of by itself.
    private boolean inEachOf(Mention.Quantity quantity) {
        int of = quantity.from() - 2;
        return text.in(of, SmallWords.OF_PLAIN) && text.in(of - 1, SmallWords.EVERY);
    }

    /// "In a year", "en un solo año".
    private boolean oneYear(int i) {
        if (!text.reads(i, "year") && !text.reads(i, "ano")) {
            return false;
        }
        int at = text.in(i - 1, ONLY) ? i - 2 : i - 1;
        boolean in = text.reads(at - 1, "in") || text.reads(at - 1, "en");
        return in && text.says(at, TimeWord.article) && text.in(at, ONE) && !coveredByDate(i);
    }

    /// Behind the length that stands at a token.
    int end(int i) {
        Mention.Quantity quantity = text.quantity(i);
        return quantity == null ? i + 1 : quantity.to();
    }

    /// "A decade ago" is a date, no length.
    private boolean coveredByDate(int i) {
        for (int k = i - 2; k <= i; k++) {
            Date date = text.date(k);
            if (date != null && date.to() > i) {
                return true;
            }
        }
        return false;
    }
}
