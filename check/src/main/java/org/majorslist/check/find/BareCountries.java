package org.majorslist.check.find;

import java.util.Set;
import org.majorslist.check.find.Mention.Form;

/// Whether a bare number counts countries: "twenty-three were judged to be cooperating".
final class BareCountries {
    private static final Set<String> VERBS =
            Set.of("were", "was", "are", "had", "have", "failed", "received", "got", "fueron", "quedaron");
    private static final Set<String> OF = Set.of("of", "de");
    private static final Set<String> THEM = Set.of("them", "those", "these", "the", "ellos", "ellas", "esos", "all");
    private static final Set<String> ALL = Set.of("all", "the");
    private static final Set<String> ALL_OF = Set.of("all", "the", "for", "none");

    private BareCountries() {}

    /// "Twenty-three were judged to be cooperating", "32 of them", "only four were punished".
    static String unit(Marked text, Mention.Quantity quantity) {
        Mention.Figure number = quantity.number();
        if (number.value() > 60 || number.value() < 2 || number.form() != Form.PLAIN) {
            return "";
        }
        String next = text.norm(number.to());
        String after = text.norm(number.to() + 1);
        boolean subject = VERBS.contains(next);
        boolean ofThem = OF.contains(next) && THEM.contains(after);
        boolean atEnd = next.equals(".") || next.equals(",") || next.equals(":");
        boolean fixed = ALL.contains(text.norm(number.from() - 1));
        if (CountryCounts.bare(text, number)) {
            return "countries";
        }
        boolean refused = text.speaksOf(text.sentence(number.from()), "decertify");
        boolean topic = (fixed || refused || speaksOf(text, number.from(), "listing"))
                && (speaksOf(text, number.from(), "coop")
                        || speaksOf(text, number.from(), "refuse")
                        || speaksOf(text, number.from(), "certify")
                        || speaksOf(text, number.from(), "waiver"));
        boolean all = ALL_OF.contains(text.norm(number.from() - 1)) && atEnd;
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
