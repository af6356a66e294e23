package org.majorslist.check.words;

/// Small words of grammar, of both languages, that several readers ask for.
public final class SmallWords {
    /// "Of" in all its forms.
    public static final WordList OF = WordList.of("of", "de", "del");

    /// "Of" without an article in it.
    public static final WordList OF_PLAIN = WordList.of("of", "de");

    /// "And".
    public static final WordList AND = WordList.of("and", "y");

    /// "In".
    public static final WordList IN = WordList.of("in", "en");

    /// Words that join a further thing or clause.
    public static final WordList JOINED = WordList.of("and", "y", "e", "then", "but", "pero");

    /// Words that stand for several told before.
    public static final WordList THEM = WordList.of("them", "those", "these", "the", "ellos", "ellas", "esos", "all");

    /// Words for countries.
    public static final WordList COUNTRIES = WordList.of("countries", "nations", "paises", "naciones");

    /// Articles and words that point, of something told before.
    public static final ListedWords DETERMINED = ListedWords.named("small_words.determined");

    /// Words that point away.
    public static final WordList THAT = WordList.of("that", "aquel", "aquella", "ese", "esa");

    /// "Each".
    public static final WordList EVERY = WordList.of("each", "every", "cada");

    /// Signs and codes of currencies, as they stand before a sum.
    public static final WordList CURRENCIES = WordList.of("$", "usd", "r$", "eur", "€", "gbp", "£", "cop");

    /// "A".
    public static final WordList A = WordList.of("a", "an", "un", "una");

    /// "And", "or" and "nor".
    public static final WordList AND_OR = WordList.of("and", "or", "nor", "y", "e", "o", "u", "ni");

    /// "To", before what is reached.
    public static final WordList UP_TO = WordList.of("to", "a", "hasta");

    /// "To" and "for", before whom something is given or done.
    public static final WordList TO_OR_FOR = WordList.of("to", "for", "a", "al", "para");

    /// "Year".
    public static final WordList YEAR = WordList.of("year", "ano");

    private SmallWords() {}
}
