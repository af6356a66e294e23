package org.majorslist.check.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.majorslist.check.event.EventWords.Said;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Vocable;

/// What each sentence of a text says in the words of happenings, and the clauses around its deeds.
final class ToldClauses {
    private static final int CLOSE = 8; // words from the deed that belong to it whatever stands between
    private static final String LIST = "majors list";
    private static final int LIST_WITHIN = 2; // sentences back

    private final List<List<Said>> said = new ArrayList<>();
    private final Marked text;
    private final Pieces pieces;
    private final NamedCountries countries;
    private final CountryInFocus focus;
    private final boolean[] deeds;

    ToldClauses(Marked text, EventPrints prints, Pieces pieces, NamedCountries countries, CountryInFocus focus) {
        this.text = text;
        this.pieces = pieces;
        this.countries = countries;
        this.focus = focus;
        deeds = new boolean[text.size()];
        var words = new Vocable[text.size()];
        Arrays.setAll(words, text::word);
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int base = text.from(sentence);
            List<Said> own = prints.said(words, base, text.to(sentence));
            said.add(own);
            for (Said one : own) {
                deeds[base + one.from()] |= one.role().isDeed();
            }
        }
    }

    /// What a sentence says.
    List<Said> said(int sentence) {
        return said.get(sentence);
    }

    /// For each token of the text, whether a deed begins there.
    boolean[] deeds() {
        return deeds;
    }

    /// What the clause around a deed tells, and what else its sentence says.
    ///
    /// @param time when it was done
    EventPrints.Clause of(int sentence, Said deed, ToldTime time) {
        int base = text.from(sentence);
        int from = pieces.from(base + deed.from()) - base;
        int to = pieces.to(base + deed.from()) - base;
        var near = new ArrayList<Said>();
        var around = new ArrayList<Said>(list(sentence, deed));
        for (Said one : said.get(sentence)) {
            if (!one.equals(deed)) {
                boolean close = Math.abs(one.from() - deed.from()) <= CLOSE;
                (close || (one.from() >= from && one.from() < to) ? near : around).add(one);
            }
        }
        return new EventPrints.Clause(
                deed, near, around, countries.of(sentence), focus.before(base + deed.from()), time);
    }

    /// "Belize joined it in 2011", "the newcomer is China": the list is that of the sentences before.
    List<Said> list(int sentence, Said deed) {
        if (!deed.concept().endsWith(EnoughShared.OF_THE_LIST)) {
            return List.of();
        }
        return said.subList(Math.max(0, sentence - LIST_WITHIN), sentence).stream()
                .flatMap(List::stream)
                .filter(one -> one.concept().equals(LIST))
                .limit(1)
                .toList();
    }
}
