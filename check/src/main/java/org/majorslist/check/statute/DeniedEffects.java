package org.majorslist.check.statute;

import java.util.List;
import org.majorslist.check.Finding;
import org.majorslist.check.Verdict;
import org.majorslist.check.weigh.Words;

/// Judges a text that says of an effect that the law does not have it, by what the law says of that effect.
final class DeniedEffects {
    private static final String NOT = "no_";

    private final Words words;

    DeniedEffects(Words words) {
        this.words = words;
    }

    /// The questions on the effect that a value such as `no_oppose_mdb_loans` denies; none if it denies none.
    static List<LegalQuestion> of(List<LegalQuestion> all, String indicator, String value) {
        return !value.startsWith(NOT)
                ? List.of()
                : all.stream()
                        .filter(question -> question.indicator().equals(indicator)
                                && question.value().equals(value.substring(NOT.length())))
                        .toList();
    }

    /// The verdict on the denial. What is lost without a waiver and kept with one the text may deny of either, so that
    /// no denial of it is contradicted.
    Verdict turned(LegalQuestion.Kind kind, Verdict effect) {
        boolean waivable = kind == LegalQuestion.Kind.ASSISTANCE;
        Finding finding = switch (effect.finding()) {
            case supported -> waivable ? Finding.not_in_register : Finding.contradicted;
            case contradicted, imprecise -> Finding.supported;
            case supported_other, not_in_register, disputed -> effect.finding();
        };
        String lead = words.say("The text denies the effect. ", "El texto niega el efecto. ");
        String open = waivable && finding == Finding.not_in_register
                ? words.say(
                        " With a waiver it does not come about; the text does not say which it means.",
                        " Con una exención no se produce; el texto no dice a cuál se refiere.")
                : "";
        return Verdict.of(finding, lead + effect.reason() + open, effect.evidence());
    }
}
