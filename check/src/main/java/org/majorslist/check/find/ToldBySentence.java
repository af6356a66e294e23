package org.majorslist.check.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.majorslist.check.mark.Found;
import org.majorslist.check.mark.Marked;

/// The claims told so far, by the sentence they begin in, so that who looks back looks at one or two sentences only.
final class ToldBySentence {
    private final Marked text;
    private final Map<Integer, List<Found>> bySentence = new HashMap<>();

    ToldBySentence(Marked text, List<Found> told) {
        this.text = text;
        told.forEach(this::add);
    }

    void add(Found found) {
        bySentence
                .computeIfAbsent(text.sentence(found.from()), sentence -> new ArrayList<>(2))
                .add(found);
    }

    /// Those of the sentence before that of a token, then those of its own.
    List<Found> near(int token) {
        return near(token, 1);
    }

    /// Those of some sentences before that of a token, then those of its own.
    ///
    /// @param back how many sentences before it
    List<Found> near(int token, int back) {
        int sentence = text.sentence(token);
        var near = new ArrayList<Found>();
        for (int s = sentence - back; s <= sentence; s++) {
            near.addAll(bySentence.getOrDefault(s, List.of()));
        }
        return near;
    }
}
