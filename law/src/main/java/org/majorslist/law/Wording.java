package org.majorslist.law;

/// One sentence or name in the two languages the product speaks.
///
/// @param en English
/// @param es Spanish
public record Wording(String en, String es) {
    /// No words at all.
    public static final Wording NONE = new Wording("", "");

    /// Chooses one language.
    ///
    /// @param language `es` for Spanish; anything else is English
    /// @return the words in that language
    public String in(String language) {
        return language.equals("es") ? es : en;
    }

    /// Puts another sentence behind this one.
    ///
    /// @param next what follows
    /// @return both, separated by a blank, without leading or trailing blanks
    public Wording then(Wording next) {
        return new Wording((en + " " + next.en).strip(), (es + " " + next.es).strip());
    }
}
