package org.majorslist.check.scorecard;

/// A clause of a marked text: the words between two marks, or two words that open a clause.
///
/// @param from its first token
/// @param to behind its last token, more than `from`
record Clause(int from, int to) {
    /// Refuses a clause without words.
    Clause {
        if (to <= from) {
            throw new IllegalArgumentException("A clause has no words: " + from + " to " + to + ".");
        }
    }
}
