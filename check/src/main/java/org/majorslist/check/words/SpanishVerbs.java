package org.majorslist.check.words;

/// What the ending of a Spanish word tells of a verb.
public final class SpanishVerbs {
    private SpanishVerbs() {}

    /// Whether a word ends as participles do: -ado, -ida, -idos. Some nouns do too.
    ///
    /// @param word folded
    /// @return whether it may be a participle
    public static boolean participle(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return one.endsWith("ado") || one.endsWith("ada") || one.endsWith("ido") || one.endsWith("ida");
    }
}
