package org.majorslist.check;

/// How firmly the words put a figure.
public enum Qualifier {
    /// No hedge.
    EXACTLY("exactly"),
    /// About, some, roughly.
    ABOUT("about"),
    /// Nearly, almost: a little under.
    NEARLY("nearly"),
    /// More than: a lower bound.
    MORE_THAN("more than"),
    /// Less than: an upper bound.
    LESS_THAN("less than"),
    /// At least: a lower bound, itself included.
    AT_LEAST("at least"),
    /// Up to: an upper bound, itself included.
    UP_TO("up to"),
    /// Dozens, millions: an order of magnitude only.
    VAGUE("vague");

    private final String word;

    Qualifier(String word) {
        this.word = word;
    }

    /// The word used in tables and output.
    ///
    /// @return such as `more than`
    public String word() {
        return word;
    }

    /// Finds a qualifier by its word.
    ///
    /// @param word such as `more than`
    /// @return the qualifier
    /// @throws IllegalArgumentException if no qualifier has this word
    public static Qualifier of(String word) {
        for (Qualifier qualifier : values()) {
            if (qualifier.word.equals(word)) {
                return qualifier;
            }
        }
        throw new IllegalArgumentException("There is no qualifier \"" + word + "\".");
    }
}
