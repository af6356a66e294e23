package org.majorslist.check.decision;

import org.majorslist.check.Finding;
import org.majorslist.check.weigh.Words;
import org.majorslist.register.Confidence;
import org.majorslist.register.Determination;
import org.majorslist.register.Waiver;

/// Tells decisions on record in short, in the language of the article.
final class DecisionWords {
    private final Decisions decisions;
    private final Words words;

    DecisionWords(Decisions decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    /// That the record holds no refusal of a country.
    String noRefusal(String country) {
        return words.say("The record holds no refusal of ", "El registro no tiene rechazos de ")
                + decisions.nameOf(country, words.language()) + ".";
    }

    /// How a verdict on standings begins.
    String lead(Finding finding) {
        return switch (finding) {
            case supported, supported_other -> words.say("The record agrees: ", "El registro concuerda: ");
            case not_in_register -> words.say("The record does not say: ", "El registro no lo dice: ");
            case imprecise, disputed, contradicted ->
                words.say("The record has it otherwise: ", "El registro dice otra cosa: ");
        };
    }

    /// One decision in short.
    String told(Determination decision) {
        String weak =
                decision.confidence() == Confidence.WEAK ? words.say(" (weakly sourced)", " (con fuente débil)") : "";
        String name = words.say(decision.countryNameThen(), decisions.nameOf(decision.country(), words.language()));
        return name + ": "
                + words.say(decision.outcome().nameEn(), decision.outcome().nameEs()) + waiver(decision.waiver())
                + words.say(", decided ", ", decidido el ") + decision.decidedOn() + weak;
    }

    private String waiver(Waiver waiver) {
        return switch (waiver) {
            case FULL -> words.say(", with a full waiver", ", con exención plena");
            case PARTIAL -> words.say(", with a partial waiver", ", con exención parcial");
            case EXTENT_UNKNOWN -> words.say(", with a waiver", ", con exención");
            case NONE, UNKNOWN -> "";
        };
    }
}
