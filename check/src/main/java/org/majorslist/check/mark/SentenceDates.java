package org.majorslist.check.mark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Mention.Date;

/// The dates of each sentence of a text, gathered when they are first asked for.
final class SentenceDates {
    private final Marked text;
    private final @Nullable List<Date>[] known;

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of a generic type
    SentenceDates(Marked text) {
        this.text = text;
        known = new List[text.sentences()];
    }

    List<Date> of(int sentence) {
        List<Date> dates = known[sentence];
        if (dates == null) {
            var found = new ArrayList<Date>(2);
            for (int i = text.from(sentence); i < text.to(sentence); i++) {
                Date date = text.date(i);
                if (date != null) {
                    found.add(date);
                }
            }
            dates = List.copyOf(found);
            known[sentence] = dates;
        }
        return dates;
    }
}
