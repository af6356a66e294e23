package org.majorslist.check.find;

import java.util.List;

/// The term of office a text speaks of: "under President X", "on his watch".
final class OfficeTerms {
    private final Marked text;
    private final Rules rules;

    OfficeTerms(Marked text, Rules rules) {
        this.text = text;
        this.rules = rules;
    }

    /// The term as a period, such as `since 2022`; empty if the sentence speaks of none.
    String at(int at) {
        int sentence = text.sentence(at);
        boolean watch = onWatch(at) || oversees(at);
        for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
            for (int i = text.from(s); i < text.to(s); i++) {
                List<Phrases.Hit<Rules.Term>> hits = rules.terms().at(text.tokens(), i);
                if (!hits.isEmpty() && (watch || led(i) || (s == sentence && under(i)))) {
                    return "since " + hits.getFirst().meaning().from().getYear();
                }
            }
        }
        return "";
    }

    /// "Under President X": the word stands up to three before the name.
    private boolean under(int name) {
        return text.says(name - 1, TimeWord.under_president)
                || text.says(name - 2, TimeWord.under_president)
                || text.says(name - 3, TimeWord.under_president);
    }

    private boolean led(int name) {
        return text.norm(name + 1).equals("'s") && text.norm(name + 2).equals("leadership");
    }

    /// "… slammed President X for overseeing its surge".
    private boolean oversees(int at) {
        for (int i = text.sentenceStart(at); i < at; i++) {
            if (text.says(i, TimeWord.oversees)) {
                return true;
            }
        }
        return false;
    }

    private boolean onWatch(int at) {
        for (int i = text.sentenceStart(at); i < text.sentenceEnd(at); i++) {
            boolean watch = text.says(i, TimeWord.watch) && text.says(i - 1, TimeWord.his);
            boolean previous = text.norm(i).equals("previous")
                    && (text.norm(i + 1).equals("administrations")
                            || text.norm(i + 1).equals("governments"));
            if (watch || previous) {
                return true;
            }
        }
        return false;
    }
}
