package org.majorslist.check.standing;

import java.util.List;
import org.majorslist.check.mark.Marked;

/// Whether a text is about the yearly certification: it says so, or it speaks of drugs and of what came of the test.
///
/// Words such as "passed" or "was let off" tell a standing only there.
public final class CertificationTopic {
    private static final String EXAM = "exam";
    private static final List<String> DRUGS =
            List.of("drugs", "coca", "cocaine", "poppy", "otherdrug", "antidrug", "kingpin", "extradite");
    private static final List<String> OUTCOMES = List.of("waiver", "demonstrable");

    private CertificationTopic() {}

    /// Whether some text is about it.
    ///
    /// @param text the marked text
    /// @return true if it is
    public static boolean of(Marked text) {
        boolean refused = speaks(text, List.of("decertify"));
        boolean outcomes = refused || speaks(text, OUTCOMES);
        boolean both = refused && speaks(text, List.of("waiver"));
        return speaks(text, List.of(EXAM)) || both || (outcomes && speaks(text, DRUGS));
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
