package org.majorslist.check.standing;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.WordList;

/// Who is meant by "it", or by a Spanish verb whose subject is left out, where the sentence names other countries only
/// behind: "Laos was refused. A year later it was taken off again, leaving Peru and Cuba".
///
/// It looks at one sentence and the one before.
final class WhoIsMeant {
    private static final int NEAR_SUBJECT = 4;
    private static final WordList ONE = WordList.of("it");

    private final Marked text;

    WhoIsMeant(Marked text) {
        this.text = text;
    }

    /// Whom a party names: its countries, or for "it" and a Spanish subject left out the only country of the sentence
    /// before, where its own sentence names others only behind; `null` where that is left to the links.
    @Nullable
    Mention of(Party party) {
        int start = text.sentenceStart(party.from());
        boolean one = party.who() == null && (text.in(party.from(), ONE) || party.from() - start <= NEAR_SUBJECT);
        if (!one || party.none() || text.sentence(start) == 0 || text.unnamed(party.from()) != null) {
            return party.who();
        }
        int sentence = text.sentence(start);
        boolean behind = last(party.to(), text.sentenceEnd(start)) != null && last(start, party.from()) == null;
        return behind ? only(text.from(sentence - 1), text.to(sentence - 1)) : null;
    }

    private Mention.@Nullable Places last(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Mention.Places places = text.placesFrom(i);
            if (places != null && named(places)) {
                return places;
            }
        }
        return null;
    }

    /// The only country named between two tokens; `null` if there are several.
    private Mention.@Nullable Places only(int from, int to) {
        Mention.Places only = last(from, to);
        for (int i = from; only != null && i < to; i++) {
            Mention.Places places = text.placesFrom(i);
            if (places != null && named(places) && !places.codes().equals(only.codes())) {
                return null;
            }
        }
        return only != null && only.codes().size() == 1 ? only : null;
    }

    private static boolean named(Mention.Places places) {
        return places.codes().stream().anyMatch(CountryInFocus::country);
    }
}
