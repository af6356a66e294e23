package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.StandingWord;
import org.majorslist.check.words.WordList;

/// The object that a Spanish clause names first and a pronoun before the verb repeats: "a Perú y a
/// Bolivia se les negó", "a cuatro de ellos les perdonó".
final class RepeatedObject {
    private static final int WITHIN = 12;
    private static final WordList TO = WordList.of("a", "al");

    private final Marked text;
    private final JudgedCount counts;

    RepeatedObject(Marked text) {
        this.text = text;
        counts = new JudgedCount(text);
    }

    /// The countries, or their number, that a pronoun repeats; `null` if the clause names none before it.
    @Nullable
    Party before(int pronoun) {
        int low = Math.max(text.sentenceStart(pronoun), pronoun - WITHIN);
        for (int i = pronoun - 1; i >= low && !text.stops(i); i--) {
            Mention.Places last = text.place(i);
            if (last != null && JudgedList.judged(last)) {
                return list(i, low);
            }
            Mention.Figure number = counts.number(i);
            if (number != null && text.in(i - 1, TO)) {
                return new Party(i, counts.behindNumber(number), number);
            }
        }
        return null;
    }

    private @Nullable Party list(int last, int low) {
        for (int k = Math.max(low, last - JudgedList.LONGEST); k <= last; k++) {
            Mention.Places places = text.placesFrom(k);
            if (places != null && places.to() > last) {
                return ledByTo(k) ? new Party(k, places.to(), places) : null;
            }
        }
        return null;
    }

    /// "A Perú", "a los talibanes", "al gobierno de Perú", "al gobierno talibán".
    private boolean ledByTo(int places) {
        int at = text.in(places - 1, SmallWords.DETERMINED) ? places - 1 : places;
        at = text.in(at - 1, SmallWords.OF) ? at - 1 : at;
        boolean owned = text.plays(at - 1, StandingWord.government) || text.plays(at - 1, StandingWord.nation);
        at = owned ? at - 1 : at;
        return text.in(at - 1, TO);
    }
}
