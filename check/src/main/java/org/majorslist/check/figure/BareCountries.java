package org.majorslist.check.figure;

import org.majorslist.check.mark.Marked;
import org.majorslist.check.mark.Mention;
import org.majorslist.check.mark.Mention.Form;
import org.majorslist.check.words.ListedWords;
import org.majorslist.check.words.SmallWords;
import org.majorslist.check.words.WordList;

/// Whether a bare number counts countries: "twenty-three were judged to be cooperating".
final class BareCountries {
    private static final ListedWords VERBS = ListedWords.named("bare_countries.verbs");
    private static final WordList ALL = WordList.of("all", "the");
    private static final WordList ALL_OF = WordList.of("all", "the", "for", "none");

    private BareCountries() {}

    /// "Twenty-three were judged to be cooperating", "32 of them", "only four were punished".
    static String unit(Marked text, Mention.Quantity quantity) {
        Mention.Figure number = quantity.number();
        if (number.value() > 60 || number.value() < 2 || number.form() != Form.PLAIN) {
            return "";
        }
        String next = text.norm(number.to());
        boolean subject = text.in(number.to(), VERBS);
        boolean ofThem = text.in(number.to(), SmallWords.OF_PLAIN) && text.in(number.to() + 1, SmallWords.THEM);
        boolean atEnd = next.equals(".") || next.equals(",") || next.equals(":");
        boolean fixed = text.in(number.from() - 1, ALL);
        if (CountryCounts.bare(text, number)) {
            return "countries";
        }
        boolean refused = text.speaksOf(text.sentence(number.from()), "decertify");
        boolean topic = (fixed || refused || speaksOf(text, number.from(), "listing"))
                && (speaksOf(text, number.from(), "coop")
                        || speaksOf(text, number.from(), "refuse")
                        || speaksOf(text, number.from(), "certify")
                        || speaksOf(text, number.from(), "waiver"));
        boolean all = text.in(number.from() - 1, ALL_OF) && atEnd;
        return topic && (subject || ofThem || all) ? "countries" : "";
    }

    private static boolean speaksOf(Marked text, int at, String concept) {
        int sentence = text.sentence(at);
        for (int s = Math.max(0, sentence - 2); s <= sentence; s++) {
            if (text.speaksOf(s, concept)) {
                return true;
            }
        }
        return false;
    }
}
