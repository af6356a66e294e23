package org.majorslist.check.find;

import java.util.List;
import org.majorslist.check.mark.Marked;

/// Whether a text is about the yearly certification: it says so, or it speaks of drugs and of those who judge.
///
/// Words such as "passed" or "was let off" tell a standing only there. A short text seldom names the procedure.
final class CertificationTopic {
    private static final String EXAM = "exam";
    private static final List<String> DRUGS =
            List.of("drugs", "coca", "cocaine", "poppy", "otherdrug", "antidrug", "kingpin", "extradite");
    private static final List<String> OUTCOMES = List.of("waiver", "decertify", "failing", "demonstrable", "certify");
    private static final List<String> JUDGES = List.of("us", "judges", "congress");

    private static final int BRIEF = 8; // sentences

    private CertificationTopic() {}

    /// Whether a text is so short that each sentence is about what the text is about.
    static boolean isBrief(Marked text) {
        return text.sentences() <= BRIEF;
    }

    /// Whether some text is about it.
    static boolean of(Marked text) {
        if (speaks(text, List.of(EXAM))) {
            return true;
        }
        boolean judged = speaks(text, JUDGES);
        boolean drugs = speaks(text, DRUGS);
        boolean outcomes = speaks(text, OUTCOMES);
        boolean both = speaks(text, List.of("decertify")) && speaks(text, List.of("waiver"));
        return both || (drugs && (judged || outcomes));
    }

    private static boolean speaks(Marked text, List<String> concepts) {
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            for (String concept : concepts) {
                if (text.speaksOf(sentence, concept)) {
                    return true;
                }
            }
        }
        return false;
    }
}
