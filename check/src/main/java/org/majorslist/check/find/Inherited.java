package org.majorslist.check.find;

import java.util.Set;
import org.majorslist.check.find.Mention.Form;

/// The unit a bare number takes from the text around it.
final class Inherited {
    private static final Set<String> COUNTED_KINDS = Set.of("people", "counted");
    private static final Set<String> UNITS_HANDED_ON = Set.of("ha", "acre", "t", "kg", "USD", "people", "labs");
    private static final Set<String> VERBS =
            Set.of("were", "was", "are", "had", "have", "failed", "received", "got", "fueron", "quedaron");
    private static final Set<String> OF = Set.of("of", "de");
    private static final Set<String> THEM = Set.of("them", "those", "these", "the", "ellos", "ellas", "esos", "all");
    private static final Set<String> ALL = Set.of("all", "the");
    private static final Set<String> ALL_OF = Set.of("all", "the", "for", "none");

    private static final Set<String> MORE = Set.of("more", "less", "fewer", "mas", "menos");
    private static final int REACH = 40;

    private Inherited() {}

    /// The unit, or an empty text where the number cannot be meant as a figure.
    static String unit(Marked text, Rules.Vocabulary vocabulary, Mention.Quantity quantity) {
        Mention.Figure number = quantity.number();
        String certified = countries(text, quantity);
        if (!certified.isEmpty()) {
            return certified;
        }
        String goesOn = goesOn(text, vocabulary, number);
        if (!goesOn.isEmpty()) {
            return goesOn;
        }
        boolean big = number.value() >= 100 && number.form() == Form.PLAIN;
        if (!big || (number.spelled() && number.value() < 1000)) {
            return "";
        }
        int sentence = text.sentenceStart(number.from());
        String here = before(text, number, sentence);
        if (!here.isEmpty()) {
            return here;
        }
        String named = nounBefore(text, vocabulary, number);
        if (!named.isEmpty()) {
            return named;
        }
        String earlier = before(text, number, 0);
        return earlier.isEmpty() ? ahead(text, number) : earlier;
    }

    /// The unit of a figure before, not before a token: the nearest of the same size, else the nearest.
    private static String before(Marked text, Mention.Figure number, int floor) {
        String fallback = "";
        for (int i = number.from() - 1; i >= floor && i >= number.from() - REACH; i--) {
            Mention.Quantity before = text.quantity(i);
            boolean near = text.sentence(number.from()) - text.sentence(i) <= 1;
            if (before != null && near && inheritable(before)) {
                double ratio = before.number().value() / number.value();
                if (ratio < 60 && ratio > 1.0 / 60) {
                    return before.unit();
                }
                fallback = fallback.isEmpty() ? before.unit() : fallback;
            }
        }
        return fallback;
    }

    /// "Of those, 91 were extortive", "29 more", "41 menos": even a small number goes on with what was counted before.
    private static String goesOn(Marked text, Rules.Vocabulary vocabulary, Mention.Figure number) {
        String next = text.norm(number.to());
        boolean of = text.norm(number.from() - 1).equals("of") || OF.contains(next);
        boolean subject =
                VERBS.contains(next) || MORE.contains(next) || (of && THEM.contains(text.norm(number.to() + 1)));
        if (!subject || number.value() < 2 || number.form() != Form.PLAIN) {
            return "";
        }
        for (int i = number.from() - 1; i >= 0 && i >= number.from() - REACH; i--) {
            Mention.Quantity before = text.quantity(i);
            if (before != null && !before.unit().isEmpty() && text.sentence(number.from()) - text.sentence(i) <= 1) {
                return inheritable(before) && !before.unit().equals("USD") ? before.unit() : "";
            }
        }
        return VERBS.contains(next) ? nounBefore(text, vocabulary, number) : "";
    }

    /// "The number of fighters fell to around 8,000" names what is counted before the number.
    private static String nounBefore(Marked text, Rules.Vocabulary vocabulary, Mention.Figure number) {
        for (int i = number.from() - 1; i >= text.sentenceStart(number.from()) && number.from() - i < 16; i--) {
            for (Phrases.Hit<Rules.UnitWord> hit : vocabulary.units().at(text.tokens(), i)) {
                if (COUNTED_KINDS.contains(hit.meaning().kind())) {
                    return hit.meaning().unit();
                }
            }
        }
        return "";
    }

    /// A list such as "from 68,000 to 5,048 hectares" names the unit behind.
    private static String ahead(Marked text, Mention.Figure number) {
        int end = text.sentenceEnd(number.from());
        for (int i = number.to(); i < Math.min(end, number.to() + 8); i++) {
            Mention.Quantity next = text.quantity(i);
            if (next != null && inheritable(next)) {
                return next.unit();
            }
        }
        return "";
    }

    private static boolean inheritable(Mention.Quantity quantity) {
        return !quantity.unit().isEmpty() && UNITS_HANDED_ON.contains(quantity.unit());
    }

    /// "Twenty-three were judged to be cooperating", "32 of them", "only four were punished".
    private static String countries(Marked text, Mention.Quantity quantity) {
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
