package org.majorslist.check.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.Cue;
import org.majorslist.check.words.WordList;

/// Figures of several countries as one: "between the three of them, 994 tons", "entre los tres rondan las 377 mil".
///
/// They are those the last figures of the same kind were told of, as many as the words say.
final class SharedBy {
    private static final int WITHIN = 8;
    private static final int MOST = 6;
    private static final WordList BETWEEN = WordList.of("entre", "between", "among", "across");
    private static final WordList HAD = WordList.of("had", "have", "grew", "grow", "made", "tenian", "tienen");
    private static final WordList THE = WordList.of("los", "las", "the", "all");

    private final Marked text;
    private final Map<String, LinkedHashSet<String>> areas = new HashMap<>();

    SharedBy(Marked text) {
        this.text = text;
    }

    /// Remembers the country of a figure.
    void told(Found found, String area) {
        if ((CountryInFocus.country(area) || CountryInFocus.region(area)) && area.indexOf(';') < 0) {
            LinkedHashSet<String> before = areas.computeIfAbsent(found.indicator(), key -> new LinkedHashSet<>());
            before.remove(area);
            before.add(area);
        }
    }

    /// The countries that share a figure; empty if no words say that some do, or they were not told.
    String of(Found found) {
        int many = sharers(found.from());
        LinkedHashSet<String> told = areas.get(found.indicator());
        if (many < 2 || told == null || told.size() < many) {
            return "";
        }
        List<String> all = new ArrayList<>(told);
        return String.join(";", all.subList(all.size() - many, all.size()));
    }

    /// How many words before a figure say that share it; 0 if none do.
    private int sharers(int from) {
        for (int i = from - 1; i >= Math.max(text.sentenceStart(from), from - WITHIN) && !text.stops(i); i--) {
            if (text.in(i, BETWEEN)) {
                return sharersAt(text.in(i + 1, THE) ? i + 2 : i + 1);
            }
            boolean had = text.in(i, HAD) || text.cue(i, Cue.together);
            if (had && text.in(i - 2, THE)) {
                return sharersAt(i - 1); // "in sum the three had"
            }
        }
        return 0;
    }

    private int sharersAt(int i) {
        if (text.cue(i, Cue.both)) {
            return 2;
        }
        Mention.Figure number = text.number(i);
        Mention.Quantity quantity = text.quantity(i);
        boolean bare = (quantity == null || quantity.unit().isEmpty()) && text.date(i) == null;
        return number != null && bare && number.value() <= MOST && number.value() >= 2 ? (int) number.value() : 0;
    }
}
