package org.majorslist.check.link;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// The part of a country that "el departamento" or "the province" stands for: of those named before, the one named
/// most, of several the first.
///
/// @param text the text
record RegionInFocus(Marked text) {
    private static final WordList PART = WordList.of("departamento", "provincia", "province");
    private static final ListedWords THE = ListedWords.named("region_in_focus.the");

    /// The code of the region a word points to; `null` if it points to none.
    @Nullable
    String at(int i) {
        boolean points = text.in(i, PART) && text.in(i - 1, THE) && !text.in(i + 1, SmallWords.OF);
        if (!points) {
            return null;
        }
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int k = 0; k < i; k++) {
            Mention.Places place = text.place(k);
            String code = place == null
                    ? ""
                    : place.codes().isEmpty() ? "" : place.codes().getFirst();
            if (CountryInFocus.region(code)) {
                named.merge(code, 1, Integer::sum);
            }
        }
        String best = null;
        for (Map.Entry<String, Integer> entry : named.entrySet()) {
            best = best == null || entry.getValue() > named.getOrDefault(best, 0) ? entry.getKey() : best;
        }
        return best;
    }
}
