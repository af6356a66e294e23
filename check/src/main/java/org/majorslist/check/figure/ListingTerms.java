package org.majorslist.check.figure;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// "A country makes the list if it grows 1,000 hectares of coca": what the law says of any country is no crop of one.
final class ListingTerms {
    private static final WordList ONE = WordList.of("a", "any", "every", "un", "cualquier", "todo");
    private static final WordList COUNTRY = WordList.of("country", "nation", "pais", "nacion");
    private static final WordList MANY = WordList.of("los", "las");
    private static final WordList IF = WordList.of("if", "when", "where", "that", "si", "cuando", "que", "donde");

    private final Marked text;

    ListingTerms(Marked text) {
        this.text = text;
    }

    /// Whether a figure is a condition for a country to be listed.
    boolean states(Mention.Quantity quantity) {
        boolean crop = quantity.unit().equals("ha") || quantity.unit().equals("t");
        int start = text.sentenceStart(quantity.from());
        return crop && anyCountry(start, quantity.from()) && listing(quantity.from()) && timeless(start);
    }

    /// A country not named, as the subject of a sentence, with a condition between it and the figure.
    private boolean anyCountry(int start, int figure) {
        boolean general = text.in(start, SmallWords.COUNTRIES)
                || (text.in(start, MANY) && text.in(start + 1, SmallWords.COUNTRIES))
                || (text.in(start, ONE) && text.in(start + 1, COUNTRY));
        for (int i = start + 1; general && i < figure; i++) {
            if (text.in(i, IF)) {
                return true;
            }
        }
        return false;
    }

    private boolean listing(int at) {
        int sentence = text.sentence(at);
        return text.speaksOf(sentence, "listing") || text.speaksOf(sentence, "certify");
    }

    /// Whether a sentence names neither a time nor a place: what it says holds of all.
    private boolean timeless(int start) {
        for (int i = start; i < text.sentenceEnd(start); i++) {
            if (text.date(i) != null || text.place(i) != null) {
                return false;
            }
        }
        return true;
    }
}
