package org.majorslist.check.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The claims told so far, by the sentence they begin in, so that who looks around looks at one or a few sentences
/// only.
public final class ToldBySentence {
    private final Marked text;
    private final Map<Integer, List<Found>> bySentence = new HashMap<>();

    /// Takes the claims of a text.
    ///
    /// @param text the text
    /// @param told its claims so far
    public ToldBySentence(Marked text, List<Found> told) {
        this.text = text;
        told.forEach(this::add);
    }

    /// Takes one more claim.
    ///
    /// @param found the claim
    public void add(Found found) {
        bySentence
                .computeIfAbsent(text.sentence(found.from()), sentence -> new ArrayList<>(2))
                .add(found);
    }

    /// Those of the sentence before that of a token, then those of its own.
    ///
    /// @param token index of the token
    /// @return the claims in the order they were taken, sentence by sentence
    public List<Found> near(int token) {
        return near(token, 1);
    }

    /// Those of some sentences before that of a token, then those of its own.
    ///
    /// @param token index of the token
    /// @param back how many sentences before it
    /// @return the claims in the order they were taken, sentence by sentence
    public List<Found> near(int token, int back) {
        return around(token, back, 0);
    }

    /// Those of the sentence of a token and of some before and behind it.
    ///
    /// @param token index of the token
    /// @param back how many sentences before it
    /// @param on how many behind it
    /// @return the claims in the order they were taken, sentence by sentence
    public List<Found> around(int token, int back, int on) {
        int sentence = text.sentence(token);
        var near = new ArrayList<Found>();
        for (int s = sentence - back; s <= sentence + on; s++) {
            near.addAll(bySentence.getOrDefault(s, List.of()));
        }
        return near;
    }
}
