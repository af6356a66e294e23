package org.majorslist.app.law;

import org.majorslist.app.console.PrintOptions.Language;
import org.majorslist.law.Determination;
import org.majorslist.law.Waiver;
import org.majorslist.register.Outcome;

/// Decisions and waivers in words, as the other commands name them.
///
/// @param language the language of the words
record LawWords(Language language) {
    String of(Determination decided) {
        if (decided == Determination.NONE) {
            return say("none", "ninguna");
        }
        Outcome recorded = Outcome.valueOf(decided.name()); // both go by the words of the statutes
        return say(recorded.nameEn(), recorded.nameEs());
    }

    String of(Waiver waiver) {
        return switch (waiver) {
            case Waiver.None none -> say("waiver none", "sin exención");
            case Waiver.Full full -> say("waiver full", "exención plena");
            case Waiver.Partial partial -> say("waiver ", "exención ") + partial.text();
        };
    }

    private String say(String english, String spanish) {
        return switch (language) {
            case en -> english;
            case es -> spanish;
        };
    }
}
