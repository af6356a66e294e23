package org.majorslist.check.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.majorslist.check.link.CountryInFocus;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.TermsOfOffice;
import org.majorslist.check.words.Phrases;

/// The countries each sentence of a text names, or whose presidents it names; each sentence is read once.
final class NamedCountries {
    private final Marked text;
    private final Phrases<TermsOfOffice.Term> leaders;
    private final Map<Integer, Set<String>> known = new HashMap<>();

    NamedCountries(Marked text, Phrases<TermsOfOffice.Term> leaders) {
        this.text = text;
        this.leaders = leaders;
    }

    /// Their codes, such as `COL`; that of the whole country where a part of it is named.
    ///
    /// @param sentence index of the sentence, from 0
    Set<String> of(int sentence) {
        return known.computeIfAbsent(sentence, this::read);
    }

    /// Where a sentence tells a happening: of its countries those the sentence names, else the first; `focus` if it has
    /// none.
    String area(KnownEvent event, int sentence) {
        if (event.countries().isEmpty()) {
            return "focus";
        }
        List<String> named =
                event.countries().stream().filter(of(sentence)::contains).toList();
        return String.join(";", named.isEmpty() ? event.countries().subList(0, 1) : named);
    }

    private Set<String> read(int sentence) {
        var codes = new HashSet<String>();
        for (int i = text.from(sentence); i < text.to(sentence); i++) {
            Mention.Places place = text.place(i);
            if (place != null && !place.codes().isEmpty()) {
                codes.add(CountryInFocus.countryOf(place.codes().getFirst()));
            }
            Phrases.Hit<TermsOfOffice.Term> leader = leaders.firstAt(text.tokens(), i);
            if (leader != null) {
                codes.add(leader.meaning().country());
            }
        }
        return codes;
    }
}
