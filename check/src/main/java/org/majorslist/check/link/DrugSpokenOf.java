package org.majorslist.check.link;

import org.jspecify.annotations.Nullable;
import org.majorslist.check.mark.Marked;
import org.majorslist.check.words.Concepts;

/// The drug a text speaks of near a figure: coca and its cocaine, or another.
final class DrugSpokenOf {
    private static final int DRUG_WITHIN = 6;

    private final Marked text;
    private final int coca;
    private final int cocaine;
    private final int poppy;
    private final int otherDrug;
    private @Nullable Boolean ofOtherDrugs;

    DrugSpokenOf(Marked text, Concepts concepts) {
        this.text = text;
        coca = concepts.of("coca");
        cocaine = concepts.of("cocaine");
        poppy = concepts.of("poppy");
        otherDrug = concepts.of("otherdrug");
    }

    /// Whether a sentence names neither coca nor cocaine, and another drug was spoken of last.
    boolean isOther(int sentence) {
        return !namesCoca(sentence) && otherDrug(sentence);
    }

    private boolean namesCoca(int sentence) {
        return text.speaksOf(sentence, coca) || text.speaksOf(sentence, cocaine);
    }

    /// Whether the drug the paragraph spoke of last is another than coca and cocaine; in a text that speaks more of
    /// others the paragraphs before count too.
    private boolean otherDrug(int sentence) {
        for (int s = sentence; s >= Math.max(0, sentence - DRUG_WITHIN); s--) {
            if (namesCoca(s)) {
                return false;
            }
            if (namesOther(s)) {
                return true;
            }
            if (text.opensParagraph(s) && !mostlyOther()) {
                return false;
            }
        }
        return false;
    }

    private boolean namesOther(int sentence) {
        return text.speaksOf(sentence, poppy) || text.speaksOf(sentence, otherDrug);
    }

    private boolean mostlyOther() {
        if (ofOtherDrugs == null) {
            int others = 0;
            for (int s = 0; s < text.sentences(); s++) {
                others += namesCoca(s) ? -1 : namesOther(s) ? 1 : 0;
            }
            ofOtherDrugs = others > 0;
        }
        return ofOtherDrugs;
    }
}
